package org.plainleaf.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
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
    private final FolderLock lock;
    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    private LiveFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens a folder, and empties it.
     *
     * @throws IOException if the folder has files that no preview made, another preview is using it, or the disk refuses; the
     *     message is fit for people
     */
    public static LiveFolder open(Path place) throws IOException {
        Path folder = place.toAbsolutePath().normalize();
        boolean there = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (there && !Files.isRegularFile(folder.resolve(MARK))) {
            throw new IOException("Previews are kept in " + folder + ", and something else is there. Move it away.");
        }
        FolderLock lock = FolderLock.take(lockOf(folder))
                .orElseThrow(() -> new IOException(
                        "Another preview of this site is running. Look for its window, or close it first."));
        FolderTree.delete(folder);
        Files.createDirectories(folder);
        Files.write(folder.resolve(MARK), "*\n".getBytes(StandardCharsets.UTF_8));
        return new LiveFolder(folder, lock);
    }

    /**
     * Takes away what a preview left behind, if it is one. A preview that is running stays: it sees what was written, and changes its
     * files itself.
     */
    public static void discard(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(MARK))) {
            return;
        }
        Optional<FolderLock> lock = FolderLock.take(lockOf(folder));
        if (lock.isPresent()) {
            try {
                FolderTree.delete(folder);
            } finally {
                lock.get().close();
            }
        }
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".lock");
    }

    /** Whether nobody has taken the folder away meanwhile. */
    public boolean isThere() {
        return Files.exists(folder.resolve(MARK));
    }

    /**
     * Makes the folder again where somebody has taken it away; it is empty then. The folder around it is not made again: who moved a
     * site away would find another in its place.
     */
    public void renew() throws IOException {
        paths.clear();
        makeInside(folder);
        Files.write(folder.resolve(MARK), "*\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file that was made; it is written where it is another than before. */
    public void add(Page page) {
        Path target = folder.resolve(page.path()).normalize();
        if (!target.startsWith(folder)) {
            throw new IllegalArgumentException(page.path());
        }
        seen.add(page.path());
        try {
            if (paths.contains(page.path()) && OutputFolder.isSame(target, page.content())) {
                return;
            }
            Path parent = target.getParent();
            if (parent != null) {
                makeInside(parent);
            }
            WholeFile.write(target, page.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        paths.add(page.path());
        changed.add(page.path());
    }

    /** Makes a folder of ours with those of ours that it is in. */
    private void makeInside(Path wanted) throws IOException {
        if (Files.isDirectory(wanted)) {
            return;
        }
        Path around = wanted.getParent();
        if (!wanted.equals(folder) && around != null) {
            makeInside(around);
        }
        try {
            Files.createDirectory(wanted);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(wanted)) { // Else another thread made it.
                throw e;
            }
        }
    }

    /** Says that a file stays as it is. */
    public void keep(String path) {
        seen.add(path);
    }

    /** Ends a build: takes away what it neither made nor kept. Gives the paths of all files that changed or went. */
    public Set<String> end() throws IOException {
        for (String path : Set.copyOf(paths)) {
            if (!seen.contains(path)) {
                Files.deleteIfExists(folder.resolve(path));
                paths.remove(path);
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
        return Set.copyOf(paths);
    }

    /** The content of a file that is there. */
    public byte[] content(String path) throws IOException {
        if (!paths.contains(path)) {
            throw new IllegalArgumentException(path);
        }
        return Files.readAllBytes(folder.resolve(path));
    }

    /** Takes the folder away with all that is in it: stories that are no more must not stay in it. */
    @Override
    public void close() throws IOException {
        try {
            FolderTree.delete(folder);
        } finally {
            lock.close();
        }
    }
}
