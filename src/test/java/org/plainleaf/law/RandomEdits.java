package org.plainleaf.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plainleaf.Folders;

/** Edits as people make them, one after the other: to texts, heads, translations, settings, facts, templates and whole files. */
final class RandomEdits {
    private static final Path SOUND = Path.of("src/test/resources/sites/base");
    private static final List<String> WORDS =
            List.of("tea", "walk", "garden", "letter", "personal health budget", "care plan", "MBU", "01234 567890");

    private final Path root;
    private final Random random;
    private final Map<Path, String> before = new LinkedHashMap<>();

    RandomEdits(Path root, Random random) {
        this.root = root;
        this.random = random;
    }

    /** The site that edits begin with. */
    static void site(Path root) {
        Folders.copy(SOUND, root.resolve("../sound").normalize());
        Path sound = root.resolve("../sound").normalize();
        Sites.write(sound, "content/stories/ben-walks.md", """
                ---
                title: Ben walks
                summary: Ben goes out.
                published: 2026-11-22
                reviewed: 2026-11-22
                next-review: 2027-11-22
                made-with: [{group: Friday group}]
                situation: [after-hospital]
                used-for: [going-out]
                held-by: notional
                hard: The rain
                ending: hard
                how-it-ended: Ben waits
                illustrative: true
                ---

                ## Before

                Ben sat.
                """);
        Sites.write(sound, "content/pages/about.md", """
                ---
                title: About us
                summary: Who we are.
                answers: [R2]
                formerly: [/us/]
                published: 2026-11-22
                reviewed: 2026-11-22
                next-review: 2027-11-22
                made-with: [{group: Friday group}]
                ---

                ## Us {#us}

                See [step 2](/guides/ask/#form). Write to {email.hello}.
                """);
        Sites.write(sound, "content/site.yaml", read(sound.resolve("content/site.yaml")) + """
                print:
                  state: machine
                  places: [oak-ward]
                  languages-poster: true
                  packs:
                    both: {leaflets: [short], format: a4, languages: [en, pl]}
                """);
        Sites.write(sound, "content/places/oak-ward.yaml", """
                name: Oak Ward
                address: 1 Any Street
                phone: "020 7946 0120"
                hours: At all times
                checked: 2026-11-22
                """);
        Sites.write(sound, "translations/pl/leaflets/short.po", """
                msgid ""
                msgstr ""
                "Language: pl\\n"
                "MIME-Version: 1.0\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"
                "Content-Transfer-Encoding: 8bit\\n"

                msgid "In short"
                msgstr "W skrócie"

                msgid "A leaflet."
                msgstr "Ulotka."

                msgid "One"
                msgstr "Jeden"

                msgid "Ask us."
                msgstr "Zapytaj nas."
                """);
        Sites.write(sound, "content/leaflets/short.md", """
                ---
                title: In short
                summary: A leaflet.
                published: 2026-11-22
                reviewed: 2026-11-22
                next-review: 2027-11-22
                made-with: [{group: Friday group}]
                formats: [a4, large-print]
                number: 1
                ---

                ## One

                Ask us.
                """);
    }

    /** Puts the site back to how it began. */
    void reset() {
        Folders.delete(root);
        Folders.copy(root.resolve("../sound").normalize(), root);
    }

    /** Makes one edit, and says which. */
    String edit() {
        List<Supplier<String>> kinds = List.of(
                this::word,
                this::word,
                this::word,
                this::head,
                this::head,
                this::heading,
                this::link,
                this::translation,
                this::translation,
                this::settings,
                this::file,
                this::broken,
                this::undo,
                this::undo,
                this::look);
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private String word() {
        Path page = any("content", ".md");
        return change(page, text -> text + "\nWe had " + pick(WORDS) + " and " + pick(WORDS) + ".\n");
    }

    private String head() {
        Path page = any("content", ".md");
        return switch (random.nextInt(7)) {
            case 0 -> change(page, text -> text.replaceFirst("(?m)^title: .*", "title: About " + pick(WORDS)));
            case 1 ->
                change(page, text -> text.replaceFirst("(?m)^summary: .*", "summary: It is " + pick(WORDS) + "."));
            case 2 -> change(page, text -> text.replaceFirst("---\n", "---\norder: " + random.nextInt(5) + "\n"));
            case 3 ->
                change(page, text -> text.replaceFirst("---\n", "---\nformerly: [/old-" + random.nextInt(3) + "/]\n"));
            case 4 ->
                change(
                        page,
                        text -> text.replaceFirst("reviewed: 2026-11-22", "reviewed: 2026-11-2" + random.nextInt(9)));
            case 5 -> change(page, text -> text.replaceFirst("ending: (good|hard)", "ending: going-on"));
            default ->
                change(page, text -> text.replaceFirst("situation: \\[.*]", "situation: [at-home, after-hospital]"));
        };
    }

    private String heading() {
        Path page = any("content", ".md");
        return random.nextBoolean()
                ? change(page, text -> text.replaceFirst("(?m)^## .*", "## A new " + pick(WORDS)))
                : change(page, text -> text + "\n## More of it\n\nThere is more.\n");
    }

    private String link() {
        String to = pick(List.of(
                "/guides/ask/form/",
                "/guides/ask/#worker",
                "/pages/",
                "/faqs/money/#tax",
                "/about/",
                "/stories/ben-walks/",
                "/nowhere/"));
        return change(any("content", ".md"), text -> text + "\nSee [what we say](" + to + ").\n");
    }

    private String translation() {
        Path po = any("translations", ".po");
        return switch (random.nextInt(4)) {
            case 0 -> change(po, text -> text.replaceFirst("(?m)^msgstr \"(?=[^\"])", "msgstr \"Nowe "));
            case 1 -> change(po, text -> text.replaceFirst("(?m)^msgid \"(?=[A-Z])", "#, fuzzy\nmsgid \""));
            case 2 -> change(po, text -> text.replaceFirst("(?m)^(msgstr \")[^\"\n]+\"$", "$1\""));
            default -> change(po, text -> text + "\n#~ msgid \"Gone\"\n#~ msgstr \"Nie ma\"\n");
        };
    }

    private String settings() {
        return switch (random.nextInt(7)) {
            case 6 ->
                change(
                        root.resolve("content/places/oak-ward.yaml"),
                        text -> text.replaceFirst("(name|hours): ", "$1: New "));
            case 0 -> change(root.resolve("content/facts.yaml"), text -> text.replace("01", "02"));
            case 1 -> change(root.resolve("content/terms.yaml"), text -> text + "\n# a remark\n");
            case 2 ->
                change(root.resolve("content/site.yaml"), text -> text.replace("name: Small Site", "name: Our Site"));
            case 3 ->
                change(
                        root.resolve("content/site.yaml"),
                        text -> text.replace("featured: [stories/nell-paints]", "featured: [stories/ben-walks]"));
            case 4 ->
                change(
                        root.resolve("content/site.yaml"),
                        text -> text.replace("languages: [pl]", "languages: [pl, ur]"));
            default ->
                change(
                        root.resolve("content/consents.yaml"),
                        text -> text.replaceFirst("(?m)^(\\s+)given:.*", "$0\n$1withdrawn: 2026-11-20"));
        };
    }

    private String file() {
        Path page = any("content", ".md");
        switch (random.nextInt(4)) {
            case 3 -> {
                put(root.resolve("content/places/ward-" + random.nextInt(2) + ".md"), "Not a place.\n");
                return "a file that is no place";
            }
            case 0 -> {
                Folders.delete(page);
                return "deleted " + page;
            }
            case 1 -> {
                Path twin = page.resolveSibling("other-" + random.nextInt(3) + ".md");
                put(twin, read(page));
                return "copied " + page + " to " + twin;
            }
            default -> {
                String dot = "GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2L\1\0;";
                String picture = random.nextInt(4) == 0 ? "no picture " : dot;
                put(root.resolve("content/media/picture.gif"), picture + random.nextInt());
                return "a picture";
            }
        }
    }

    private String broken() {
        return switch (random.nextInt(4)) {
            case 0 -> change(any("content", ".md"), text -> text.replaceFirst("title:", "titel:"));
            case 1 -> change(any("content", ".md"), text -> text.replaceFirst("---\n", ""));
            case 2 -> change(any("translations", ".po"), text -> text + "\nmsgid \"half");
            default -> change(root.resolve("content/site.yaml"), text -> text + "\n  broken: [\n");
        };
    }

    private String look() {
        return random.nextBoolean()
                ? change(root.resolve("templates/assets/site.css"), text -> text + "body { margin: 0 }\n")
                : change(
                        root.resolve("templates/article.ftlh"), text -> text.isEmpty() ? "<p>${content.body}</p>" : "");
    }

    /** Takes the last edit of some file back. */
    private String undo() {
        if (before.isEmpty()) {
            return word();
        }
        Path file = pick(new ArrayList<>(before.keySet()));
        String text = Objects.requireNonNull(before.remove(file));
        put(file, text);
        return "undid " + file;
    }

    private interface Change {
        String of(String text);
    }

    private String change(Path file, Change change) {
        String text = Files.exists(file) ? read(file) : "";
        before.putIfAbsent(file, text);
        put(file, change.of(text));
        return "changed " + root.relativize(file) + " to " + change.of(text).length() + " letters";
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Path any(String folder, String ending) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            return found.isEmpty() ? root.resolve("content/pages/home.md") : pick(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(".").normalize());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
