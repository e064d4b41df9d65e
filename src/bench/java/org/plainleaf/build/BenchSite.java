package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A large English site to measure with: pages of about 600 words, made of shuffled sentences of a real site. */
public final class BenchSite {
    private static final int WORDS = 600;
    private static final Pattern SENTENCE = Pattern.compile("(?m)^([A-Z][^\\n{}<\\[|]{20,160}[.!?])$");

    /** Shuffled sentences break these; as errors they would keep the pages from being made. */
    private static final List<String> ERRORS = List.of(
            "words/unexplained-term", "words/mixed-up-terms", "words/unexplained-abbreviation", "trust/claim-source");

    private BenchSite() {}

    /** Writes a site of so many pages, {@code page-0} and up, made of the texts of the site in {@code from}. */
    public static void write(Path from, Path site, int pages) throws IOException {
        Files.createDirectories(site.resolve("content/pages"));
        for (String name : List.of("facts.yaml", "terms.yaml")) {
            Files.copy(from.resolve("content").resolve(name), site.resolve("content").resolve(name));
        }
        Files.writeString(
                site.resolve("content/site.yaml"),
                "name: Bench\npublisher: Bench\nurl: https://bench.example\ncontact:\n  email: email.hello\nrules:\n"
                        + ERRORS.stream()
                                .map(rule -> "  - rule: " + rule + "\n    level: warning\n")
                                .collect(Collectors.joining()));
        List<String> sentences = sentences(from.resolve("content"));
        Random random = new Random(1);
        for (int i = 0; i < pages; i++) {
            Files.writeString(site.resolve("content/pages/page-" + i + ".md"), page(i, sentences, random));
        }
        Files.writeString(site.resolve("content/pages/home.md"), page(pages, sentences, random));
    }

    private static List<String> sentences(Path content) throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".md")).sorted()::iterator) {
                Matcher sentence = SENTENCE.matcher(Files.readString(file));
                while (sentence.find()) {
                    sentences.add(sentence.group(1));
                }
            }
        }
        return sentences;
    }

    private static String page(int number, List<String> sentences, Random random) {
        StringBuilder page = new StringBuilder("---\ntitle: Page " + number + "\nsummary: A page to measure with.\n"
                + "published: 2026-11-22\nreviewed: 2026-11-22\nnext-review: 2027-11-22\nmade-with: not-yet\n"
                + "evidence:\n  - claim: a-claim\n    source: A law\n    checked: 2026-11-22\n---\n");
        int words = 0;
        for (int i = 0; words < WORDS; i++) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            words += sentence.split(" ").length;
            page.append(i % 8 == 0 ? "\n## Part " + i / 8 + "\n\n" : "").append(sentence).append("\n\n");
        }
        return page.toString();
    }
}
