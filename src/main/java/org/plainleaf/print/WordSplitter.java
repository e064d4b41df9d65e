package org.plainleaf.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into the stretches that are shaped as one, and what stands between them. A stretch has no place where a line
 * may break, and all its characters run in one direction whatever stands around it.
 */
final class WordSplitter {
    /**
     * A stretch of text.
     *
     * @param text the text
     * @param kind how it is set
     */
    record Piece(String text, Kind kind) {}

    /** How a stretch is set. */
    enum Kind {
        /** One character after the other: spaces, numbers, ideographs, punctuation that takes its side from around it. */
        PLAIN,
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    private WordSplitter() {}

    /** The pieces of a text in a paragraph of one direction. Together they are the text. */
    static List<Piece> split(String text, boolean rightToLeft) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int first = text.codePointAt(from);
            int to = from + Character.charCount(first);
            if (isSpace(first) || Scripts.isIdeographic(first)) {
                add(text.substring(from, to), Kind.PLAIN, pieces);
            } else {
                boolean open = !breaksAfter(first);
                while (to < text.length() && open) {
                    int next = text.codePointAt(to);
                    if (isSpace(next) || Scripts.isIdeographic(next)) {
                        break;
                    }
                    to += Character.charCount(next);
                    open = !breaksAfter(next);
                }
                splitToken(text.substring(from, to), rightToLeft, pieces);
            }
            from = to;
        }
        return pieces;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x200B;
    }

    /** Source: UAX 14, classes HY, BA and B2, and the slash. */
    private static boolean breaksAfter(int codePoint) {
        return codePoint == '-'
                || codePoint == '/'
                || codePoint == 0x2010
                || codePoint >= 0x2012 && codePoint <= 0x2014;
    }

    private static void splitToken(String token, boolean paragraphFromRight, List<Piece> pieces) {
        boolean left = token.codePoints().anyMatch(WordSplitter::isLeft);
        boolean right = token.codePoints().anyMatch(WordSplitter::isRight);
        boolean digits = token.codePoints().anyMatch(WordSplitter::isNumber);
        if (!left && !right) {
            add(token, Kind.PLAIN, pieces);
        } else if (left && !right && !paragraphFromRight) {
            add(token, Kind.LEFT_TO_RIGHT, pieces);
        } else if (right && !left && !digits && paragraphFromRight) {
            add(token, Kind.RIGHT_TO_LEFT, pieces);
        } else {
            splitByKind(token, pieces);
        }
    }

    /** Letters with what belongs to them, and all else by itself. */
    static List<Piece> apart(String token) {
        List<Piece> pieces = new ArrayList<>();
        splitByKind(token, pieces);
        return pieces;
    }

    /** Letters with what belongs to them; all else by itself, so that the layout finds its side. */
    private static void splitByKind(String token, List<Piece> pieces) {
        int from = 0;
        while (from < token.length()) {
            Kind kind = kind(token.codePointAt(from));
            int to = from + Character.charCount(token.codePointAt(from));
            while (to < token.length() && (kind(token.codePointAt(to)) == kind || belongs(token.codePointAt(to)))) {
                to += Character.charCount(token.codePointAt(to));
            }
            add(token.substring(from, to), kind, pieces);
            from = to;
        }
    }

    /** What belongs to the letter before it: marks and joiners. */
    private static boolean belongs(int codePoint) {
        return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_NONSPACING_MARK
                || codePoint == 0x200C
                || codePoint == 0x200D;
    }

    private static Kind kind(int codePoint) {
        if (isRight(codePoint)) {
            return Kind.RIGHT_TO_LEFT;
        }
        return isLeft(codePoint) ? Kind.LEFT_TO_RIGHT : Kind.PLAIN;
    }

    private static boolean isLeft(int codePoint) {
        return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                // Digits of Indian scripts are of class L, but a number is set one digit after the other.
                && Character.getType(codePoint) != Character.DECIMAL_DIGIT_NUMBER;
    }

    private static boolean isRight(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isNumber(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    private static void add(String text, Kind kind, List<Piece> pieces) {
        int last = pieces.size() - 1;
        if (kind == Kind.PLAIN && last >= 0 && pieces.get(last).kind() == Kind.PLAIN) {
            pieces.set(last, new Piece(pieces.get(last).text() + text, kind));
        } else {
            pieces.add(new Piece(text, kind));
        }
    }
}
