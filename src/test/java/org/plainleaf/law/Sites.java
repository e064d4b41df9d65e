package org.plainleaf.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plainleaf.build.Build;
import org.plainleaf.build.Outcome;

/** Sites for tests, and what is in their folders. */
final class Sites {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Sites() {}

    /** A small sound site in a folder. */
    static Path small(Path folder) {
        write(folder, "content/site.yaml", """
                name: Small
                publisher: Us
                url: https://small.example
                languages: [pl]
                contact: {email: email.us}
                situations: {at-home: At home}
                uses: {sport: Sport}
                translations: {machine: with-notice}
                """);
        write(folder, "content/facts.yaml", """
                email:
                  us: {value: us@small.example, kind: email, source: us, checked: 2026-11-22}
                """);
        write(folder, "content/pages/home.md", page("Home", "Hello there.\n"));
        return folder;
    }

    static String page(String title, String body) {
        return "---\ntitle: " + title + "\nsummary: A page.\npublished: 2026-11-22\nreviewed: 2026-11-22\n"
                + "next-review: 2027-11-22\nmade-with: [{group: Friday group}]\n---\n" + body;
    }

    static void write(Path folder, String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.resolve("..").normalize());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome build(Path root, Path out) {
        try {
            return new Build(root, TODAY, (part, done, total) -> {}).build(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file below a folder with its date and a hash of what is in it. */
    static Map<String, String> snapshot(Path folder, boolean withDates) {
        Map<String, String> all = new TreeMap<>();
        if (!Files.exists(folder)) {
            return all;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String date = withDates ? Files.getLastModifiedTime(file) + " " : "";
                all.put(
                        folder.relativize(file).toString(),
                        date + Arrays.hashCode(Files.readAllBytes(file)) + " " + Files.size(file));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
