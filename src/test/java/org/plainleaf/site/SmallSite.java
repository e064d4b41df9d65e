package org.plainleaf.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plainleaf.cli.CommandRun;

/**
 * A folder with the small, sound site of {@code sites/base}, and with the site that was built from it last: {@code site/},
 * all of whose dates lie in the past, so that any touch shows.
 */
final class SmallSite {
    static final Path SITES = Path.of("src/test/resources/sites");
    /** Lists the files of {@link #SITES base} that a broken site lacks. */
    static final String DELETE = "DELETE";

    static final String FINDINGS = "findings.txt";
    private static final String OUT = "site";
    private static final String TODAY = "2026-12-01";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-06-01T10:00:00Z"));

    private final Path root;

    private SmallSite(Path root) {
        this.root = root;
    }

    /** The sound site, built once, to make copies of. */
    static SmallSite built(Path folder) {
        SmallSite site = new SmallSite(folder);
        copy(SITES.resolve("base"), folder);
        CommandRun run = site.build();
        if (run.code() != 0 || !run.err().isEmpty()) {
            throw new AssertionError("The sound site has faults:\n" + run.err());
        }
        return site;
    }

    /** The same site, and the same last build, in another folder. */
    SmallSite copyTo(Path folder) {
        copy(root, folder);
        SmallSite copy = new SmallSite(folder);
        copy.age();
        return copy;
    }

    /** Lays the files of a broken site over this one. */
    void breakWith(Path changes) {
        copy(changes, root);
        try {
            Files.delete(root.resolve(FINDINGS));
            if (Files.deleteIfExists(root.resolve(DELETE))) {
                Files.readAllLines(changes.resolve(DELETE)).forEach(this::delete);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String path) {
        return root.resolve(path);
    }

    /** The text of a file; bytes that are not UTF-8 are replaced. */
    String read(String path) {
        return new String(bytes(path(path)), StandardCharsets.UTF_8);
    }

    void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] bytes) {
        try {
            Files.createDirectories(path(path).resolveSibling("."));
            Files.write(path(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a part of a file, which must be there. */
    void replace(String path, String old, String now) {
        String text = read(path);
        if (!text.contains(old)) {
            throw new AssertionError(path + " has no " + old);
        }
        write(path, text.replace(old, now));
    }

    void delete(String path) {
        try {
            Files.delete(path(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CommandRun build(String... options) {
        return CommandRun.of(
                Stream.concat(Stream.of(arguments("build")), Stream.of(options)).toArray(String[]::new));
    }

    CommandRun check() {
        return CommandRun.of(arguments("check"));
    }

    /** Runs one of the commands for translators. */
    CommandRun translate(String... command) {
        return run("translate", command);
    }

    /** Approves the text of the story, which has to work. */
    void approveStory() {
        CommandRun run = run("consent", "approve", "nell-paints", "--record", "C-001");
        if (run.code() != 0) {
            throw new AssertionError(run.all());
        }
    }

    /** Takes a story back. */
    CommandRun withdraw(String... arguments) {
        CommandRun run = run("withdraw", arguments);
        Talk.assertPlain(run);
        return run;
    }

    /** Paths of the published files with any of these words. */
    List<String> publishedWith(String... words) {
        List<String> found = new ArrayList<>();
        published().forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (Stream.of(words).anyMatch(text::contains)) {
                found.add(path);
            }
        });
        return found;
    }

    private CommandRun run(String command, String... more) {
        Stream<String> place = Stream.of(arguments(command)).skip(1);
        return CommandRun.of(Stream.of(Stream.of(command), Stream.of(more), place)
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    String[] arguments(String command) {
        return new String[] {command, "--site", root.toString(), "--today", TODAY};
    }

    /** Name, size, date and bytes of all files of the last build, and the dates of its folders. */
    Map<String, String> lastBuild() {
        return snapshot(path(OUT));
    }

    /** The bytes of all files of the last build, by path. */
    Map<String, byte[]> published() {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path path : tree(path(OUT))) {
            if (Files.isRegularFile(path)) {
                files.put(root.relativize(path).toString(), bytes(path));
            }
        }
        return files;
    }

    /** The bytes of all files below a folder, by their paths in it. */
    static Map<String, byte[]> filesBelow(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path path : tree(folder)) {
            if (Files.isRegularFile(path)) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), bytes(path));
            }
        }
        return files;
    }

    /** Names in the site's folder, such as {@code content}. */
    List<String> names() {
        try (Stream<Path> files = Files.list(root)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> snapshot(Path folder) {
        Map<String, String> seen = new TreeMap<>();
        for (Path path : tree(folder)) {
            try {
                String date = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS)
                        .toString();
                String content = Files.isRegularFile(path) ? new String(bytes(path), StandardCharsets.ISO_8859_1) : "";
                seen.put(folder.relativize(path).toString(), date + " " + content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return seen;
    }

    private void age() {
        List<Path> all = new ArrayList<>(tree(path(OUT)));
        Collections.reverse(all);
        for (Path path : all) {
            try {
                Files.setLastModifiedTime(path, LONG_AGO);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void copy(Path from, Path to) {
        for (Path path : tree(from)) {
            Path target = to.resolve(from.relativize(path).toString());
            try {
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> tree(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
