package org.plainleaf.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A word that is named is found as such, although most sentences are not looked at closely. */
class ExplainedTest {
    private static final List<String> PARTS = List.of(
            "we",
            "staff",
            "people",
            "workers",
            "call",
            "calls",
            "called",
            "it",
            "them",
            "this",
            "the last way",
            "is",
            "what",
            "they",
            "may say",
            "says",
            "say:",
            "the word",
            "the words",
            "the name",
            "the names",
            "named",
            "known as",
            "money,",
            "or",
            "a",
            "an",
            "the",
            "your",
            "\"",
            "“",
            "‘",
            "have",
            "just");

    @Test
    void aQuickLookMissesNothing() {
        Random random = new Random(1);
        int named = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int left = 1 + random.nextInt(5); left > 0; left--) {
                made.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            }
            String before = made.toString();
            boolean found = Explained.BEFORE.matcher(before).find();

            assertThat(Explained.isNamed(before)).as(before).isEqualTo(found);
            named += found ? 1 : 0;
        }
        assertThat(named).isGreaterThan(1000);
    }
}
