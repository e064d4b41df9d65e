package org.plainleaf.cli;

/**
 * Text as a terminal may be shown it. File names and texts come from many hands: an escape sequence in them could move
 * the cursor or change colours, and a bidi override could make one word look like another (CVE-2021-42574).
 */
final class Printable {
    /** Where Unicode keeps pictures of the control characters, in the same order. */
    private static final char PICTURES = '\u2400';

    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** The same text, with a visible sign for each unit that a terminal must not get; a tab becomes a space. */
    static String of(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char fit = sign(text, i);
            if (fit != text.charAt(i) && shown == null) {
                shown = new StringBuilder(text);
            }
            if (shown != null) {
                shown.setCharAt(i, fit);
            }
        }
        return shown == null ? text : shown.toString();
    }

    /** The same text; halves of characters, which no encoding can carry, become U+FFFD. */
    static String wellFormed(String text) {
        StringBuilder whole = null;
        for (int i = 0; i < text.length(); i++) {
            if (isHalf(text, i)) {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(i, REPLACEMENT);
            }
        }
        return whole == null ? text : whole.toString();
    }

    /** Whether a character does something to the text around it, or to the terminal, and cannot be seen. */
    static boolean isControl(int c) {
        return c < ' '
                || c >= 0x7F && c <= 0x9F
                || c >= 0x2028 && c <= 0x202E // Ends of lines and paragraphs, embeddings and overrides.
                || c >= 0x2066 && c <= 0x2069 // Isolates.
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB
                || c == 0xFFFE
                || c == 0xFFFF;
    }

    private static char sign(String text, int at) {
        char c = text.charAt(at);
        if (c == '\t') {
            return ' ';
        }
        if (c < ' ') {
            return (char) (PICTURES + c);
        }
        if (c == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        return isControl(c) || isHalf(text, at) ? REPLACEMENT : c;
    }

    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
