package org.plainleaf.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoKey;

/**
 * One page of a large site: about 600 words in parts with headings, a list, a sentence to show at the desk, a number that stands in
 * the facts, and links to three other pages.
 */
final class BenchPage {
    private static final int WORDS = 600;
    private static final int PART = 8;
    private static final int LIST = 3;
    private static final int LINKS = 3;

    private static final Pattern ENDS = Pattern.compile("[.!?]+( |$)");

    /** More words than this are a long paragraph in some languages. */
    private static final int LONG = 32;

    private static final String SUMMARY = "NHS money for your health. You help to plan how it is spent.";
    private static final String SAY =
            "I would like to talk about a personal health budget. Who can I speak to, please?";

    /** What a line of the file has: marks, texts, marks. */
    private record Line(String before, List<String> pieces, String after) {
        String text() {
            return before + String.join(" ", pieces) + after;
        }
    }

    private final int number;
    private final int pages;
    private final BenchTexts texts;
    private final Random random;
    private final List<Line> lines = new ArrayList<>();
    private int words;

    /** The page of this number among so many; the same numbers give the same page. */
    BenchPage(int number, int pages, BenchTexts texts) {
        this.number = number;
        this.pages = pages;
        this.texts = texts;
        this.random = new Random(number * 31L + 1);
        write();
    }

    private static List<String> title(int number, BenchTexts texts) {
        List<String> headings = texts.headings();
        return List.of(headings.get(number % headings.size()), String.valueOf(number));
    }

    private void write() {
        for (int part = 0; words < WORDS; part++) {
            add("\n## ", List.of(any(texts.headings())), "\n");
            if (part == 1) {
                add("\n::: say-this\n", List.of(SAY), "\n:::\n");
            }
            if (part == 2) {
                lines.add(new Line("\n", List.of(), ""));
                for (int i = 0; i < LIST; i++) {
                    add("- ", List.of(any(texts.single())), "\n");
                }
            }
            for (int i = 0; i < PART && words < WORDS; i++) {
                add("\n", sentences(), "\n");
            }
        }
        add("\n", List.of(BenchTexts.WITH_FACT), "\n");
        lines.add(new Line("\n", List.of(), ""));
        for (int i = 1; i <= LINKS; i++) {
            int other = (number + i * 7) % pages;
            add("- [", title(other, texts), "](/page-" + other + "/)\n");
        }
    }

    /** One text; of few translated ones two, where they are short enough for it, so that few paragraphs stand twice. */
    private List<String> sentences() {
        List<String> two = List.of(any(texts.sentences()), any(texts.sentences()));
        boolean one =
                texts.translations().isEmpty() || count(two) > LONG || ENDS.split(String.join(" ", two)).length > 3;
        return one ? two.subList(0, 1) : two;
    }

    private static int count(List<String> pieces) {
        return String.join(" ", pieces).split(" ").length;
    }

    private void add(String before, List<String> pieces, String after) {
        Line line = new Line(before, pieces, after);
        lines.add(line);
        words += count(pieces);
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The page as its author wrote it. */
    String english() {
        StringBuilder page = new StringBuilder(
                "---\ntitle: \"" + String.join(" ", title(number, texts)) + "\"\nsummary: \"" + SUMMARY
                        + "\"\npublished: 2026-11-22\nreviewed: 2026-11-22\nnext-review: 2027-11-22\nmade-with: not-yet\n"
                        + "evidence:\n  - claim: a-claim\n    source: A law\n    checked: 2026-11-22\n---\n");
        lines.forEach(line -> page.append(line.text()));
        return page.toString();
    }

    /** The page in another language, text by text. */
    List<PoEntry> translation(String tag) {
        List<PoEntry> entries = new ArrayList<>();
        List<String> title = title(number, texts);
        entries.add(PoEntry.of(PoKey.of(String.join(" ", title)), texts.translation(tag, title)));
        entries.add(PoEntry.of(PoKey.of(SUMMARY), texts.translation(tag, List.of(SUMMARY))));
        for (Line line : lines) {
            if (!line.pieces().isEmpty()) {
                boolean link = line.before().endsWith("[");
                String id = String.join(" ", line.pieces());
                String translation = texts.translation(tag, line.pieces());
                entries.add(PoEntry.of(
                        PoKey.of(link ? "<a1>" + id + "</a1>" : id),
                        link ? "<a1>" + translation + "</a1>" : translation));
            }
        }
        return entries.stream().distinct().toList();
    }
}
