package org.plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plainleaf.text.Place;

/** A page that repeats several stories is printed only where all of them may be. */
class OffPaperTest {
    private static final Place PLACE = new Place("content/leaflets/money.md", 3, 1);

    private final OffPaper forOak = new OffPaper(PLACE, "C-001", Set.of("oak-ward"));
    private final OffPaper forOakAndElm = new OffPaper(PLACE, "C-002", Set.of("oak-ward", "elm-ward"));
    private final OffPaper forNobody = new OffPaper(PLACE, "C-003", null);

    @Test
    void aPageIsPrintedForThePlacesOfItsStory() {
        assertThat(forOak.refusal("oak-ward")).isEmpty();
        assertThat(forOak.refusal("elm-ward")).isPresent();
        assertThat(forOak.refusal(null)).isPresent();
    }

    @Test
    void twoStoriesArePrintedForThePlacesOfBoth() {
        assertThat(forOakAndElm.and(forOak).refusal("oak-ward")).isEmpty();
        assertThat(forOakAndElm.and(forOak).refusal("elm-ward"))
                .hasValueSatisfying(why -> assertThat(why.message()).contains("C-001"));
    }

    @Test
    void aStoryThatMayNotBePrintedKeepsThePageOffPaper() {
        assertThat(forOak.and(forNobody).refusal("oak-ward"))
                .hasValueSatisfying(why -> assertThat(why.message()).contains("C-003"));
        assertThat(forNobody.and(forOak).refusal("oak-ward"))
                .hasValueSatisfying(why -> assertThat(why.message()).contains("C-003"));
    }
}
