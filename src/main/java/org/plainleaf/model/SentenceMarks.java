package org.plainleaf.model;

/** The letters that can end, close or open a sentence, in all scripts that languages.yaml names. */
final class SentenceMarks {
    /** Marks that end a sentence with or without a space behind them: they mean nothing else. */
    private static final String STRONG = "。！？｡।॥።፧፨؟﹖﹗";

    /** Marks that end a sentence when a space follows. */
    private static final String WEAK = ".!?…‥‼⁇⁈⁉۔";

    private static final String CLOSERS = "\"'”’“‘»«›)]}」』）］】》〉〗〕";
    private static final String OPENERS = "\"'“‘„‚«‹([{¿¡「『（［【《〈〖〔”’";
    private static final String QUOTES = "\"'”’“‘»«›」』》〉";
    private static final char LAST_ASCII = 0x7F;
    private static final char ETHIOPIC_WORD_SPACE = '፡';

    private SentenceMarks() {}

    static boolean isStrong(char letter) {
        return letter > LAST_ASCII && STRONG.indexOf(letter) >= 0;
    }

    static boolean isMark(char letter) {
        if (letter <= LAST_ASCII) {
            return letter == '.' || letter == '!' || letter == '?';
        }
        return WEAK.indexOf(letter) >= 0 || isStrong(letter);
    }

    /** Whether a letter just behind an end mark still belongs to the sentence. */
    static boolean isCloser(char letter) {
        return CLOSERS.indexOf(letter) >= 0;
    }

    static boolean isOpener(char letter) {
        return OPENERS.indexOf(letter) >= 0;
    }

    static boolean isQuote(char letter) {
        return QUOTES.indexOf(letter) >= 0;
    }

    static boolean isDash(char letter) {
        return letter == '-' || letter == '–' || letter == '—' || letter == '―' || letter == '−';
    }

    /** Any space, those that do not break lines and the marks of direction included. */
    static boolean isSpace(char letter) {
        if (letter <= LAST_ASCII) {
            return letter <= ' ';
        }
        return Character.isSpaceChar(letter)
                || letter == '\u200B'
                || letter == '\u200E'
                || letter == '\u200F'
                || letter == '\uFEFF';
    }

    /**
     * Where a full stop that is written as two marks ends: two Ethiopic word spaces, or two colons behind an Ethiopic
     * word, as many keyboards write it.
     *
     * @return the offset behind it, or -1 if there is none at this offset
     */
    static int doubleMark(String text, int at) {
        char letter = text.charAt(at);
        if (letter != ETHIOPIC_WORD_SPACE && letter != ':'
                || at + 1 >= text.length()
                || text.charAt(at + 1) != letter) {
            return -1;
        }
        if (letter == ':') {
            int before = at;
            while (before > 0 && isSpace(text.charAt(before - 1)) && at - before < 2) {
                before--;
            }
            if (before == 0
                    || Character.UnicodeScript.of(text.charAt(before - 1)) != Character.UnicodeScript.ETHIOPIC) {
                return -1;
            }
        }
        return at + 2;
    }

    /** Whether a letter is written with capitals in its script, as Latin and Cyrillic are. */
    static boolean hasCase(int codePoint) {
        return Character.isUpperCase(codePoint) || Character.isLowerCase(codePoint) || Character.isTitleCase(codePoint);
    }

    static boolean isHan(int codePoint) {
        return Character.isIdeographic(codePoint);
    }
}
