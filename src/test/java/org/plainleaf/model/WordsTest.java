package org.plainleaf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class WordsTest {
    @Test
    void keepsWhatIsOneWordTogether() {
        assertThat(words("I don’t know well-being, 24/7 or £1,200.50 (50%)."))
                .containsExactly("I", "don’t", "know", "well-being", "24/7", "or", "£1,200.50", "50%");
        assertThat(words("Write to help@example.org or https://www.nhs.uk/a?b=c."))
                .containsExactly("Write", "to", "help@example.org", "or", "https://www.nhs.uk/a?b=c");
    }

    @Test
    void endsWordsAtQuotesDashesAndCommas() {
        assertThat(words("‘Yes,’ she said—then (no)…and:left"))
                .containsExactly("Yes", "she", "said", "then", "no", "and", "left");
    }

    @Test
    void keepsMarksAndJoinersInWords() {
        assertThat(words("डॉक्टर से पूछें")).containsExactly("डॉक्टर", "से", "पूछें");
        assertThat(words("می‌خواهم کتاب‌ها")).containsExactly("می‌خواهم", "کتاب‌ها");
        assertThat(words("డాక్టర్‌ను అడగండి")).hasSize(2);
        assertThat(words("Ọ̀gbẹ́ni wá")).containsExactly("Ọ̀gbẹ́ni", "wá");
        assertThat(words("ሰላም፡ዓለም።")).containsExactly("ሰላም", "ዓለም");
    }

    @Test
    void countsChineseInCharacters() {
        assertThat(Words.count("请拨打111到NHS。", "Hans")).isEqualTo(6);
        assertThat(Words.count("請看這一頁", "Hant")).isEqualTo(5);
        assertThat(Words.count("My name is 王小明, he said", "Latn")).isEqualTo(6);
    }

    @Test
    void takesTimeInProportion() {
        String hostile = "a.".repeat(500_000) + "-".repeat(500_000) + "’".repeat(500_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Words.in(hostile));
    }

    private static List<String> words(String text) {
        return Words.in(text).stream()
                .map(word -> text.substring(word.start(), word.end()))
                .toList();
    }
}
