package org.plainleaf.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where the characters of a text that was read stand in the text as it was written. Writing may have more: backslashes,
 * entities such as an ampersand with its name, tags, remarks, quotation marks, the {@code >} of a quotation or the spaces of a list at
 * the start of each line. What was read comes in the same order as it was written, so one walk finds it.
 */
public final class Alignment {
    /** The longest name of an entity in HTML, with its ampersand and semicolon, is a little shorter. */
    private static final int LONGEST_ENTITY = 34;

    private final int start;
    private final int length;
    /** Where each character stands, and the end; null where the text was read just as it is written. */
    private final int @Nullable [] offsets;

    private Alignment(int start, int length, int @Nullable [] offsets) {
        this.start = start;
        this.length = length;
        this.offsets = offsets;
    }

    /** Aligns {@code read} with the part {@code span} of {@code source}. */
    public static Alignment of(String read, SourceText source, Span span) {
        // Writing only ever has more. So where it has not, each letter stands for itself, and the source need not be
        // looked at.
        return new Alignment(
                span.start(), read.length(), read.length() == span.length() ? null : offsets(read, source, span));
    }

    private static int[] offsets(String read, SourceText source, Span span) {
        String written = source.text();
        int end = Math.min(span.end(), written.length());
        int[] offsets = new int[read.length() + 1];
        int at = Math.min(span.start(), end);
        for (int i = 0; i < read.length(); i++) {
            char c = read.charAt(i);
            int found = find(c, written, at, end);
            if (found < 0) {
                // Read from something that looks quite different, such as a code in a YAML text: stay here.
                offsets[i] = Math.min(at, end);
                continue;
            }
            offsets[i] = found;
            at = behind(c, written, found, end);
        }
        offsets[read.length()] = at;
        return offsets;
    }

    /** The offset in the source of a character of the text that was read; its length stands for the end. */
    public int at(int index) {
        int inside = Math.max(0, Math.min(index, length));
        return offsets == null ? start + inside : offsets[inside];
    }

    /** The stretch in the source of a stretch that was read. */
    public Span span(int start, int end) {
        int from = at(start);
        return new Span(from, Math.max(from, end > start ? at(end - 1) + 1 : from));
    }

    private static int find(char wanted, String written, int from, int end) {
        int i = from;
        while (i < end) {
            char c = written.charAt(i);
            if (c == '<' && wanted != '<') {
                int close = written.startsWith("<!--", i) ? written.indexOf("-->", i) + 2 : written.indexOf('>', i);
                i = close < i || close >= end ? i + 1 : close + 1;
            } else if (c == '&' && isEntity(written, i, end)) {
                return i;
            } else if (c == wanted || wanted == ' ' && (c == '\n' || c == '\r' || c == '\t')) {
                return i;
            } else {
                i++;
            }
        }
        return -1;
    }

    /** The offset behind a character that was found: behind the whole of an entity, or of an end of a line. */
    private static int behind(char wanted, String written, int found, int end) {
        char c = written.charAt(found);
        if (c == '&' && isEntity(written, found, end)) {
            return written.indexOf(';', found) + 1;
        }
        int next = found + 1;
        if (wanted == ' ' && c != ' ') {
            while (next < end && " \t\r\n>".indexOf(written.charAt(next)) >= 0) {
                next++;
            }
        }
        return next;
    }

    private static boolean isEntity(String written, int start, int end) {
        int limit = Math.min(end, start + LONGEST_ENTITY);
        for (int i = start + 1; i < limit; i++) {
            char c = written.charAt(i);
            if (c == ';') {
                return i > start + 1;
            }
            if (!Character.isLetterOrDigit(c) && c != '#') {
                return false;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return offsets == null ? start + ".." + (start + length) : Arrays.toString(offsets);
    }
}
