package org.plainleaf.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What checks pass over because of the signs of a text has none of what they look for. */
class SignsTest {
    /** Letters of one and two halves, with and without capitals, and what stands between words. */
    private static final List<String> LETTERS = List.of(
            "a", "Z", "É", "é", "Ж", "ж", "ß", "ا", "বা", "中", "𐐀", "𐐨", "😀", "0", "9", "٣", "%", "_", "*", "!", "@",
            "~", " ", "\n", "\u0000", "\u007f");

    @Test
    void anyTextHasTheSignsThatALookAtEachLetterFinds() {
        Random random = new Random(1);
        boolean someCapitals = false;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            for (int left = random.nextInt(9); left > 0; left--) {
                made.append(LETTERS.get(random.nextInt(LETTERS.size())));
            }
            String text = made.toString();
            Signs signs = Signs.of(text);

            assertThat(signs.figures())
                    .as(text)
                    .isEqualTo(text.replaceAll("[^0-9]", "").length());
            assertThat(signs.capitals()).as(text).isEqualTo(capitals(text));
            assertThat(signs.hasOneOf("%_*")).as(text).isEqualTo(text.matches("(?s).*[%_*].*"));
            assertThat(signs.hasOneOf("@~Z")).as(text).isEqualTo(text.matches("(?s).*[@~Z].*"));
            someCapitals |= signs.capitals();
        }
        assertThat(someCapitals).isTrue();
    }

    private static boolean capitals(String text) {
        boolean before = false;
        for (int letter : text.codePoints().toArray()) {
            boolean capital = Character.isUpperCase(letter);
            if (capital && before) {
                return true;
            }
            before = capital;
        }
        return false;
    }
}
