package org.plainleaf.text;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The text of one file, with a map from offsets to lines. Immutable, so several threads may share it.
 *
 * <p>A line ends with {@code \n}, {@code \r\n} or {@code \r}, as in CommonMark.
 */
public final class SourceText {
    private final String file;
    private final int length;
    /** The text and its lines; null where the text is kept as bytes. */
    private final @Nullable Lines whole;
    /** The text in UTF-8; null where it is kept whole. */
    private final byte @Nullable [] bytes;
    /** What was last made of the bytes, for as long as somebody uses it. */
    private volatile Reference<Lines> made;

    /** A text, and the offset of each line's first unit. */
    private static final class Lines {
        private final String text;
        private final int[] starts;

        Lines(String text) {
            this.text = text;
            this.starts = lineStarts(text);
        }
    }

    /** Keeps {@code text} as it is; {@code file} is the path shown to people. */
    public SourceText(String file, String text) {
        this(file, text, null);
    }

    private SourceText(String file, String text, byte @Nullable [] bytes) {
        Lines lines = new Lines(text);
        this.file = file;
        this.length = text.length();
        this.whole = bytes == null ? lines : null;
        this.bytes = bytes;
        this.made = new WeakReference<>(lines);
    }

    /**
     * Keeps a text as bytes where most of its letters take one: the files of a large site's pages are much of what a build has
     * in memory, and after they are read, few are looked at again. One curly quotation mark would make Java keep two bytes for each
     * letter of a file.
     *
     * @param utf8 the same text in UTF-8
     */
    public static SourceText small(String file, String text, byte[] utf8) {
        return new SourceText(file, text, utf8.length < text.length() * 2L ? utf8 : null);
    }

    private Lines lines() {
        Lines there = whole == null ? made.get() : whole;
        if (there != null) {
            return there;
        }
        Lines again = new Lines(new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8));
        made = new WeakReference<>(again);
        return again;
    }

    public String file() {
        return file;
    }

    public String text() {
        return lines().text;
    }

    public int length() {
        return length;
    }

    /** The text of a span. */
    public String slice(Span span) {
        return text().substring(span.start(), span.end());
    }

    /** Where a word stands in a part of the text, by itself: not as a part of a longer name with letters, digits or hyphens. */
    public OptionalInt indexOfWord(String word, Span part) {
        String text = text();
        int at = text.indexOf(word, part.start());
        while (at >= 0 && at + word.length() <= part.end()) {
            if (!isNamePart(text, at - 1) && !isNamePart(text, at + word.length())) {
                return OptionalInt.of(at);
            }
            at = text.indexOf(word, at + 1);
        }
        return OptionalInt.empty();
    }

    private static boolean isNamePart(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    /** The place of an offset; offsets beyond the end are taken for the end. */
    public Place place(int offset) {
        int at = Math.max(0, Math.min(offset, length));
        int[] lineStarts = lines().starts;
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
        int[] lineStarts = lines().starts;
        return line <= lineStarts.length ? lineStarts[Math.max(0, line - 1)] : length;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            boolean crLf = c == '\r' && i + 1 < letters.length && letters[i + 1] == '\n';
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
