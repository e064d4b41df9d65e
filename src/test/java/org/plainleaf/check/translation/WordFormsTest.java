package org.plainleaf.check.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

final class WordFormsTest {
    private static String found(String text, String... forms) {
        return new WordForms(List.of(forms)).first(text).map(MatchResult::group).orElse("");
    }

    @Test
    void findsWholeWordsOnly() {
        assertThat(found("To nie to.", "nie")).isEqualTo("nie");
        assertThat(found("Niebo jest jedno.", "nie", "jed")).isEmpty();
        assertThat(found("हिन्दी", "हिन")).isEmpty();
    }

    @Test
    void takesAStarForLetters() {
        assertThat(found("Jest NIEMOŻLIWE.", "nie*")).isEqualTo("NIE");
        assertThat(found("parasız", "*sız")).isEqualTo("sız");
        assertThat(found("sızı", "*sız")).isEmpty();
        assertThat(found("您不用付钱", "*不*")).isEqualTo("不");
    }

    @Test
    void findsPhrasesOverAnySpacesAndLettersInAnyForm() {
        assertThat(found("ma  aha", "ma aha")).isEqualTo("ma  aha");
        assertThat(found("Don’t.", "*n't")).isEqualTo("n't");
        assertThat(found("fa\u0306ra\u0306", "fără")).isEqualTo("fără");
    }

    @Test
    void saysWhereTheyStandAlsoBehindLettersThatGrowInSmallForm() {
        assertThat(new WordForms(List.of("yok")).first("İİ yok").map(MatchResult::start))
                .contains(3);
    }

    @Test
    void findsNothingWithoutForms() {
        assertThat(new WordForms(List.of()).first("any text")).isEmpty();
        assertThat(new WordForms(List.of("*", "", "**")).first("any text")).isEmpty();
    }
}
