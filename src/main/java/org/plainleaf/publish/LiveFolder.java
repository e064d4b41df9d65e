package org.plainleaf.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Page;

/**
 * The folder of a site that somebody looks at while it changes: each build writes the files that it made anew, each whole or not
 * at all, and takes away those that are no more. It belongs to one program at a time, is empty when that begins, and git does not
 * see it. Adding is thread-safe.
 */
public final class LiveFolder implements AutoCloseable {
    /** What is in the folder belongs to no version of the site; the file says so to git. */
    private static final String MARK = ".gitignore";

    private final Path folder;
    private final Map<String, String> hashes = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    private LiveFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a folder, and empties it.
     *
     * @throws IOException if the folder has files that no preview made, or the disk refuses; the message is fit for people
     */
    public static LiveFolder open(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            boolean ours = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && (Files.isRegularFile(folder.resolve(MARK)) || isEmpty(folder));
            if (!ours) {
                throw new IOException("Previews are kept in " + folder + ", and something else is there. Move it away.");
            }
        }
        LiveFolder opened = new LiveFolder(folder);
        opened.close();
        Files.createDirectories(folder);
        Files.write(folder.resolve(MARK), "*\n".getBytes(StandardCharsets.UTF_8));
        return opened;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    /** Adds a file that was made; it is written where it is another than before. */
    public void add(Page page) {
        Path target = folder.resolve(page.path()).normalize();
        if (!target.startsWith(folder)) {
            throw new IllegalArgumentException(page.path());
        }
        seen.add(page.path());
        String hash = Manifest.hash(page.content());
        if (hash.equals(hashes.get(page.path()))) {
            return;
        }
        try {
            Path parent = target.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            WholeFile.write(target, page.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hashes.put(page.path(), hash);
        changed.add(page.path());
    }

    /** Says that a file stays as it is. */
    public void keep(String path) {
        seen.add(path);
    }

    /** Ends a build: takes away what it neither made nor kept. Gives the paths of all files that changed or went. */
    public Set<String> end() throws IOException {
        for (String path : Set.copyOf(hashes.keySet())) {
            if (!seen.contains(path)) {
                Files.deleteIfExists(folder.resolve(path));
                hashes.remove(path);
                changed.add(path);
            }
        }
        Set<String> all = new TreeSet<>(changed);
        changed.clear();
        seen.clear();
        return all;
    }

    /** The paths of all files. */
    public Set<String> paths() {
        return Set.copyOf(hashes.keySet());
    }

    /** The content of a file that is there. */
    public byte[] content(String path) throws IOException {
        if (!hashes.containsKey(path)) {
            throw new IllegalArgumentException(path);
        }
        return Files.readAllBytes(folder.resolve(path));
    }

    /** Takes the folder away with all that is in it: stories that are no more must not stay in it. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                if (e != null) {
                    throw e;
                }
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
