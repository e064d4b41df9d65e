package org.plainleaf.model;

/**
 * Whether an end mark ends its sentence although the writer left out the space behind it. Translations in Sorani, Urdu and
 * Persian often do; addresses, file names and short forms have such marks too, so the words around must be plain ones.
 */
final class MissingSpace {
    private static final int LONGEST_WORD = 60;
    private static final int LETTERS_BEFORE = 3;
    private static final int LETTERS_BEFORE_CAPITAL = 4;
    private static final int LETTERS_BEHIND = 2;
    private static final String HALF_WIDTH_JOINTS = ",;";

    private MissingSpace() {}

    /**
     * Whether the sentence ends.
     *
     * @param start where the sentence starts
     * @param at where its end marks start
     * @param next the letter behind them
     */
    static boolean ends(String text, int start, int at, int next) {
        if (at == start) {
            return false;
        }
        int before = text.codePointBefore(at);
        int letter = text.codePointAt(next);
        if (SentenceMarks.isHan(before) && SentenceMarks.isHan(letter)) {
            return text.charAt(at) != '.' || hasHalfWidthJoint(text, start, at);
        }
        int behind = plainWord(text, next);
        int from = plainWordBack(text, start, at);
        if (behind < 0 || from < 0) {
            return false;
        }
        if (FullStop.isCaseless(before)) {
            return FullStop.isCaseless(letter)
                    && letters(text, from, at) >= LETTERS_BEFORE
                    && letters(text, next, behind) >= LETTERS_BEHIND;
        }
        int second = next + Character.charCount(letter);
        return Character.isUpperCase(letter)
                && (second >= behind || Character.isLowerCase(text.codePointAt(second)))
                && letters(text, from, at) >= LETTERS_BEFORE_CAPITAL
                && isSmall(text, from, at);
    }

    /** Whether a plain word stands at an offset that starts with a capital letter and goes on in small ones. */
    static boolean isNameOrStart(String text, int next) {
        int letter = text.codePointAt(next);
        int second = next + Character.charCount(letter);
        return Character.isUpperCase(letter)
                && second < plainWord(text, next)
                && Character.isLowerCase(text.codePointAt(second));
    }

    /** Chinese that is typed with half-width commas has half-width full stops; other full stops are inside names. */
    private static boolean hasHalfWidthJoint(String text, int start, int at) {
        for (int i = Math.max(start + 1, at - 200); i < at; i++) {
            if (HALF_WIDTH_JOINTS.indexOf(text.charAt(i)) >= 0 && SentenceMarks.isHan(text.codePointBefore(i))) {
                return true;
            }
        }
        return false;
    }

    /** The offset behind the word at an offset, or -1 if a part of an address or of a short form follows it. */
    private static int plainWord(String text, int from) {
        int end = from;
        while (end < text.length() && isInWord(text.charAt(end)) && end - from < LONGEST_WORD) {
            end++;
        }
        for (int i = end; i < text.length() && !SentenceMarks.isSpace(text.charAt(i)); i++) {
            if ("/@_=\\".indexOf(text.charAt(i)) >= 0
                    || text.charAt(i) == '.' && i < end + 1 && i + 1 < text.length() && isInWord(text.charAt(i + 1))
                    || i - end > LONGEST_WORD) {
                return -1;
            }
        }
        return end;
    }

    /** Where the word starts that ends at an offset, or -1 if it is a part of an address or of a short form. */
    private static int plainWordBack(String text, int start, int end) {
        int from = end;
        while (from > start && isInWord(text.charAt(from - 1)) && end - from < LONGEST_WORD) {
            from--;
        }
        boolean free = from == start
                || SentenceMarks.isSpace(text.charAt(from - 1))
                || SentenceMarks.isOpener(text.charAt(from - 1))
                || "،؛,;:-–—)".indexOf(text.charAt(from - 1)) >= 0;
        return free ? from : -1;
    }

    private static boolean isInWord(char letter) {
        int type = Character.getType(letter);
        return Character.isLetter(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || letter == '\u200C'
                || letter == '\u200D';
    }

    private static int letters(String text, int from, int end) {
        return (int) text.substring(from, end)
                .codePoints()
                .filter(Character::isLetter)
                .count();
    }

    private static boolean isSmall(String text, int from, int end) {
        return text.substring(from, end).codePoints().noneMatch(Character::isUpperCase);
    }
}
