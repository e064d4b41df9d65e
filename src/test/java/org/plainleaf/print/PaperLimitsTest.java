package org.plainleaf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.text.Place;
import org.xml.sax.SAXParseException;

/** What does not fit is measured; what is not sound, or leads outside, is refused. */
final class PaperLimitsTest {
    private static final PdfMaker MAKER = new PdfMaker(new PrintFonts());
    private static final String TEXT = "<p>" + "Ask for the reason in writing. ".repeat(20) + "</p>";
    private static final Map<String, PrintSheet.Room> ROOM =
            Map.of("one", new PrintSheet.Room("one", Place.startOf("content/leaflets/small.md")));

    private static PrintedSheet room(int millimetres) throws Exception {
        String style = ".room { position: absolute; top: 0; left: 0; width: 80mm; height: " + millimetres + "mm }";
        String body = "<div class=\"room\" id=\"one\"><div>" + TEXT + "</div></div>";
        return MAKER.make(SmallSheet.of("en", "Room", style, body, 9, ROOM));
    }

    @Test
    void saysByHowManyLinesATextIsTooLong() throws Exception {
        assertThat(room(250).overflows()).isEmpty();
        PrintedSheet.Overflow small = room(100).overflows().get(0);
        PrintedSheet.Overflow smaller = room(40).overflows().get(0);
        assertThat(small.room()).isEqualTo("one");
        // A line is 28 points high, so 60 mm are six of them.
        assertThat(smaller.lines() - small.lines()).isBetween(5, 7);
        assertThat(small.words()).isBetween(1, 120);
    }

    @Test
    void saysWhenThereAreTooManyPages() throws Exception {
        PrintedSheet printed = MAKER.make(SmallSheet.of("en", "Long", "", TEXT.repeat(12), 2, Map.of()));
        assertThat(printed.pages()).isGreaterThan(2);
        assertThat(printed.overflows()).singleElement().satisfies(overflow -> {
            assertThat(overflow.lines()).isPositive();
            assertThat(overflow.words()).isPositive();
        });
    }

    @Test
    void refusesADocumentTypeAndEntities() {
        PrintSheet sound = SmallSheet.of("en", "Sound", "<p>x</p>");
        PrintSheet hostile = sound.withHtml(
                "<!DOCTYPE html [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><html lang=\"en\"><body>&e;</body></html>");
        assertThatThrownBy(() -> MAKER.make(hostile)).isInstanceOf(SAXParseException.class);
    }

    @Test
    void opensNoAddress() throws Exception {
        String body =
                "<p>x</p><img src=\"http://127.0.0.1:9/x.png\" alt=\"x\"/><img src=\"file:///etc/passwd\" alt=\"y\"/>"
                        + "<object type=\"image/svg+xml\" data=\"file:///etc/passwd\" alt=\"z\"></object>";
        PrintedSheet printed = MAKER.make(SmallSheet.of("en", "Outside", body));
        assertThat(printed.pages()).isEqualTo(1);
    }
}
