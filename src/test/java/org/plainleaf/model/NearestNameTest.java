package org.plainleaf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    private static final List<String> NAMES = List.of("title", "order", "reviewed", "name");

    @Test
    void takesTwoSwappedLettersForOneSlip() {
        assertThat(NearestName.to("titel", NAMES)).contains("title");
        assertThat(NearestName.to("odrer", NAMES)).contains("order");
        assertThat(NearestName.to("anme", NAMES)).contains("name");
    }

    @Test
    void findsALetterTooManyTooFewOrWrong() {
        assertThat(NearestName.to("tittle", NAMES)).contains("title");
        assertThat(NearestName.to("nme", NAMES)).contains("name");
        assertThat(NearestName.to("Title", NAMES)).contains("title");
    }

    @Test
    void findsNothingThatIsFar() {
        assertThat(NearestName.to("tilet", NAMES)).isEmpty();
        assertThat(NearestName.to("e", NAMES)).isEmpty();
        assertThat(NearestName.to("x".repeat(41), List.of("x".repeat(41)))).isEmpty();
    }
}
