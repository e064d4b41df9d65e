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
        assertThat(MinorEdit.refusal("You won't see it.", "You will not see it."))
                .isEmpty();
        assertThat(MinorEdit.refusal("Read <a1>this</a1> and <a2>that</a2>.", "Read <a2>that</a2> and <a1>this</a1>."))
                .isEmpty();
        assertThat(MinorEdit.refusal("How it works", "How this works")).isEmpty();
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
                "Read <a1>this</a1>.|Read this.",
                "Wait fifteen days.|Wait ninety days.",
                "You have seventeen days.|You have seventy days.",
                "Open from nine to five.|Open from five to nine.",
                "Open from 9 to 5.|Open from 5 to 9.",
                "Ask once.|Ask twice.",
                "It is the eleventh page.|It is the twelfth page.",
                "Ask before you go home.|Ask after you go home.",
                "You pay less than others.|You pay more than others.",
                "Wait at least a week.|Wait at most a week.",
                "Stay over a week.|Stay under a week.",
                "You can stay up to a week.|You can stay from a week.",
                "Go with it.|Go without it.",
                "Say yes.|Say no.",
                "It is free.|You pay for it.",
                "It always helps.|It sometimes helps.",
                "Wait two days.|Wait two weeks.",
                "Open on Monday.|Open on Tuesday.",
                "Bring a form or a letter.|Bring a form and a letter."
            })
    void refusesWhatMayChangeTheMeaning(String before, String after) {
        assertThat(MinorEdit.refusal(before, after)).isPresent();
    }
}
