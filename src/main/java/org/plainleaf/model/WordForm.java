package org.plainleaf.model;

import java.text.Normalizer;

/** What a stretch of a text looks like: a number, an initial, a short form. Offsets are UTF-16. */
final class WordForm {
    private WordForm() {}

    /** Parts of one or two letters with full stops between: U.K, e.g, т.е. */
    static boolean isDotted(String text, int from, int at) {
        int letters = 0;
        int stops = 0;
        for (int i = from; i < at; i++) {
            char letter = text.charAt(i);
            if (letter == '.') {
                if (letters == 0) {
                    return false;
                }
                stops++;
                letters = 0;
            } else if (Character.isLetter(letter)) {
                if (++letters > 2) {
                    return false;
                }
            } else if (!isMarkOnLetter(letter)) {
                return false;
            }
        }
        return stops > 0;
    }

    /** How many letters a word has, without the marks on them; a large number if it has other signs. */
    static int letters(String text, int from, int at) {
        int letters = 0;
        for (int i = from; i < at; i++) {
            char letter = text.charAt(i);
            if (Character.isLetter(letter)) {
                letters++;
            } else if (!isMarkOnLetter(letter)) {
                return Integer.MAX_VALUE;
            }
        }
        boolean caseless = at > from && Character.getType(text.codePointAt(from)) == Character.OTHER_LETTER;
        boolean marked = caseless && at - from > letters;
        return marked ? Integer.MAX_VALUE : letters;
    }

    private static boolean isMarkOnLetter(char letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || letter == 'ـ';
    }

    static boolean isDigits(String text, int from, int at) {
        for (int i = from; i < at; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return at > from;
    }

    static boolean isRoman(String text, int from, int at) {
        if (at - from > 5) {
            return false;
        }
        for (int i = from; i < at; i++) {
            if ("IVX".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return at > from;
    }

    static boolean hasVowel(String text, int from, int at) {
        for (int i = from; i < at; i++) {
            String base = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            if ("aeiouwyıæøœəɛɔаеиоуыэюяіїєё".indexOf(Character.toLowerCase(base.charAt(0))) >= 0) {
                return true;
            }
        }
        return false;
    }
}
