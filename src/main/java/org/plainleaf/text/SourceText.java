package org.plainleaf.text;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * The text of one file, with a map from offsets to lines. Immutable, so several threads may share it.
 *
 * <p>A line ends with {@code \n}, {@code \r\n} or {@code \r}, as in CommonMark.
 */
public final class SourceText {
    private final String file;
    private final String text;
    private final int[] lineStarts;

    /** Keeps {@code text} as it is; {@code file} is the path shown to people. */
    public SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The text of a span. */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** Where a word stands in a part of the text, by itself: not as a part of a longer name with letters, digits or hyphens. */
    public OptionalInt indexOfWord(String word, Span part) {
        int at = text.indexOf(word, part.start());
        while (at >= 0 && at + word.length() <= part.end()) {
            if (!isNamePart(at - 1) && !isNamePart(at + word.length())) {
                return OptionalInt.of(at);
            }
            at = text.indexOf(word, at + 1);
        }
        return OptionalInt.empty();
    }

    private boolean isNamePart(int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /** The place of an offset; offsets beyond the end are taken for the end. */
    public Place place(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, at - lineStarts[line] + 1);
    }

    /** The place where a span starts. */
    public Place place(Span span) {
        return place(span.start());
    }

    /** Offset of the first unit of a line, counted from 1; the end of the text for a line behind the last. */
    public int lineStart(int line) {
        return line <= lineStarts.length ? lineStarts[Math.max(0, line - 1)] : text.length();
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c != '\n' && (c != '\r' || crLf)) {
                continue;
            }
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
