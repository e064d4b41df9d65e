package org.plainleaf.build.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @Test
    void readsNumbersAsPeopleWriteThem() {
        assertThat(Numbers.parse("7, 12-14 3").orElseThrow()).containsExactly(3, 7, 12, 13, 14);
        assertThat(Numbers.parse("").orElseThrow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven", "7;8", "-3", "1-", "999999"})
    void readsNothingElse(String written) {
        assertThat(Numbers.parse(written)).isEmpty();
    }
}
