package org.plainleaf.translate.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.exchange.xml.InlineParts.Kind;
import org.plainleaf.translate.exchange.xml.InlineParts.Part;

final class InlinePartsTest {
    private static final String SOURCE = "Call <a1>us</a1> on {p.a} or {p.a}.<img1/>";

    private static String kinds(InlineParts parts) {
        return parts.parts().stream().map(part -> part.kind().name()).collect(Collectors.joining(" "));
    }

    @Test
    void tellsTwoUsesOfAFactApart() {
        assertThat(InlineParts.of(SOURCE).parts())
                .containsExactly(
                        new Part(Kind.TEXT, "", "Call "),
                        new Part(Kind.OPEN, "a1", "<a1>"),
                        new Part(Kind.TEXT, "", "us"),
                        new Part(Kind.CLOSE, "a1", "</a1>"),
                        new Part(Kind.TEXT, "", " on "),
                        new Part(Kind.FACT, "f-p.a-1", "{p.a}"),
                        new Part(Kind.TEXT, "", " or "),
                        new Part(Kind.FACT, "f-p.a-2", "{p.a}"),
                        new Part(Kind.TEXT, "", "."),
                        new Part(Kind.EMPTY, "img1", "<img1/>"));
    }

    @Test
    void aTranslationWithTheSameTagsHasElementsToo() {
        InlineParts source = InlineParts.of(SOURCE);
        assertThat(kinds(InlineParts.of("{p.a}<a1>x</a1><img1/>", source))).isEqualTo("FACT OPEN TEXT CLOSE EMPTY");
    }

    @Test
    void tagsThatDoNotFitAreText() {
        InlineParts source = InlineParts.of(SOURCE);
        assertThat(kinds(InlineParts.of("<a1/>", source))).isEqualTo("TEXT");
        assertThat(kinds(InlineParts.of("<a1><b1></a1></b1>\u0001", source))).isEqualTo("TEXT CHARACTER");
    }

    @Test
    void bothSidesNameTheSameTagAlike() throws IOException {
        Parcel parcel = new Parcel(
                RandomTexts.URDU,
                List.of(new Parcel.Row(
                        new RowKey("guides/ask", "0123456789abcdef", RowKey.NO_FORM),
                        SOURCE,
                        "{p.a} <a1>x</a1> {p.a}<img1/>",
                        Parcel.State.TRANSLATED,
                        List.of(),
                        null)));
        assertThat(new String(ExchangeLawTest.written(new Xliff12Format(), parcel), StandardCharsets.UTF_8))
                .contains("<target xml:lang=\"ur\" state=\"translated\">"
                        + "<x id=\"f-p.a-1\" ctype=\"x-fact\" equiv-text=\"{p.a}\"/> <g id=\"a1\" ctype=\"link\">x</g>"
                        + " <x id=\"f-p.a-2\" ctype=\"x-fact\" equiv-text=\"{p.a}\"/><x id=\"img1\" ctype=\"image\"/>"
                        + "</target>");
        assertThat(new String(ExchangeLawTest.written(new TmxFormat(), parcel), StandardCharsets.UTF_8))
                .contains("<bpt i=\"1\" x=\"1\" type=\"a1\">&lt;a1&gt;</bpt>us<ept i=\"1\">&lt;/a1&gt;</ept>")
                .contains("<bpt i=\"1\" x=\"1\" type=\"a1\">&lt;a1&gt;</bpt>x<ept i=\"1\">&lt;/a1&gt;</ept>");
    }
}
