package org.plainleaf.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the characters of a text that was read stand in the text as it was {@linkplain Writing written}. */
public final class Alignment {
    private final int start;
    private final int length;
    /** Where each character starts, and the end of all; null where the text was read just as it is written. */
    private final int @Nullable [] starts;

    private final int[] ends;

    private Alignment(int start, int length, int @Nullable [] starts, int[] ends) {
        this.start = start;
        this.length = length;
        this.starts = starts;
        this.ends = ends;
    }

    /** Aligns {@code read} with the part {@code span} of {@code source}. Takes time by their lengths. */
    public static Alignment of(String read, SourceText source, Span span, Writing writing) {
        // Writing only ever has more. So where it has not, each letter stands for itself, and the source need not be
        // looked at.
        if (read.length() == span.length()) {
            return new Alignment(span.start(), read.length(), null, new int[0]);
        }
        String file = source.text();
        int end = Math.min(span.end(), file.length());
        Span inside = new Span(Math.min(span.start(), end), end);
        LetterWalk walk = new LetterWalk(read, writing.letters(file, inside), inside);
        walk.walk();
        return new Alignment(span.start(), read.length(), walk.starts(), walk.ends());
    }

    /** The offset in the source of a character of the text that was read; its length stands for the end. */
    public int at(int index) {
        int inside = Math.max(0, Math.min(index, length));
        return starts == null ? start + inside : starts[inside];
    }

    /** The offset in the source behind a character of the text that was read: behind all of an escape. */
    public int behind(int index) {
        return starts == null || index < 0 || index >= length ? at(index + 1) : ends[index];
    }

    @Override
    public String toString() {
        return starts == null ? start + ".." + (start + length) : Arrays.toString(starts);
    }
}
