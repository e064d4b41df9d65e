package org.plainleaf.translate.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.exchange.Unreadable;

/** Files in the style of the tools that translators use, written by hand. */
final class ToolFilesTest {
    private static final RowKey FIRST = new RowKey("guides/ask", "0123456789abcdef", RowKey.NO_FORM);
    private static final RowKey SECOND = new RowKey("guides/ask", "00000000000000aa", RowKey.NO_FORM);

    static byte[] file(String name) throws IOException {
        try (InputStream in = ToolFilesTest.class.getResourceAsStream("/exchange/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static List<Returned.Row> xliff12(String name) throws IOException, Unreadable {
        assertThat(new Xliff12Format().recognises(name, file(name))).isTrue();
        assertThat(new Xliff21Format().recognises(name, file(name))).isFalse();
        return new Xliff12Format().read(file(name)).rows();
    }

    @Test
    void omegaTFillsInTargetsAndLeavesStatesAlone() throws IOException, Unreadable {
        List<Returned.Row> rows = xliff12("omegat.xlf");
        assertThat(rows)
                .containsExactly(
                        new Returned.Row(
                                FIRST,
                                "Call <a1>the helpline</a1> on {phone.helpline}.",
                                "<a1>ہیلپ لائن</a1> کو {phone.helpline} پر کال کریں۔",
                                false,
                                "",
                                "line 8"),
                        new Returned.Row(SECOND, "Not translated yet.", "", false, "", "line 13"));
    }

    @Test
    void tradosCutsTextsIntoSentences() throws IOException, Unreadable {
        List<Returned.Row> rows = xliff12("trados.sdlxliff");
        assertThat(rows)
                .extracting(Returned.Row::source)
                .containsExactly(
                        "First sentence. Second <b1>sentence</b1>.",
                        "Half done. Not this one.",
                        "A <unknown5>draft</unknown5>.");
        assertThat(rows)
                .extracting(Returned.Row::target)
                .containsExactly("پہلا جملہ۔ دوسرا <b1>جملہ</b1>۔", "آدھا۔ ", "ایک <unknown5>مسودہ</unknown5>۔");
        assertThat(rows).extracting(Returned.Row::unsure).containsExactly(false, true, true);
        assertThat(rows.get(0).key()).isEqualTo(FIRST);
        assertThat(new Xliff12Format().read(file("trados.sdlxliff")).language()).isEqualTo("ur-PK");
    }

    @Test
    void memoQHasItsOwnStatesAndKeepsTagsAsText() throws IOException, Unreadable {
        List<Returned.Row> rows = xliff12("memoq.mqxliff");
        assertThat(rows.get(0).target()).isEqualTo("<a1>ہیلپ لائن</a1> {phone.helpline}");
        assertThat(rows.get(0).remark()).isEqualTo("Is the helpline free?");
        assertThat(rows.get(0).key()).isEqualTo(FIRST);
        assertThat(rows.get(2).key()).isNull();
        assertThat(rows.get(2).target()).isEqualTo("<unknown1/>تصویر دیکھیں");
        assertThat(rows).extracting(Returned.Row::unsure).containsExactly(false, true, false);
    }

    @Test
    void poeditKeepsPluralFormsAndStates() throws IOException, Unreadable {
        List<Returned.Row> rows = xliff12("poedit.xlf");
        assertThat(rows.get(0).key()).isEqualTo(new RowKey("guides/ask", "0123456789abcdef", 1));
        assertThat(rows.get(1).target()).isEqualTo("الف & ب\u0007");
        assertThat(rows.get(1).remark()).isEqualTo("A question.");
        assertThat(rows).extracting(Returned.Row::unsure).containsExactly(false, true);
    }

    @Test
    void translateToolkitGroupsPluralForms() throws IOException, Unreadable {
        List<Returned.Row> rows = xliff12("toolkit.xlf");
        assertThat(rows.get(0).key()).isEqualTo(new RowKey("guides/ask", "0123456789abcdef", 0));
        assertThat(rows).extracting(Returned.Row::target).containsExactly("ایک مرحلہ", "پرانا");
        assertThat(rows).extracting(Returned.Row::unsure).containsExactly(false, true);
    }

    @Test
    void rainbowWritesLonelyTagsAndMarksMachines() throws IOException, Unreadable {
        List<Returned.Row> rows = xliff12("rainbow.xlf");
        assertThat(rows.get(0).target()).isEqualTo("<b1>یہ</b1> <i2>وہ");
        assertThat(rows.get(1).target()).isEqualTo("ایک <unknown1>موٹا</unknown1> <unknown0/> لفظ");
        assertThat(rows).extracting(Returned.Row::unsure).containsExactly(true, false);
    }

    @Test
    void xliff20MayHaveSentencesInAnotherOrder() throws IOException, Unreadable {
        assertThat(new Xliff12Format().recognises("okapi20.xlf", file("okapi20.xlf")))
                .isFalse();
        Returned returned = new Xliff21Format().read(file("okapi20.xlf"));
        assertThat(returned.language()).isEqualTo("ur-PK");
        assertThat(returned.rows())
                .extracting(Returned.Row::source)
                .containsExactly(
                        "<b1>First. Second</b1> {phone.helpline}.",
                        "One. Two.",
                        "A <unknown7>guess</unknown7>\u0007",
                        "No state.");
        assertThat(returned.rows())
                .extracting(Returned.Row::target)
                .containsExactly(
                        "دوسرا</b1> {phone.helpline}۔ <b1>پہلا۔", "ایک۔ ", "<unknown7>اندازہ</unknown7>", "بغیر۔");
        assertThat(returned.rows()).extracting(Returned.Row::unsure).containsExactly(false, true, true, false);
        assertThat(returned.rows().get(0).key()).isEqualTo(FIRST);
        assertThat(returned.rows().get(0).remark()).isEqualTo("Is this right?");
    }

    @Test
    void aMemoryOfOmegaTHasNoKeysAndMayHaveOtherLanguages() throws IOException, Unreadable {
        Returned returned = new TmxFormat().read(file("omegat.tmx"));
        assertThat(returned.language()).isEqualTo("UR");
        assertThat(returned.rows())
                .extracting(Returned.Row::target)
                .containsExactly("ہمیں <a1>کال</a1> {phone.helpline}", "سلام", "", "پھر");
        assertThat(returned.rows().get(0).source()).isEqualTo("Call <a1>us</a1> on {phone.helpline}.");
        assertThat(returned.rows().get(0).key()).isNull();
        assertThat(returned.rows().get(0).remark()).isEqualTo("A note of the translator.");
        assertThat(returned.rows().get(1).key()).isEqualTo(FIRST);
        assertThat(returned.rows().get(1).source()).isEqualTo("Hello <unknown1>you</unknown1>!");
    }

    @Test
    void halfATextIsNotDone() throws Unreadable {
        String source = "<source>One. Two.</source>";
        assertThat(isUnsure12(source + "<target>Jeden. <mrk mtype=\"seg\" mid=\"1\"></mrk></target>"))
                .isTrue();
        assertThat(
                        isUnsure12(
                                source
                                        + "<target><mrk mtype=\"seg\" mid=\"0\">Jeden.</mrk> <mrk mtype=\"seg\" mid=\"1\"> </mrk></target>"))
                .isTrue();
        assertThat(
                        isUnsure12(
                                source
                                        + "<target><mrk mtype=\"seg\" mid=\"0\">Jeden.</mrk> <mrk mtype=\"seg\" mid=\"1\">Dwa.</mrk></target>"))
                .isFalse();
        String first = "<segment><source>One. </source><target>Jeden. </target></segment>";
        assertThat(isUnsure21(first + "<segment><source>Two.</source><target> </target></segment>"))
                .isTrue();
        assertThat(isUnsure21(first + "<segment><source>Two.</source><target>Dwa.</target></segment>"))
                .isFalse();
    }

    @Test
    void aStateThatNobodyKnowsIsNotDone() throws Unreadable {
        assertThat(isUnsure12("<source>One.</source><target state=\"x-in-progress\">Jeden.</target>"))
                .isTrue();
        assertThat(isUnsure12("<source>One.</source><target state=\"signed-off\">Jeden.</target>"))
                .isFalse();
        assertThat(isUnsure21("<segment state=\"x-draft\"><source>One.</source><target>Jeden.</target></segment>"))
                .isTrue();
    }

    private static boolean isUnsure12(String unit) throws Unreadable {
        String xml = "<xliff version=\"1.2\"><file original=\"a\" target-language=\"pl\"><body><trans-unit id=\"1\">"
                + unit + "</trans-unit></body></file></xliff>";
        return new Xliff12Format()
                .read(xml.getBytes(StandardCharsets.UTF_8))
                .rows()
                .get(0)
                .unsure();
    }

    private static boolean isUnsure21(String unit) throws Unreadable {
        String xml = "<xliff version=\"2.1\" trgLang=\"pl\"><file id=\"a\"><unit id=\"1\">" + unit
                + "</unit></file></xliff>";
        return new Xliff21Format()
                .read(xml.getBytes(StandardCharsets.UTF_8))
                .rows()
                .get(0)
                .unsure();
    }

    @Test
    void refusesTwoLanguagesInOneFile() throws IOException {
        String two = new String(file("omegat.xlf"), StandardCharsets.UTF_8)
                .replaceFirst("<target xml:lang=\"ur\"", "<target xml:lang=\"fr\"");
        assertThatThrownBy(() -> new Xliff12Format().read(two.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unreadable.class)
                .hasMessage("This file has translations into more than one language: ur and fr.");
    }
}
