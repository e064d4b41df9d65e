package org.plainleaf.text;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
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
    private final int[] lineStarts;
    /** The text; null where it is read again. */
    private final @Nullable String kept;

    private final @Nullable Reading again;
    /** What was last read again, for as long as somebody uses it. */
    private volatile Reference<String> read;

    /** Reads the text of a file again. */
    @FunctionalInterface
    public interface Reading {
        /**
         * The same text.
         *
         * @throws java.io.UncheckedIOException where it cannot be read, or is another one by now
         */
        String read();
    }

    /** Keeps {@code text}; {@code file} is the path shown to people. */
    public SourceText(String file, String text) {
        this(file, text, null);
    }

    private SourceText(String file, String text, @Nullable Reading again) {
        this.file = file;
        this.length = text.length();
        this.lineStarts = lineStarts(text);
        this.kept = again == null ? text : null;
        this.again = again;
        this.read = new WeakReference<>(text);
    }

    /**
     * Keeps the places of lines alone, and reads the text again for who asks: the files of a large site's pages are much of what a
     * build would have in memory, and once they are read, few are looked at again.
     */
    public static SourceText readAgain(String file, String text, Reading again) {
        return new SourceText(file, text, again);
    }

    public String file() {
        return file;
    }

    public String text() {
        String there = again == null ? kept : read.get();
        if (there == null) {
            there = Objects.requireNonNull(again).read();
            read = new WeakReference<>(there);
        }
        return there;
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
