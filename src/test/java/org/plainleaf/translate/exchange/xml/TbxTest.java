package org.plainleaf.translate.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plainleaf.model.GlossaryLine;
import org.plainleaf.translate.exchange.Unreadable;

final class TbxTest {
    private static final List<GlossaryLine> LINES = List.of(
            new GlossaryLine("budget", "budgets, PHB", "Money & more", "money", "بجٹ", "agreed by UR-G1"),
            new GlossaryLine("care plan", "", "", "", "", ""));

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TbxWriter().write(LINES, RandomTexts.URDU, out);
        return out.toByteArray();
    }

    @Test
    void givesBackTheAgreedWordForEachEnglishForm() throws IOException, Unreadable {
        assertThat(new TbxReader().read(written(), RandomTexts.URDU))
                .containsExactly(
                        new TermPair("budget", "بجٹ", "agreed by UR-G1"),
                        new TermPair("budgets", "بجٹ", "agreed by UR-G1"),
                        new TermPair("PHB", "بجٹ", "agreed by UR-G1"));
    }

    @Test
    void writesWhatATermMeans() throws IOException {
        assertThat(new String(written(), StandardCharsets.UTF_8))
                .contains("<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">")
                .contains("<descrip type=\"definition\">Money &amp; more</descrip>")
                .contains("<note>In plain English say: money</note>");
        assertThat(written()).isEqualTo(written());
    }

    @Test
    void readsTheOlderVersionAndLeavesOutWordsThatWereGivenUp() throws IOException, Unreadable {
        assertThat(new TbxReader().read(ToolFilesTest.file("other.tbx"), RandomTexts.URDU))
                .containsExactly(new TermPair("care plan", "نگہداشت کا منصوبہ", "Agreed in May."));
    }
}
