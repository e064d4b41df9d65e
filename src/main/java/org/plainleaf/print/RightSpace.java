package org.plainleaf.print;

import java.util.List;

/**
 * Spaces of right-to-left text that look like any other, but read as a space with a mark of direction (U+200F) beside it.
 * Without the mark, Poppler draws the word that follows a number to the number, and pdf.js puts a space into a word that
 * ends in a vowel mark. They stand only there, since a mark of direction gets in the way of who searches for a phrase.
 */
enum RightSpace {
    /** After a number, such as that of a list. */
    AFTER_NUMBER(0x2005, " \u200F"),
    /** After a word that ends in a mark. */
    AFTER_MARK(0x2004, "\u200F ");

    private final int codePoint;
    private final String text;

    RightSpace(int codePoint, String text) {
        this.codePoint = codePoint;
        this.text = text;
    }

    /** A space of Unicode after which a line may break, to stand for it in the layout. */
    int codePoint() {
        return codePoint;
    }

    ShapedWord.Cell cell(BaseFont font) {
        return new ShapedWord.Cell(text, List.of(), font.advance(font.glyph(' ')));
    }

    /** The text with its first space as one of these where it must be; {@code before} is what stands before it. */
    static String in(String text, String before) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return text;
        }
        String whole = before + text.substring(0, space);
        int last = whole.isEmpty() ? '0' : whole.codePointBefore(whole.length());
        RightSpace found = null;
        if (Character.getType(last) == Character.NON_SPACING_MARK) {
            found = AFTER_MARK;
        } else if (whole.isEmpty() || endsInNumber(whole)) {
            found = AFTER_NUMBER;
        }
        return found == null
                ? text
                : text.substring(0, space) + Character.toString(found.codePoint()) + text.substring(space + 1);
    }

    private static boolean endsInNumber(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end > 0 && Character.isDigit(text.codePointBefore(end));
    }
}
