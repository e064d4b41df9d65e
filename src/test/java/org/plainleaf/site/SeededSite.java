package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainleaf.cli.CommandRun;

/**
 * A copy of the example site with its last build beside it, cut down so that a check of it is quick: few or no languages
 * besides English, four formats of paper, and no paper of guides, questions and stories.
 * Faults are put in one at a time, and taken out again.
 */
final class SeededSite {
    private static final Path EXAMPLE = Path.of("");
    private static final String TODAY = "2026-12-01";
    private static final String EDIT = "edit ";

    private final Path root;
    private final Map<Path, byte @Nullable []> originals = new HashMap<>();
    private final Map<String, String> changed = new HashMap<>();

    private SeededSite(Path root) {
        this.root = root;
    }

    /** The sound site in English and these languages, built once. */
    static SeededSite built(Path folder, List<String> languages) throws IOException {
        SeededSite site = new SeededSite(folder);
        for (String part : List.of("content", "templates", "translations")) {
            try (Stream<Path> files = Files.walk(EXAMPLE.resolve(part))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    if (isKept(file, languages)) {
                        Path copy = folder.resolve(file.toString());
                        Files.createDirectories(copy.resolveSibling("."));
                        Files.copy(file, copy);
                    }
                }
            }
        }
        Path settings = folder.resolve("content/site.yaml");
        String tags = String.join(", ", languages);
        edit(settings, "(languages|language-row): \\[.*]", "$1: [" + tags + "]");
        edit(settings, "      languages: \\[.*]", "      languages: [" + (languages.isEmpty() ? "en" : tags) + "]");
        edit(settings, "  documents: .*", "  documents: []");
        edit(settings, "  languages-poster: .*", "  languages-poster: false");
        edit(
                folder.resolve("content/leaflets/what-is-a-personal-health-budget.md"),
                "formats: .*",
                "formats: [trifold, a4]");
        edit(folder.resolve("content/leaflets/ask-us-poster.md"), "formats: .*", "formats: [poster]");
        CommandRun run = site.run("build");
        assertThat(run.code()).as(run.all()).isZero();
        return site;
    }

    /** Cuts lines down. */
    private static void edit(Path file, String lines, String now) throws IOException {
        String text = Files.readString(file);
        String fewer = text.replaceAll("(?m)^" + lines + "$", now);
        assertThat(fewer).isNotEqualTo(text);
        Files.writeString(file, fewer);
    }

    private static boolean isKept(Path file, List<String> languages) {
        if (!file.startsWith("translations") || file.getNameCount() == 2) {
            return true;
        }
        String folder = file.getName(1).toString();
        return folder.equals("_template") || languages.contains(folder);
    }

    /** Runs a command on the site, on a day of its own unless it names another one. */
    CommandRun run(String command) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.replaceAll(word -> word.equals("OUT") ? root.resolve("out").toString() : word);
        words.replaceAll(word ->
                Files.isRegularFile(root.resolve(word)) ? root.resolve(word).toString() : word);
        words.addAll(List.of("--site", root.toString()));
        if (!words.contains("--today")) {
            words.addAll(List.of("--today", TODAY));
        }
        return CommandRun.of(words.toArray(String[]::new));
    }

    /** A finding as it would be in the folder of the site. */
    String inSite(String line) {
        return line.replace(root + "/", "");
    }

    /** Puts a fault in. */
    void seed(SeededFault fault) throws IOException {
        for (SeededFault.Change change : fault.changes()) {
            change(change);
        }
        for (String step : fault.before()) {
            if (step.startsWith(EDIT)) {
                String[] words = step.substring(EDIT.length()).split(" ", 2);
                String[] sides = words[1].split(" -> ", 2);
                replace(words[0], sides[0], sides[1], StandardCharsets.UTF_8);
            } else {
                CommandRun run = run(step);
                assertThat(run.code()).as(run.all()).isZero();
            }
        }
    }

    private void change(SeededFault.Change change) throws IOException {
        String file = change.file();
        Path path = root.resolve(file);
        if (change.has("old")) {
            Charset charset = change.has("charset") ? Charset.forName(change.text("charset")) : StandardCharsets.UTF_8;
            replace(file, change.text("old"), change.replacement(), charset);
            return;
        }
        keep(path);
        Files.createDirectories(path.resolveSibling("."));
        if (change.has("delete")) {
            Files.delete(path);
        } else if (change.has("copy")) {
            Files.copy(root.resolve(change.text("copy")), path);
        } else if (change.has("link")) {
            Files.createSymbolicLink(path, Path.of(change.text("link")));
        } else if (change.has("base64")) {
            Files.write(path, Base64.getDecoder().decode(change.text("base64")));
        } else {
            write(file, change.replacement(), StandardCharsets.UTF_8);
        }
    }

    private void replace(String file, String old, String now, Charset charset) throws IOException {
        String text = Files.readString(root.resolve(file));
        assertThat(text).as(file).contains(old);
        write(file, text.replace(old, now), charset);
    }

    private void write(String file, String text, Charset charset) throws IOException {
        keep(root.resolve(file));
        Files.write(root.resolve(file), text.getBytes(charset));
        changed.put(file, text);
    }

    private void keep(Path path) throws IOException {
        if (!originals.containsKey(path)) {
            originals.put(path, Files.exists(path) ? Files.readAllBytes(path) : null);
        }
    }

    /** Takes it out again. */
    void restore() throws IOException {
        for (Map.Entry<Path, byte @Nullable []> original : originals.entrySet()) {
            Files.deleteIfExists(original.getKey());
            if (original.getValue() != null) {
                Files.write(original.getKey(), original.getValue());
            } else {
                removeEmpty(original.getKey().resolveSibling(".").normalize());
            }
        }
        originals.clear();
        changed.clear();
    }

    private static void removeEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }

    /** How a finding starts that is expected: its place and its level. */
    String start(SeededFault.Expected expected) throws IOException {
        String place = expected.place();
        if (expected.at() != null) {
            String text = changed.get(expected.file());
            if (text == null) {
                Path file = root.resolve(expected.file());
                assertThat(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                        .as(expected.file())
                        .isTrue();
                text = Files.readString(file);
            }
            place = place(text, expected.at());
        }
        return expected.file() + ":" + Objects.requireNonNull(place) + ": " + expected.level() + " ";
    }

    private static String place(String text, String marked) {
        String words = marked.replace(SeededFault.MARK, "");
        int first = text.indexOf(words);
        assertThat(first).as("where \"%s\" is", words).isNotNegative();
        assertThat(text.indexOf(words, first + 1))
                .as("where else \"%s\" is", words)
                .isNegative();
        int at = first + Math.max(0, marked.indexOf(SeededFault.MARK));
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        long line = text.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (text.codePointCount(lineStart, at) + 1);
    }
}
