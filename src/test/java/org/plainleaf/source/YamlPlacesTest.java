package org.plainleaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainleaf.check.rule.PassageWords;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.WrittenWords;

/** Each word of a YAML value is found where it stands, in all styles that YAML has. */
class YamlPlacesTest {
    private static final int TEXTS = 2_000;
    private static final List<String> LETTERS = List.of(
            "a", "b", "n", "t", "x", "4", "1", "é", "中", "😀", "<", "<a1>", "</b>", "&", "&amp;", "&b;", ">", "#b", "-",
            ".");
    private static final List<String> START = List.of("a", "n", "t", "x", "é", "😀");

    @ParameterizedTest
    @ValueSource(strings = {"plain", "single", "double", "literal", "folded"})
    void findsEachWord(String style) {
        for (int seed = 0; seed < TEXTS; seed++) {
            boolean carriageReturns = seed % 4 == 3;
            WrittenWords words = new WrittenWords(seed);
            write(words.add("title: a b\nsummary: "), style, carriageReturns ? "\r\n" : "\n");
            words.add("\nother: a b n t x\n");
            SourceText source = new SourceText("a.yaml", words.text());

            YamlReader.read(source, new Span(0, source.length()), finding -> {
                        throw new AssertionError(finding + "\n" + source.text());
                    })
                    .ifPresent(fields -> assertThat(
                                    PassageWords.in(PlainWording.of(fields.text("summary"), fields.span("summary"))
                                            .in(source)))
                            .as(source.text())
                            .isEqualTo(words.places()));
        }
    }

    private static void write(WrittenWords words, String style, String end) {
        switch (style) {
            case "single" -> quoted(words, "'", with(LETTERS, "''\t'", "\\", "\"", ":"), end);
            case "double" -> quoted(words, "\"", with(LETTERS, ESCAPES), end);
            case "literal" -> block(words, "|", end);
            case "folded" -> block(words, ">", end);
            default -> plain(words, end);
        }
    }

    private static final String[] ESCAPES = {
        "'", "\\\"\t\"", "\\\\\t\\", "\\x41\tA", "\\u00e9\té", "\\U0001F600\t😀", "\\u4e2d\t中", "\\_\t\u00a0"
    };

    private static void plain(WrittenWords words, String end) {
        words.word(START, LETTERS);
        for (int left = words.below(9); left > 0; left--) {
            foldedSpace(words, end);
            words.word(START, LETTERS);
        }
        words.add(words.oneIn(2) ? "  # a remark b n t" : "");
    }

    private static void quoted(WrittenWords words, String quote, List<String> pieces, String end) {
        words.add(quote).add(words.oneIn(3) ? " " : "");
        words.word(pieces, pieces);
        for (int left = words.below(9); left > 0; left--) {
            if (quote.equals("\"") && words.oneIn(2)) {
                words.add(words.oneOf(List.of("\\n", "\\t", "\\n  \\n", "\\ ", " \\" + end + "   ", "\\x20", "\\L")));
            } else {
                foldedSpace(words, end);
            }
            words.word(pieces, pieces);
        }
        words.add(words.oneIn(3) ? " " : "").add(quote).add(words.oneIn(2) ? " # a remark b n t" : "");
    }

    private static void foldedSpace(WrittenWords words, String end) {
        words.add(words.oneOf(
                List.of(" ", "  ", " \t", end + " ", " " + end + "    ", end + end + "  ", end + " " + end + " ")));
    }

    /** Lines of a block, some with more space before them, some empty. */
    private static void block(WrittenWords words, String sign, String end) {
        List<String> pieces = with(LETTERS, "'", "\"", "\\", "\\n", "''", "&#65;", "<!--", "-->");
        boolean indent = words.oneIn(2);
        String chomp = words.oneOf(List.of("", "-", "+"));
        String head = words.oneIn(2) ? (indent ? "2" : "") + chomp : chomp + (indent ? "2" : "");
        words.add(sign).add(head).add(words.oneIn(2) ? " # a remark b n t" : "").add(words.oneIn(4) ? end : "");
        for (int line = 0; line <= words.below(5); line++) {
            words.add(end).add("  ").add(line > 0 || indent ? words.oneOf(List.of("", "", "  ", "\t")) : "");
            for (int left = words.below(4); left >= 0; left--) {
                words.word(line == 0 ? START : pieces, pieces);
                words.add(words.oneOf(List.of(" ", "  ")));
            }
            words.add(words.oneOf(List.of("", "", end, end + "  ", end + end)));
        }
    }

    private static List<String> with(List<String> letters, String... more) {
        return Stream.concat(letters.stream(), Stream.of(more)).toList();
    }
}
