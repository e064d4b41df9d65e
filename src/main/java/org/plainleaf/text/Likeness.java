package org.plainleaf.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The letters of a text in threes, for telling how much alike two texts are. Immutable.
 *
 * <p>Measured by the Dice coefficient of the two bags of trigrams: 1 for equal texts, 0 for texts without anything in
 * common. Case does not count, and all that is no letter or digit counts as one space.
 */
public final class Likeness {
    private static final int BITS = 21;

    /** The trigrams in order, each as often as it is there. */
    private final long[] trigrams;

    private Likeness(long[] trigrams) {
        this.trigrams = trigrams;
    }

    public static Likeness of(String text) {
        int[] letters = letters(text);
        long[] found = new long[Math.max(0, letters.length - 2)];
        for (int i = 0; i < found.length; i++) {
            found[i] = (long) letters[i] << 2 * BITS | (long) letters[i + 1] << BITS | letters[i + 2];
        }
        Arrays.sort(found);
        return new Likeness(found);
    }

    /** The text with one space in place of all that is no letter or digit, and one at each end. */
    private static int[] letters(String text) {
        int[] points = text.toLowerCase(Locale.ROOT).codePoints().toArray();
        int[] out = new int[points.length + 2];
        int length = 0;
        out[length++] = ' ';
        for (int point : points) {
            boolean counts = Character.isLetterOrDigit(point) || Character.getType(point) == Character.NON_SPACING_MARK;
            if (counts || out[length - 1] != ' ') {
                out[length++] = counts ? point : ' ';
            }
        }
        if (out[length - 1] != ' ') {
            out[length++] = ' ';
        }
        return Arrays.copyOf(out, length);
    }

    /** How much alike the two texts are: from 0 to 1. */
    public double to(Likeness other) {
        int total = trigrams.length + other.trigrams.length;
        return total == 0 ? 0 : 2.0 * shared(other) / total;
    }

    private int shared(Likeness other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < trigrams.length && j < other.trigrams.length) {
            int order = Long.compare(trigrams[i], other.trigrams[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The different trigrams, in order. */
    public long[] distinct() {
        return Arrays.stream(trigrams).distinct().toArray();
    }
}
