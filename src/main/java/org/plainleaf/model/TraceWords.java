package org.plainleaf.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text, for finding it again: small letters, without marks between them, so that quotation marks, line ends
 * and invisible signs make no difference. A sign of a writing without spaces is a word.
 */
final class TraceWords {
    private static final String INSIDE =
            "'’ʼʻ‘\u00AD\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u2066\u2067\u2068\u2069";

    private TraceWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isIdeographic(c)) {
                end(word, words);
                words.add(Character.toString(c));
            } else if (Character.isLetterOrDigit(c) || isMark(c)) {
                word.appendCodePoint(c);
            } else if (INSIDE.indexOf(c) < 0) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    /** Whether these are signs of a writing without spaces. */
    static boolean isSign(List<String> words) {
        return !words.isEmpty() && Character.isIdeographic(words.get(0).codePointAt(0));
    }

    /** A number for some words and one more. */
    static long add(long number, String word) {
        long sum = number * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
        for (int i = 0; i < word.length(); i++) {
            sum = (sum ^ word.charAt(i)) * 0x100000001B3L;
        }
        // The last step of MurmurHash3, so that near texts have far numbers.
        sum = (sum ^ (sum >>> 33)) * 0xFF51AFD7ED558CCDL;
        sum = (sum ^ (sum >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return sum ^ (sum >>> 33);
    }
}
