package org.plainleaf.build.kept;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The state of all files of a site at one moment, without reading them: a file whose stamp is the same has the same text.
 *
 * <p>A file system may keep times so coarse that a second change leaves no trace. So a file that changed within the last seconds
 * is read, and its stamp is that of its bytes, as git does with its index.
 */
public final class FileStamps {
    private static final List<String> FOLDERS = List.of("content", "templates", "translations");

    /** As coarse as the times of the oldest file system in use (FAT). */
    private static final long COARSE_MILLIS = 2_500;

    private static final long LARGEST_READ = 20_000_000;

    private final Map<String, Stamp> stamps;

    private FileStamps(Map<String, Stamp> stamps) {
        this.stamps = stamps;
    }

    /**
     * @param seen what the file system says of the file
     * @param bytes what its bytes come to; empty where they were not read
     * @param settled whether a later change cannot go unseen
     */
    private record Stamp(String seen, String bytes, boolean settled) {
        String text() {
            return seen + " " + bytes;
        }

        boolean isOfSame(Stamp other) {
            return seen.equals(other.seen) && bytes.equals(other.bytes);
        }
    }

    /** The stamps of no file. */
    public static FileStamps none() {
        return new FileStamps(Map.of());
    }

    /** Looks again at the folders of the site in {@code root}; these are the stamps of an earlier look. */
    public FileStamps next(Path root) throws IOException {
        Map<String, Stamp> before = this.stamps;
        Map<String, Stamp> stamps = new TreeMap<>();
        long now = System.currentTimeMillis();
        boolean unix = root.getFileSystem().supportedFileAttributeViews().contains("unix");
        for (String folder : FOLDERS) {
            Path start = root.resolve(folder);
            if (Files.exists(start)) {
                Files.walkFileTree(start, Set.of(FileVisitOption.FOLLOW_LINKS), 9, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String path = root.relativize(file).toString().replace('\\', '/');
                        stamps.put(path, stamp(file, attributes, changeTime(file, unix), before.get(path), now));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult
                                .CONTINUE; // Gone meanwhile, or a circle of shortcuts: whoever reads it says so.
                    }
                });
            }
        }
        return new FileStamps(stamps);
    }

    /**
     * When anything about a file was last changed: programs can set back the time of its text, but not this one. Null where the file
     * system does not say.
     */
    private static @Nullable FileTime changeTime(Path file, boolean unix) {
        try {
            return unix && Files.getAttribute(file, "unix:ctime") instanceof FileTime time ? time : null;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return null;
        }
    }

    private static Stamp stamp(
            Path file,
            BasicFileAttributes attributes,
            @Nullable FileTime changeTime,
            @Nullable Stamp before,
            long now) {
        FileTime written = attributes.lastModifiedTime();
        String seen = written + " " + attributes.size() + " " + attributes.fileKey()
                + (changeTime == null ? "" : " " + changeTime);
        FileTime last = changeTime == null || written.compareTo(changeTime) > 0 ? written : changeTime;
        boolean settled = last.toMillis() < now - COARSE_MILLIS;
        boolean wasRead = false;
        if (before != null && before.seen().equals(seen)) {
            if (before.settled()) {
                return before;
            }
            wasRead = !before.bytes().isEmpty();
        }
        if (settled && !wasRead || attributes.size() > LARGEST_READ || !attributes.isRegularFile()) {
            return new Stamp(seen, "", settled);
        }
        try {
            return new Stamp(seen, Digest.of(Files.readAllBytes(file)), settled);
        } catch (IOException e) {
            return new Stamp(seen, "unread", false);
        }
    }

    /** The stamps as lines of text, for {@link #of(List)}. */
    List<String> lines() {
        return stamps.entrySet().stream()
                .map(entry -> Cells.line(
                        entry.getKey(),
                        entry.getValue().seen(),
                        entry.getValue().bytes(),
                        String.valueOf(entry.getValue().settled())))
                .toList();
    }

    /** Stamps that were written down. */
    static FileStamps of(List<String> lines) {
        Map<String, Stamp> stamps = new TreeMap<>();
        for (String line : lines) {
            List<String> cells = Cells.of(line);
            stamps.put(cells.get(0), new Stamp(cells.get(1), cells.get(2), Boolean.parseBoolean(cells.get(3))));
        }
        return new FileStamps(stamps);
    }

    /** The stamp of one file; empty where it is not there. */
    public String of(String path) {
        Stamp stamp = stamps.get(path);
        return stamp == null ? "" : stamp.text();
    }

    /** One stamp of all files but some. */
    public String ofAllBut(Predicate<String> some) {
        StringBuilder all = new StringBuilder();
        stamps.forEach((path, stamp) -> {
            if (!some.test(path)) {
                all.append(path).append('\t').append(stamp.text()).append('\n');
            }
        });
        return Digest.of(all.toString());
    }

    /** Whether all files are as they were at another look. */
    public boolean sameAs(FileStamps other) {
        return stamps.size() == other.stamps.size()
                && stamps.entrySet().stream().allMatch(entry -> {
                    Stamp stamp = other.stamps.get(entry.getKey());
                    return stamp != null && stamp.isOfSame(entry.getValue());
                });
    }
}
