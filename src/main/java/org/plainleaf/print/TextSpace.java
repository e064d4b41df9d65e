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
    /** Between numbers, and between Latin words in a text of another script, whose own space may be too narrow for them. */
    LATIN(0x2006, " "),
    /** From right to left, after a number such as that of a list. */
    AFTER_NUMBER(0x2005, " \u200F"),
    /** From right to left, after a word that ends in a mark. */
    AFTER_MARK(0x2004, "\u200F ");

    private static final Pattern NUMBERS = Pattern.compile("\\+?[0-9]+(?: [0-9]+)+");

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

    /** The text that stands between two pieces, with its first space as one of these where it must be. */
    static String in(
            String text, WordSplitter.@Nullable Piece before, WordSplitter.@Nullable Piece after, boolean rightToLeft) {
        if (isNumbers(text)) {
            return text.replace(" ", Character.toString(LATIN.codePoint()));
        }
        int space = text.indexOf(' ');
        if (space < 0) {
            return text;
        }
        TextSpace found = null;
        if (space == 0 && isLatin(before) && isLatin(after)) {
            found = LATIN;
        } else if (rightToLeft) {
            found = fromRight((before == null ? "" : before.text()) + text.substring(0, space));
        }
        return found == null
                ? text
                : text.substring(0, space) + Character.toString(found.codePoint()) + text.substring(space + 1);
    }

    private static @Nullable TextSpace fromRight(String before) {
        if (before.isEmpty() || endsInNumber(before)) {
            return AFTER_NUMBER;
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

    /** A number in groups, such as a phone number. */
    private static boolean isNumbers(String text) {
        return NUMBERS.matcher(text).matches();
    }

    private static boolean endsInNumber(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end > 0 && Character.isDigit(text.codePointBefore(end));
    }
}
