package org.plainleaf.text;

import java.util.Arrays;

/** The characters that a stretch of a file stands for, escapes read, each with the stretch in which it is written. */
final class Letters {
    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private Letters(int most) {
        starts = new int[most];
        ends = new int[most];
    }

    /** Without any yet; there is room for {@code most}, and more is made. */
    static Letters none(int most) {
        return new Letters(Math.max(1, most));
    }

    /** Each character stands for itself. */
    static Letters asWritten(String written, int start, int end) {
        Letters letters = none(end - start);
        for (int i = start; i < end; i++) {
            letters.add(written.charAt(i), i, i + 1);
        }
        return letters;
    }

    /** Adds a code point; both halves of one that has two are written in the same stretch. */
    void add(int codePoint, int start, int end) {
        text.appendCodePoint(codePoint);
        if (text.length() > starts.length) {
            starts = Arrays.copyOf(starts, 2 * text.length());
            ends = Arrays.copyOf(ends, 2 * text.length());
        }
        for (int i = text.length() - Character.charCount(codePoint); i < text.length(); i++) {
            starts[i] = start;
            ends[i] = end;
        }
    }

    /** The characters alone. */
    String text() {
        return text.toString();
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }
}
