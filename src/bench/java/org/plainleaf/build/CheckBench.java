package org.plainleaf.build;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainleaf.finding.Severity;

/**
 * Measures how fast a large English site is built and checked: pages of about 600 words, made of shuffled sentences of a
 * real site. Prints seconds, pages a second, and the most memory that was in use. Run it with src/bench/run-check.
 */
public final class CheckBench {
    private static final int WORDS = 600;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Pattern SENTENCE = Pattern.compile("(?m)^([A-Z][^\\n{}<\\[|]{20,160}[.!?])$");

    /** Shuffled sentences break these; as errors they would keep the pages from being made. */
    private static final List<String> ERRORS = List.of(
            "words/unexplained-term", "words/mixed-up-terms", "words/unexplained-abbreviation", "trust/claim-source");

    private CheckBench() {}

    /** Arguments: folder of a real site, number of pages, {@code build} or {@code check}. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("org.freemarker.loggerLibrary", "none");
        int pages = Integer.parseInt(arguments[1]);
        Path site = Files.createTempDirectory("plainleaf-bench-");
        write(Path.of(arguments[0]), site, pages);
        long start = System.nanoTime();
        Build build = new Build(site, TODAY, (part, done, total) -> {});
        Outcome outcome = arguments[2].equals("check")
                ? build.check(site.resolve("none"))
                : build.build(site.resolve("site"));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %d pages in %.1f s, %.0f pages a second; %d files, %d errors, %d warnings, %d notes; peak heap %d MB%n",
                arguments[2],
                pages,
                seconds,
                pages / seconds,
                outcome.files(),
                outcome.count(Severity.ERROR),
                outcome.count(Severity.WARNING),
                outcome.count(Severity.NOTE),
                peakHeap());
    }

    private static void write(Path from, Path site, int pages) throws IOException {
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

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> ((MemoryPoolMXBean) pool).getPeakUsage().getUsed())
                        .sum()
                / 1_000_000;
    }
}
