package org.plainleaf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LocaleFormatTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static LocaleFormat format(String tag, String digits) {
        return new LocaleFormat(new Language(
                tag, tag, tag, Language.Direction.LTR, "Latn", digits, "nplurals=1; plural=0;", List.of(".")));
    }

    /** Expected values: CLDR 48, as the language table of the design gives them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|latn|22 November 2026|1,234",
                "cy|latn|22 Tachwedd 2026|1,234",
                "ur|latn|22 نومبر، 2026|1,234",
                "fa|arabext|۲۲ نوامبر ۲۰۲۶|۱٬۲۳۴",
                "ps|arabext|۲۲ نومبر ۲۰۲۶|۱٬۲۳۴",
                "bn|beng|২২ নভেম্বর, ২০২৬|১,২৩৪",
                "pa|latn|22 ਨਵੰਬਰ 2026|1,234",
                "ne|deva|२०२६ नोभेम्बर २२|१,२३४",
                "zh-Hans|latn|2026年11月22日|1,234",
                "pl|latn|22 listopada 2026|1 234",
                "ti|latn|ሕዳር 22, 2026|1,234",
                "am|latn|22 ኖቬምበር 2026|1,234",
                "so|latn|Noofeembar 22, 2026|1,234"
            })
    void writesDatesAndNumbersByCldr(String tag, String digits, String date, String number) {
        assertThat(format(tag, digits).date(DAY)).isEqualTo(date);
        assertThat(format(tag, digits).number(1234)).isEqualTo(number);
    }

    @Test
    void knowsTheDigitsThatReadersKnow() {
        assertThat(format("ur", "latn").zero()).isEqualTo('0');
        assertThat(format("ur", "latn").zeros()).containsExactlyInAnyOrder((int) '0', 0x06F0);
        assertThat(format("ar", "latn").zeros()).containsExactlyInAnyOrder((int) '0', 0x0660);
        assertThat(format("fa", "arabext").zero()).isEqualTo(0x06F0);
        assertThat(format("ne", "deva").zeros()).containsExactlyInAnyOrder((int) '0', 0x0966);
        assertThat(format("pl", "latn").zeros()).containsExactly((int) '0');
    }

    @Test
    void knowsTheNamesOfMonthsAndDaysInAnyForm() {
        assertThat(format("pl", "latn").calendarNames()).contains("grudnia", "grudzień", "gru", "wtorek");
        assertThat(format("pl", "latn").calendarNames()).doesNotContain("december", "may", "monday");
        assertThat(format("vi", "latn").calendarNames()).doesNotContain("december");
    }
}
