package org.plainleaf.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Hears of changes to the files of a site. It says only that there may be some: what changed is found out by looking. Some file
 * systems tell nothing, or late (macOS, folders on a network); who waits is woken from time to time to look by itself.
 */
final class Watch implements AutoCloseable {
    private static final List<String> FOLDERS = List.of("content", "templates", "translations");

    /** Editors write a file in several steps; they are one change. */
    private static final long QUIET_MILLIS = 8;

    private static final long LONGEST_MILLIS = 60;

    private final Path root;
    private final WatchService service;

    Watch(Path root) throws IOException {
        this.root = root;
        this.service = root.getFileSystem().newWatchService();
        lookForFolders();
    }

    /** Hears of folders that are new, too. */
    void lookForFolders() throws IOException {
        listen(root);
        for (String folder : FOLDERS) {
            Path start = root.resolve(folder);
            if (Files.isDirectory(start)) {
                Files.walkFileTree(start, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                        listen(inside);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE; // Gone meanwhile.
                    }
                });
            }
        }
    }

    private void listen(Path folder) {
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        } catch (IOException e) {
            // Gone meanwhile, or more folders than the system will watch: then the look from time to time has to do.
        }
    }

    /** Waits until something may have changed and things are quiet again, or the time is over. Says whether it heard anything. */
    boolean await(long millis) throws InterruptedException {
        try {
            WatchKey key = service.poll(millis, TimeUnit.MILLISECONDS);
            boolean heard = key != null;
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
            while (key != null && System.nanoTime() < end) {
                key.pollEvents();
                key.reset();
                key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
            }
            if (key != null) {
                key.reset(); // Its events are still there, and wake the next wait.
            }
            return heard;
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException();
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
