package org.plainleaf.publish.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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

    private static final String RUN =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";
    private static final Pattern WORD = Pattern.compile("(?<run>[" + RUN + "]+)|[\\p{L}\\p{M}\\p{N}&&[^" + RUN + "]]+");
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
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain(text));
        while (word.find()) {
            if (word.group("run") == null) {
                words.add(word.group());
            } else {
                addPairs(word.group(), words);
            }
        }
        return words;
    }

    /** All pairs, and the last letter: each letter starts an entry. */
    private static void addPairs(String run, List<String> into) {
        int[] letters = run.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            into.add(new String(letters, i, Math.min(2, letters.length - i)));
        }
    }

    private String plain(String text) {
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
