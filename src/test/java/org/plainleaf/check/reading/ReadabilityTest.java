package org.plainleaf.check.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReadabilityTest {
    @Test
    void usesThePublishedFormulas() {
        Readability text = new Readability(200, 10, 300, 12, 30);
        assertThat(text.fleschKincaidGrade()).isCloseTo(9.91, within(0.001));
        assertThat(text.fleschReadingEase()).isCloseTo(59.635, within(0.001));
        assertThat(text.smogGrade()).isCloseTo(9.387, within(0.001));
        assertThat(text.lix()).isCloseTo(35.0, within(0.001));
        assertThat(text.hasEnoughForSmog()).isFalse();
    }

    @Test
    void countsSentenceBySentence() {
        Readability.Counter counter = new Readability.Counter(Set.of("NHS"));
        counter.sentence(List.of("The", "NHS", "psychiatrist", "wrote", "to", "me"));
        counter.sentence(List.of());
        counter.sentence(List.of("Call", "111", "or", "see", "www.nhs.uk"));
        assertThat(counter.readability()).isEqualTo(new Readability(11, 2, 14, 1, 1));
    }

    @Test
    void isZeroWhereThereIsNothingToMeasure() {
        Readability nothing = new Readability.Counter(Set.of()).readability();
        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.fleschKincaidGrade()).isZero();
        assertThat(nothing.fleschReadingEase()).isZero();
        assertThat(nothing.smogGrade()).isZero();
        assertThat(nothing.lix()).isZero();
    }
}
