package org.plainleaf.translate.po;

/** Writes the quoted strings of a PO file: one line for each line of text, and never a break within one. */
final class PoQuoter {
    private final StringBuilder out;

    PoQuoter(StringBuilder out) {
        this.out = out;
    }

    /** Writes a keyword with its text; {@code mark} stands at the start of each line. */
    void write(String mark, String keyword, String text) {
        out.append(mark).append(keyword).append(' ');
        int feed = text.indexOf('\n');
        if (feed >= 0 && feed < text.length() - 1) {
            out.append("\"\"\n").append(mark);
        }
        int start = 0;
        while (feed >= 0 && feed < text.length() - 1) {
            quote(text, start, feed + 1);
            out.append(mark);
            start = feed + 1;
            feed = text.indexOf('\n', start);
        }
        quote(text, start, text.length());
    }

    private void quote(String text, int start, int end) {
        out.append('"');
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '\u0007' -> out.append("\\a");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\u000b' -> out.append("\\v");
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> out.append(c);
            }
        }
        out.append("\"\n");
    }
}
