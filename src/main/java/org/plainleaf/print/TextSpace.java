package org.plainleaf.print;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Spaces that stand for an ordinary one in the layout, because they are to be as wide, or to read, as those of their
 * neighbours are.
 *
 * <p>Some read as a space with a mark of direction (U+200F) beside it. Without the mark, Poppler draws the word that follows a
 * number to the number in right-to-left text, and pdf.js puts a space into a word that ends in a vowel mark. They stand only
 * there, since a mark of direction gets in the way of who searches for a phrase.
 */
enum TextSpace {
    /** Between Latin words in a text of another script, whose own space may be too narrow for them. */
    LATIN(0x2006, " "),
    /** From right to left, after a number such as that of a list, or a word from left to right. */
    AFTER_LEFT(0x2005, " \u200F"),
    /** From right to left, after a word that ends in a mark. */
    AFTER_MARK(0x2004, "\u200F ");

    /** A number in groups, such as a phone number. */
    static final Pattern NUMBERS = Pattern.compile("\\+?[0-9]+(?: [0-9]+)+");

    private final int codePoint;
    private final String text;

    TextSpace(int codePoint, String text) {
        this.codePoint = codePoint;
        this.text = text;
    }

    /** A space of Unicode after which a line may break. */
    int codePoint() {
        return codePoint;
    }

    ShapedWord.Cell cell(PaperFont font) {
        return new ShapedWord.Cell(text, List.of(), font.advance(font.glyph(' ')));
    }

    /** The text that stands between two pieces, with its spaces as these where they must be. */
    static String in(
            String text, WordSplitter.@Nullable Piece before, WordSplitter.@Nullable Piece after, boolean rightToLeft) {
        if (text.equals(" ") && isLatin(before) && isLatin(after)) {
            return Character.toString(LATIN.codePoint());
        }
        if (!rightToLeft) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        String whole = before == null ? "" : before.text();
        for (int c : text.codePoints().toArray()) {
            TextSpace found = c == ' ' ? fromRight(whole + out) : null;
            out.appendCodePoint(found == null ? c : found.codePoint());
        }
        return out.toString();
    }

    private static @Nullable TextSpace fromRight(String before) {
        if (before.isEmpty() || endsInLeft(before)) {
            return AFTER_LEFT;
        }
        return Character.getType(before.codePointBefore(before.length())) == Character.NON_SPACING_MARK
                ? AFTER_MARK
                : null;
    }

    private static boolean isLatin(WordSplitter.@Nullable Piece piece) {
        return piece != null
                && piece.kind() == WordSplitter.Kind.LEFT_TO_RIGHT
                && Scripts.of(piece.text()).equals(java.util.Set.of("Latn"));
    }

    private static boolean endsInLeft(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        int last = end > 0 ? text.codePointBefore(end) : 0;
        return end > 0
                && (Character.isDigit(last)
                        || Character.getDirectionality(last) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }
}
