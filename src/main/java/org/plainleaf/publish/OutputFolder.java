package org.plainleaf.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.plainleaf.model.Page;

/**
 * The folder of the finished site. A new site is written beside the old one and takes its place at the end, with two
 * renames: a build that is killed leaves the old site whole. (Between the two renames, some millionths of a second, it
 * lies under the name {@code .site.previous}; the next run puts it back.) Files that did not change are the same files,
 * with the same dates: they are linked, not written.
 *
 * <p>Adding pages is thread-safe; one build at a time may use a folder.
 */
public final class OutputFolder implements AutoCloseable {
    /** Lists all files of the site with their check sums; also the mark of a folder that Plainleaf made. */
    public static final String MANIFEST = "manifest.json";

    private final Path out;
    private final Path staging;
    private final Path previous;
    private final FolderLock lock;
    private final Map<String, String> sums = new ConcurrentSkipListMap<>();
    private final Set<Path> madeFolders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger unchanged = new AtomicInteger();
    private Map<String, String> sumsBefore = Map.of();
    private Map<String, String> stampsBefore = Map.of();

    private OutputFolder(Path out, Path staging, Path previous, FolderLock lock) {
        this.out = out;
        this.staging = staging;
        this.previous = previous;
        this.lock = lock;
    }

    /**
     * Opens a folder for a new site. Puts right what a killed build left behind.
     *
     * @throws IOException if the folder has files that Plainleaf did not make, another build is using it, or the disk
     *     refuses; the message is fit for people
     */
    public static OutputFolder open(Path out) throws IOException {
        Path folder = out.toAbsolutePath().normalize();
        Path parent = folder.getParent();
        Path name = folder.getFileName();
        if (parent == null || name == null) {
            throw new IOException("The site cannot be written to " + out + ". Name another folder with --out.");
        }
        Files.createDirectories(parent);
        Path staging = parent.resolve("." + name + ".building");
        Path previous = parent.resolve("." + name + ".previous");
        FolderLock lock = FolderLock.take(parent.resolve("." + name + ".lock"))
                .orElseThrow(() -> new IOException("Another build is writing to " + out + ". Wait until it is done."));
        OutputFolder opened = new OutputFolder(folder, staging, previous, lock);
        try {
            opened.recover();
            opened.refuseForeign();
            Files.createDirectories(staging);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
        return opened;
    }

    /** Takes away a folder that holds a site made by Plainleaf, with all that is in it; leaves any other as it is. */
    public static void discard(Path out) throws IOException {
        if (Files.isRegularFile(out.resolve(MANIFEST))) {
            FolderTree.delete(out);
        }
    }

    private void recover() throws IOException {
        if (!Files.exists(out) && Files.exists(previous)) {
            Files.move(previous, out, StandardCopyOption.ATOMIC_MOVE);
        }
        FolderTree.delete(previous);
        FolderTree.delete(staging);
    }

    private void refuseForeign() throws IOException {
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new IOException(out + " is a file, not a folder. Name another folder with --out.");
        }
        if (Files.isDirectory(out) && !Files.exists(out.resolve(MANIFEST))) {
            try (Stream<Path> inside = Files.list(out)) {
                if (inside.findAny().isPresent()) {
                    throw new IOException("The folder " + out
                            + " has files that Plainleaf did not make. Empty it, or name another folder with --out.");
                }
            }
        }
    }

    /** Adds one file to the new site. */
    public void add(Page page) {
        Path target = staging.resolve(page.path()).normalize();
        if (!target.startsWith(staging)) {
            throw new IllegalArgumentException(page.path());
        }
        if (sums.putIfAbsent(page.path(), Manifest.checkSum(page.content())) != null) {
            throw new IllegalArgumentException("two pages at " + page.path());
        }
        try {
            makeFolderOf(target);
            Path old = out.resolve(page.path());
            if (isSame(old, page.content())) {
                keep(old, target);
                unchanged.incrementAndGet();
            } else {
                Files.write(target, page.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where builds keep what they know of a folder for the next one: beside it, never in it. */
    public static Path memory(Path out) {
        Path folder = out.toAbsolutePath().normalize();
        return folder.resolveSibling("." + folder.getFileName() + ".memory");
    }

    /**
     * Files of the last build may be kept without being made.
     *
     * @param stamps what {@link #stamps} gave after that build
     */
    public void expect(Map<String, String> stamps) throws IOException {
        if (Files.isRegularFile(out.resolve(MANIFEST))) {
            stampsBefore = stamps;
            sumsBefore = Manifest.sums(Files.readString(out.resolve(MANIFEST)));
        }
    }

    /** Whether files of the last build are as it left them, by what the file system says. */
    public boolean has(Collection<String> paths) {
        return paths.stream()
                .allMatch(path -> staging.resolve(path).normalize().startsWith(staging)
                        && sumsBefore.containsKey(path)
                        && stamp(out.resolve(path)).equals(Optional.ofNullable(stampsBefore.get(path))));
    }

    /** Adds a file of the last build, which {@linkplain #has is there}, as it is. */
    public void keep(String path) {
        if (sums.putIfAbsent(path, Objects.requireNonNull(sumsBefore.get(path))) != null) {
            throw new IllegalArgumentException("two pages at " + path);
        }
        try {
            Path target = staging.resolve(path);
            makeFolderOf(target);
            keep(out.resolve(path), target);
            unchanged.incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file system says of each file of the site, once it is in place. */
    public Map<String, String> stamps() {
        Map<String, String> stamps = new TreeMap<>();
        sums.keySet().forEach(path -> stamp(out.resolve(path)).ifPresent(stamp -> stamps.put(path, stamp)));
        return stamps;
    }

    private static Optional<String> stamp(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    ? Optional.of(attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey())
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void makeFolderOf(Path file) throws IOException {
        Path folder = file.getParent();
        // Added only when it is there: another thread may be waiting to write into it.
        if (folder != null && !madeFolders.contains(folder)) {
            Files.createDirectories(folder);
            madeFolders.add(folder);
        }
    }

    /** Whether a file is there with this content. */
    static boolean isSame(Path old, byte[] content) throws IOException {
        return Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS)
                && Files.size(old) == content.length
                && Arrays.equals(Files.readAllBytes(old), content);
    }

    private static void keep(Path old, Path target) throws IOException {
        try {
            Files.createLink(target, old);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(old, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Puts the new site in the place of the old one. Without any change nothing is touched. */
    public void swap() throws IOException {
        // It is about the old site, and may hold words of a story that the new one no longer has.
        Files.deleteIfExists(memory(out));
        keepForeignFiles();
        Page manifest = new Page(MANIFEST, Manifest.write(sums));
        boolean sameFiles = unchanged.get() == sums.size()
                && isSame(out.resolve(MANIFEST), manifest.content())
                && paths(out).equals(paths(staging, MANIFEST));
        if (sameFiles) {
            FolderTree.delete(staging);
            return;
        }
        Files.write(staging.resolve(MANIFEST), manifest.content());
        if (Files.exists(out)) {
            move(out, previous);
        }
        move(staging, out);
        FolderTree.delete(previous);
    }

    /** The files of the last build that are still there, by their paths. */
    public Set<String> lastBuild() throws IOException {
        Set<String> there = paths(out);
        if (Files.exists(out.resolve(MANIFEST))) {
            there.retainAll(Manifest.paths(Files.readString(out.resolve(MANIFEST))));
        }
        return there;
    }

    /** How many files did not change. */
    public int unchanged() {
        return unchanged.get();
    }

    /** How many files the new site has. */
    public int size() {
        return sums.size();
    }

    /** Files that somebody else put into the folder, such as a CNAME, stay; files of the last build go. */
    private void keepForeignFiles() throws IOException {
        if (!Files.exists(out.resolve(MANIFEST))) {
            return;
        }
        Set<String> ours = Manifest.paths(Files.readString(out.resolve(MANIFEST)));
        for (String path : paths(out)) {
            if (!ours.contains(path) && !path.equals(MANIFEST) && !sums.containsKey(path)) {
                Path target = staging.resolve(path);
                makeFolderOf(target);
                try {
                    keep(out.resolve(path), target);
                } catch (FileAlreadyExistsException e) {
                    throw new IOException("The file " + out.resolve(path) + " is in the way. Delete it.", e);
                }
            }
        }
    }

    private static Set<String> paths(Path folder, String... more) throws IOException {
        Set<String> paths = new TreeSet<>(Arrays.asList(more));
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .forEach(file ->
                                paths.add(folder.relativize(file).toString().replace('\\', '/')));
            }
        }
        return paths;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    /** Throws away what was not put in place. */
    @Override
    public void close() throws IOException {
        try {
            FolderTree.delete(staging);
        } finally {
            lock.close();
        }
    }
}
