package org.plainleaf.text;

/**
 * A stretch of a {@link SourceText}, in UTF-16 offsets.
 *
 * @param start offset of the first unit
 * @param end offset behind the last unit
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end);
        }
    }

    /** An empty span at an offset. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    public int length() {
        return end - start;
    }
}
