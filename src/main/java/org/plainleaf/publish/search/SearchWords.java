package org.plainleaf.publish.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainleaf.model.Language;

/**
 * The words of a text as the search knows them. {@code search.js} cuts what readers type by the same rules: whoever changes one
 * changes both. That is why no dictionary cuts Chinese here: browsers have other ones, or none. A run of letters without blanks
 * is in the list by all its pairs of letters, so that any part of it is found.
 */
final class SearchWords {
    /** Written in one text and left out in another: apostrophes, invisible signs, vowel signs of Arabic script. */
    private static final Pattern LOOSE =
            Pattern.compile("['’‘ʼ\\u00AD\\u034F\\u061C\\u0640\\u064B-\\u0652\\u0656-\\u065F"
                    + "\\u0670\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFE00-\\uFE0F]");

    /** Scripts without blanks between words. */
    private static final Set<Character.UnicodeScript> RUN = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    /** The first letter of those scripts: to know all other letters quickly. */
    private static final int FIRST_OF_RUN = 0x0E00;

    /** What a letter is part of. */
    private enum Part {
        NONE,
        WORD,
        RUN
    }

    private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036F\\u0653-\\u0655]");
    /** The zeros of digits that readers may type instead of 0. */
    private static final String ZEROS = "\u0660\u06F0\u0966\u09E6\u0A66\u0AE6\u0BE6";
    /** Letters that keyboards lack or mix up, and what stands for them. */
    private static final String OTHER = "يىكةہھەđłøı";

    private static final String SAME = "ییکههههdloi";

    private final Locale locale;

    SearchWords(Language language) {
        this.locale = Locale.forLanguageTag(language.tag());
    }

    /** The words, in small letters, with their accents; the same word as often as it is there. */
    List<String> in(String text) {
        String plain = plain(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        Part current = Part.NONE;
        for (int i = 0; i < plain.length(); ) {
            int letter = plain.codePointAt(i);
            Part part = part(letter);
            if (part != current) {
                add(current, plain, start, i, words);
                start = i;
                current = part;
            }
            i += Character.charCount(letter);
        }
        add(current, plain, start, plain.length(), words);
        return words;
    }

    private static void add(Part part, String text, int start, int end, List<String> into) {
        switch (part) {
            case WORD -> into.add(text.substring(start, end));
            case RUN -> addPairs(text.substring(start, end), into);
            case NONE -> {}
        }
    }

    /** Letters, marks and numbers of all kinds make words. */
    private static Part part(int letter) {
        if (letter >= FIRST_OF_RUN && RUN.contains(Character.UnicodeScript.of(letter))) {
            return Part.RUN;
        }
        return Character.isLetterOrDigit(letter) || isMarkOrNumber(Character.getType(letter)) ? Part.WORD : Part.NONE;
    }

    private static boolean isMarkOrNumber(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** All pairs, and the last letter: each letter starts an entry. */
    private static void addPairs(String run, List<String> into) {
        int[] letters = run.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            into.add(new String(letters, i, Math.min(2, letters.length - i)));
        }
    }

    private String plain(String text) {
        if (isAscii(text)) {
            return text.indexOf('\'') < 0
                    ? text.toLowerCase(locale)
                    : text.toLowerCase(locale).replace("'", "");
        }
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(locale);
        StringBuilder out = new StringBuilder(LOOSE.matcher(small).replaceAll(""));
        for (int i = 0; i < out.length(); i++) {
            for (int set = 0; set < ZEROS.length(); set++) {
                int digit = out.charAt(i) - ZEROS.charAt(set);
                if (digit >= 0 && digit <= 9) {
                    out.setCharAt(i, (char) ('0' + digit));
                }
            }
        }
        return out.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** A word as somebody types it without accents: lists are sorted by this. */
    static String folded(String word) {
        String bare =
                ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder out = new StringBuilder(bare);
        for (int i = 0; i < out.length(); i++) {
            int at = OTHER.indexOf(out.charAt(i));
            if (at >= 0) {
                out.setCharAt(i, SAME.charAt(at));
            }
        }
        return out.toString();
    }
}
