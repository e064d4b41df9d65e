package org.plainleaf.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ValePatternTest {
    @Test
    void findsAPhraseWithAnyJointAndAnyApostrophe() {
        Pattern pattern = Pattern.compile(ValePattern.of("carer's one-off (e.g.) plan", List.of()));

        assertThat(pattern.matcher("carer’s one off (e.g.) plan").matches()).isTrue();
        assertThat(pattern.matcher("carer's one-off (e,g,) plan").matches()).isFalse();
    }

    @Test
    void leavesLongerPhrasesAlone() {
        Pattern pattern = Pattern.compile(
                "\\b(?:" + ValePattern.of("support", List.of("support worker", "peer support group")) + ")\\b");

        assertThat(pattern.matcher("your support worker").find()).isFalse();
        assertThat(pattern.matcher("a peer support group").find()).isFalse();
        assertThat(pattern.matcher("peer support").find()).isTrue();
        assertThat(pattern.matcher("a support group").find()).isTrue();
    }

    @Test
    void quotesWhateverThereIs() {
        assertThat(ValePattern.quoted("it's\n# a: 'b'")).isEqualTo("'it''s # a: ''b'''");
    }
}
