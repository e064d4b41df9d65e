package org.plainleaf.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-2", "@SUM(A1)", " =1", "\t=1", "\r\n@x", "＝1"})
    void noCellIsAFormula(String cell) {
        assertThat(SpreadsheetText.cell(cell)).startsWith("'").doesNotContain("\t", "\r", "\n");
    }

    @Test
    void leavesWordsAsTheyAre() {
        assertThat(SpreadsheetText.cell("one-off payment")).isEqualTo("one-off payment");
        assertThat(SpreadsheetText.cell("درخواست")).isEqualTo("درخواست");
        assertThat(SpreadsheetText.cell("\"say\" it")).isEqualTo("”say” it");
    }

    @Test
    void startsWithTheMarkThatExcelNeeds() {
        byte[] bytes = SpreadsheetText.bytes(List.of(List.of("a", "b"), List.of("c\td", "")));

        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\uFEFFa\tb\r\nc d\t\r\n");
    }
}
