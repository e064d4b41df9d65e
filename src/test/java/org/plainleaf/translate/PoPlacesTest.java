package org.plainleaf.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plainleaf.check.rule.PassageWords;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Wording;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.WrittenWords;
import org.plainleaf.translate.po.PoReader;

/** Each word of a translation is found where it stands in the PO file, over several lines and with all escapes. */
class PoPlacesTest {
    private static final int TEXTS = 5_000;
    private static final Span SPAN = Span.at(0);
    private static final TagEncoder.Encoded ENGLISH = TagEncoder.encode(List.of(
            text("a "),
            new Inline.Strong(List.of(text("b"))),
            new Inline.Emphasis(List.of(text("c"))),
            new Inline.Code("d"),
            new Inline.LineBreak()));
    private static final List<String> LETTERS = List.of(
            "a",
            "b",
            "n",
            "t",
            "x",
            "1",
            "é",
            "中",
            "😀",
            "<",
            "<A",
            "b1;",
            "&",
            "&amp;",
            "&b;",
            "<!--",
            "-->",
            "#",
            "'",
            "\\\"\t\"",
            "\\\\.\t\\.",
            "\\\\\t<b1>\t<b1>",
            "\\\\\t</i1>\t</i1>",
            "\\141\ta",
            "\\303\\251\té",
            "\\xc3\\xa9n\tén",
            "\\360\\237\\230\\200\t😀",
            "\\303\\251\\142\téb");

    @Test
    void findsEachWord() {
        for (int seed = 0; seed < TEXTS; seed++) {
            String end = seed % 4 == 3 ? "\r\n" : "\n";
            WrittenWords words = new WrittenWords(seed);
            words.add("msgid \"").add(ENGLISH.text()).add("\"").add(end).add("msgstr ");
            words.add(words.oneIn(2) ? "\"\"" + end : "").add("\"");
            write(words, end);
            words.add("\"")
                    .add(end)
                    .add(end)
                    .add("msgid \"a b\"")
                    .add(end)
                    .add("msgstr \"a b n t\"")
                    .add(end);
            SourceText source = new SourceText("a.po", words.text());

            Catalogue catalogue =
                    Catalogue.of(PoReader.read(source, finding -> {}), source, Ledger.read(List.of(), finding -> {}));
            Catalogue.Translation translation = catalogue.find(ENGLISH.text()).orElseThrow();
            TagDecoder.Decoded decoded = TagDecoder.decode(translation.text(), ENGLISH, SPAN);

            assertThat(decoded.refusal()).as(source.text()).isNull();
            assertThat(PassageWords.in(
                            new Wording(decoded.inlines(), SPAN, Wording.Origin.TRANSLATED, translation.written())))
                    .as(source.text())
                    .isEqualTo(words.places());
        }
    }

    private static void write(WrittenWords words, String end) {
        List<String> pieces = Stream.concat(
                        LETTERS.stream(),
                        Stream.of("\"" + end + "\"\ta\ta", "\" \"\tb\tb", "\"" + end + end + "  \"\tt\tt"))
                .toList();
        for (int left = words.below(9); left >= 0; left--) {
            String tag = words.oneOf(List.of("", "", "b1", "i1", "code1"));
            words.add(tag.isEmpty() ? "" : "<" + tag + ">");
            if (tag.equals("code1")) {
                words.add("a\\tb");
            } else {
                words.word(LETTERS, LETTERS);
                words.add(words.oneOf(List.of(" ", "\\n", " \"" + end + "\"")));
                words.word(LETTERS, pieces);
            }
            words.add(tag.isEmpty() ? "" : "</" + tag + ">");
            words.add(
                    words.oneOf(List.of(" ", "  ", "\\n", "\\t", "\\n\"" + end + "\"", " \"" + end + "\"", "<br1/> ")));
        }
        words.word(LETTERS, pieces);
    }

    private static Inline text(String text) {
        return new Inline.Text(text, SPAN);
    }
}
