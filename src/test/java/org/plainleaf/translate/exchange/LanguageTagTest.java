package org.plainleaf.translate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTagTest {
    private static final List<String> KNOWN =
            List.of("ar", "ur", "fa", "fa-AF", "pa", "pa-Arab", "zh-Hans", "zh-Hant", "ckb", "ku", "pt");

    @ParameterizedTest
    @CsvSource({
        "ur, ur",
        "UR, ur",
        "ur-PK, ur",
        "ur_PK, ur",
        "zh-CN, zh-Hans",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-Hans-HK, zh-Hans",
        "fa, fa",
        "fa-IR, fa",
        "fa-AF, fa-AF",
        "prs, fa-AF",
        "pa, pa",
        "pa-IN, pa",
        "pa-PK, pa-Arab",
        "pt-BR, pt",
        "KU, ku"
    })
    void findsTheLanguageThatATagMeans(String written, String tag) {
        assertThat(LanguageTag.find(written, KNOWN)).contains(tag);
    }

    @ParameterizedTest
    @CsvSource({"zh", "de", "''", "nonsense!", "und"})
    void doesNotGuess(String written) {
        assertThat(LanguageTag.find(written, KNOWN)).isEmpty();
    }

    @Test
    void knowsEnglish() {
        assertThat(LanguageTag.isEnglish("EN-gb")).isTrue();
        assertThat(LanguageTag.isEnglish("ur")).isFalse();
    }
}
