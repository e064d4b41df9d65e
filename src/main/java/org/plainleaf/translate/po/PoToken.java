package org.plainleaf.translate.po;

import org.jspecify.annotations.Nullable;
import org.plainleaf.text.Span;

/**
 * One piece of a PO file.
 *
 * @param kind what it is
 * @param keyword which keyword; null for all other kinds
 * @param text the decoded text of a string, or a comment behind its {@code #}; empty for all other kinds
 * @param index the number in {@code msgstr[1]}; {@link #NO_INDEX} where there is none
 * @param span where it stands
 * @param line whether it stands behind {@code #~}, {@code #|} or neither
 * @param sound false for a string with a fault, which has been reported
 */
record PoToken(Kind kind, @Nullable PoKeyword keyword, String text, int index, Span span, Line line, boolean sound) {
    static final int NO_INDEX = -1;

    /** Stands before the first token. */
    static final PoToken START = of(Kind.END, "", Span.at(0), Line.PLAIN);

    enum Kind {
        COMMENT,
        KEYWORD,
        STRING,
        /** The rest of a line that makes no sense. */
        JUNK,
        END
    }

    /**
     * The marks at the start of a line.
     *
     * @param obsolete whether it starts with {@code #~}
     * @param previous whether it starts with {@code #|} or {@code #~|}
     */
    record Line(boolean obsolete, boolean previous) {
        static final Line PLAIN = new Line(false, false);
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    static PoToken of(Kind kind, String text, Span span, Line line) {
        return new PoToken(kind, null, text, NO_INDEX, span, line, true);
    }

    static PoToken keyword(PoKeyword keyword, int index, Span span, Line line) {
        return new PoToken(Kind.KEYWORD, keyword, "", index, span, line, true);
    }

    static PoToken string(String text, Span span, Line line, boolean sound) {
        return new PoToken(Kind.STRING, null, text, NO_INDEX, span, line, sound);
    }
}
