package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;
import org.plainleaf.translate.po.PoReader;
import org.plainleaf.translate.po.PoWriter;

/**
 * A large site to measure with: pages of about 600 words, made of shuffled sentences of a real site; in several languages if asked,
 * with finished translations.
 */
public final class BenchSite {
    /** The day on which to judge the dates of such a site. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static final List<String> LANGUAGES = List.of(
            "ur", "bn", "pa", "pl", "so", "ar", "ro", "zh-Hans", "cy", "fa", "ps", "gu", "hi", "ta", "ne", "lt", "pt",
            "es", "tr", "uk", "sq", "vi", "zh-Hant");

    /** Shuffled sentences break these on most pages, and an author would not: they are out of the way. */
    private static final List<String> NOTES = List.of(
            "words/unexplained-term",
            "words/mixed-up-terms",
            "words/unexplained-abbreviation",
            "trust/claim-source",
            "reading/long-sentence");

    private BenchSite() {}

    /** Writes an English site of so many pages, {@code page-0} and up, made of the texts of the site in {@code from}. */
    public static void write(Path from, Path site, int pages) throws IOException {
        write(from, site, pages, 1);
    }

    /** Writes a site of so many pages in each of so many languages; the first is English. */
    public static void write(Path from, Path site, int pages, int languages) throws IOException {
        List<String> tags = LANGUAGES.subList(0, languages - 1);
        BenchTexts texts = tags.isEmpty() ? BenchTexts.english(from) : BenchTexts.translated(from, tags);
        Files.createDirectories(site.resolve("content/pages"));
        for (String name : List.of("facts.yaml", "terms.yaml")) {
            Files.copy(
                    from.resolve("content").resolve(name),
                    site.resolve("content").resolve(name));
        }
        Files.writeString(site.resolve("content/site.yaml"), settings(tags));
        Map<String, PoHeader> headers = new HashMap<>();
        for (String tag : tags) {
            Path folder = Files.createDirectories(site.resolve("translations/" + tag + "/pages"))
                    .getParent();
            String strings = Files.readString(from.resolve("translations/" + tag + "/site.po"));
            Files.writeString(folder.resolve("site.po"), strings.replace("#, fuzzy\n", ""));
            headers.put(
                    tag,
                    PoReader.read(new SourceText("site.po", strings), finding -> {})
                            .header());
        }
        for (int i = 0; i <= pages; i++) {
            BenchPage page = new BenchPage(i, pages, texts);
            String name = i == pages ? "home" : "page-" + i;
            Files.writeString(site.resolve("content/pages/" + name + ".md"), page.english());
            for (String tag : tags) {
                Path folder = site.resolve("translations/" + tag);
                PoFile translation = new PoFile(headers.get(tag), page.translation(tag));
                Files.writeString(folder.resolve("pages/" + name + ".po"), PoWriter.write(translation));
            }
        }
    }

    /** Deletes a folder with everything in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String settings(List<String> tags) {
        return """
                name: Bench
                publisher: Bench
                url: https://bench.example
                languages: [%s]
                language-row: [%s]
                contact:
                  phone: phone.helpline
                  text: phone.text-line
                  email: email.hello
                  letter: address.office
                help:
                  danger: phone.emergency
                  urgent: phone.nhs-urgent
                  urgent-option: word.nhs-urgent-option
                  text-word: word.shout
                  text-number: phone.shout
                  listen: phone.samaritans
                footer: [page-0, page-1]
                rules:
                """.formatted(String.join(", ", tags), String.join(", ", tags.subList(0, Math.min(8, tags.size()))))
                + NOTES.stream()
                        .map(rule -> "  - rule: " + rule + "\n    level: note\n")
                        .collect(Collectors.joining());
    }
}
