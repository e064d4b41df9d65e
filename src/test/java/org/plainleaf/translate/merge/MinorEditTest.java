package org.plainleaf.translate.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinorEditTest {
    @Test
    void letsOtherWordsPass() {
        assertThat(MinorEdit.refusal("They can take some months.", "They can take several months."))
                .isEmpty();
        assertThat(MinorEdit.refusal("You can't pay.", "You cannot pay.")).isEmpty();
        assertThat(MinorEdit.refusal("Read <a1>this</a1>, please.", "Please read <a1>this</a1>."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wait 3 weeks.|Wait 4 weeks.",
                "Wait three weeks.|Wait four weeks.",
                "It costs £5.|It costs $5.",
                "You pay.|You do not pay.",
                "You can pay.|You can't pay.",
                "You may ask.|You must ask.",
                "Go with a friend.|Go without a friend.",
                "You can go.|Can you go?",
                "Call {phone.helpline}.|Call {phone.office}.",
                "Read <a1>this</a1>.|Read this."
            })
    void refusesWhatMayChangeTheMeaning(String before, String after) {
        assertThat(MinorEdit.refusal(before, after)).isPresent();
    }
}
