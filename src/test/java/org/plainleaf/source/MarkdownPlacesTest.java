package org.plainleaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainleaf.check.rule.PassageWords;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Wording;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.Writing;
import org.plainleaf.text.WrittenWords;

/** Each word of a Markdown text is found where it stands, whatever is escaped before it. */
class MarkdownPlacesTest {
    private static final int TEXTS = 2_000;
    private static final List<String> START = List.of("a", "b", "x", "é", "😀", "&eacute;\té", "&#65;\tA", "\\\t*\t*");
    private static final List<String> LETTERS = List.of(
            "a",
            "b",
            "m",
            "p",
            ";",
            "4",
            "é",
            "中",
            "😀",
            "&",
            "&b;",
            "\\a",
            "\\\t*\t*",
            "\\\t_\t_",
            "\\\t\\\t\\",
            "\\\t<\t<",
            "\\\t&amp;\t&amp;",
            "\\\t|\t|",
            "\\\t!\t!",
            "&amp;\t&",
            "&amp;amp;\t&amp;",
            "&lt;\t<",
            "&gt;\t>",
            "&nbsp;\t\u00a0",
            "&Afr;\t𝔄",
            "&NotEqualTilde;\t≂̸",
            "&#65;\tA",
            "&#x4e2d;\t中",
            "&#X1F600;\t😀",
            "&#769;\t\u0301",
            "&#0;\t\ufffd",
            "<!-- b -->\ta\ta",
            "<!---->\tp\tp");

    @ParameterizedTest
    @ValueSource(strings = {"paragraph", "quote", "list", "heading", "table", "box"})
    void findsEachWord(String block) {
        for (int seed = 0; seed < TEXTS; seed++) {
            WrittenWords words = new WrittenWords(seed);
            write(words, block, seed % 4 == 3 ? "\r\n" : "\n");
            SourceText source = new SourceText("a.md", words.text());

            List<String> found = new ArrayList<>();
            Blocks.eachWording(
                    MarkdownReader.read(source, new Span(0, source.length()), finding -> {
                        throw new AssertionError(finding + "\n" + source.text());
                    }),
                    wording -> addWords(wording, source, found));

            assertThat(found).as(source.text()).containsExactlyInAnyOrderElementsOf(words.places());
        }
    }

    private static void addWords(Wording wording, SourceText source, List<String> into) {
        into.addAll(PassageWords.in(new Wording(
                wording.inlines(),
                wording.span(),
                wording.origin(),
                new Wording.Written(source, wording.span(), Writing.MARKDOWN))));
        Blocks.eachInlineIn(wording.inlines(), inline -> {
            if (inline instanceof Inline.Image image) {
                addWords(image.description(), source, into);
            }
        });
    }

    private static void write(WrittenWords words, String block, String end) {
        words.add("```").add(end).add("a b x").add(end).add("```").add(end);
        switch (block) {
            case "quote" -> lines(words.add("> "), end + "> ");
            case "list" -> lines(words.add("1.  "), end + "    ");
            case "heading" -> line(words.add("## "), " ");
            case "table" -> table(words, end);
            case "box" -> lines(words.add("::: note").add(end).add("- > "), end + "  >  ");
            default -> lines(words, end);
        }
        words.add(block.equals("box") ? end + end + ":::" : "").add(end);
    }

    private static void lines(WrittenWords words, String end) {
        line(words, " ", "  ", end, " " + end, "\\" + end, "  " + end);
    }

    private static void line(WrittenWords words, String... spaces) {
        piece(words);
        for (int left = words.below(9); left > 0; left--) {
            words.add(words.oneOf(List.of(spaces)));
            piece(words);
        }
    }

    private static void table(WrittenWords words, String end) {
        for (int row = 0; row < 3; row++) {
            words.add(row == 1 ? "|---|--|" + end : "");
            for (int cell = 0; cell < 2; cell++) {
                words.add(words.oneOf(List.of(" | ", " |", " |  ")));
                line(words, " ", "  ", " `a \\| b` ", " <!-- \\| --> ");
            }
            words.add(words.oneOf(List.of(" |", "  |  "))).add(end);
        }
    }

    private static void piece(WrittenWords words) {
        String mark = words.oneOf(List.of("", "", "", "*", "**", "[", "[*", "![", "`"));
        String close = words.oneOf(List.of("](/a/)", "](/b/?a=b&amp;c)"));
        words.add(mark);
        if (mark.equals("`")) {
            words.add("a &amp; b\\");
        } else {
            words.word(START, LETTERS);
            words.add(" ");
            words.word(START, LETTERS);
        }
        words.add(
                switch (mark) {
                    case "[", "![" -> close;
                    case "[*" -> "*" + close;
                    default -> mark;
                });
    }
}
