package org.plainleaf.model;

import java.util.ArrayList;
import java.util.List;
import org.plainleaf.text.Span;

/**
 * The words of a running text. A word is a run of letters and digits, with the marks that scripts put on letters and
 * with apostrophes, hyphens, slashes and stops inside: {@code don't}, {@code well-being}, {@code 24/7},
 * {@code £1,200.50}, {@code help@example.org} and {@code https://www.nhs.uk/a?b=c} are one word each. Chinese is
 * written without spaces: there every character is a word. Takes time in proportion to the text.
 */
public final class Words {
    private static final String INNER = "'’ʼ‘-‐‑.,:/@_&+=?#%~·׳״";
    private static final int FIRST_HAN = 0x2E80;
    private static final String BEFORE = "£$€₹#@+";
    private static final String BEHIND = "%°€£";

    private Words() {}

    /** The words in order, as UTF-16 offsets in the text. */
    public static List<Span> in(String text) {
        List<Span> words = new ArrayList<>();
        // An array: to read a string letter by letter takes several times as long where it has letters beyond Latin
        // ones.
        char[] letters = text.toCharArray();
        int at = 0;
        while (at < letters.length) {
            if (letters[at] == ' ') {
                at++;
                continue;
            }
            int letter = Character.codePointAt(letters, at);
            int size = Character.charCount(letter);
            if (isHan(letter)) {
                words.add(new Span(at, at + size));
                at += size;
            } else if (isLetter(letter)) {
                int end = endOfWord(text, letters, at);
                words.add(new Span(withSignBefore(text, at), withSignBehind(text, end)));
                at = end;
            } else {
                at += size;
            }
        }
        return words;
    }

    /**
     * How long a text is, as limits on length count it: in characters for Chinese (Latin words and numbers in it count as
     * one each), in words for all other scripts.
     *
     * @param script ISO 15924 code, as in languages.yaml
     */
    public static int count(String text, String script) {
        return count(text, in(text), script);
    }

    /** The same of some of the words of a text. */
    public static int count(String text, List<Span> words, String script) {
        boolean chinese = script.equals("Hans") || script.equals("Hant") || script.equals("Hani");
        int count = 0;
        boolean inHan = false;
        for (Span word : words) {
            boolean han = isHan(text.codePointAt(word.start()));
            // A Chinese name in other text counts as one word.
            count += han && inHan && !chinese && text.charAt(word.start() - 1) != ' ' ? 0 : 1;
            inHan = han;
        }
        return count;
    }

    private static int endOfWord(String text, char[] letters, int start) {
        int at = start;
        int end = start;
        while (at < letters.length) {
            char plain = letters[at];
            if (plain >= 'a' && plain <= 'z') {
                at++;
                end = at;
                continue;
            }
            int letter = Character.codePointAt(letters, at);
            if (isHan(letter)) {
                return end;
            }
            if (isLetter(letter) || isMark(letter)) {
                at += Character.charCount(letter);
                end = at;
                continue;
            }
            int joined = joined(text, at);
            if (joined < 0) {
                return end;
            }
            at = joined;
        }
        return end;
    }

    /** Where the word goes on behind signs inside it, or -1 if it ends before them. */
    private static int joined(String text, int at) {
        int next = at;
        while (next < text.length() && INNER.indexOf(text.charAt(next)) >= 0 && next - at < 3) {
            next++;
        }
        if (next == at || next >= text.length() || next - at > 1 && !isAddressJoint(text, at, next)) {
            return -1;
        }
        int letter = text.codePointAt(next);
        if (!isLetter(letter) || isHan(letter)) {
            return -1;
        }
        char sign = text.charAt(at);
        boolean numeric = sign == ',' || sign == ':' && next - at == 1;
        return numeric && !(isDigitBefore(text, at) && Character.isDigit(letter)) ? -1 : next;
    }

    private static boolean isAddressJoint(String text, int at, int next) {
        return text.startsWith("://", at) || text.startsWith("/?", at) && next - at == 2;
    }

    private static boolean isDigitBefore(String text, int at) {
        return at > 0 && Character.isDigit(text.codePointBefore(at));
    }

    private static int withSignBefore(String text, int start) {
        return start > 0 && BEFORE.indexOf(text.charAt(start - 1)) >= 0 && Character.isDigit(text.codePointAt(start))
                ? start - 1
                : start;
    }

    private static int withSignBehind(String text, int end) {
        return end < text.length() && BEHIND.indexOf(text.charAt(end)) >= 0 && isDigitBefore(text, end) ? end + 1 : end;
    }

    private static boolean isHan(int letter) {
        return letter >= FIRST_HAN && Character.isIdeographic(letter);
    }

    private static boolean isLetter(int letter) {
        return Character.isLetterOrDigit(letter);
    }

    /** Vowel signs, viramas and accents, the joiners between letters, and the bar of Arabic script. */
    private static boolean isMark(int letter) {
        if (letter < 0xAD) {
            return false;
        }
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || letter == 0x200C
                || letter == 0x200D
                || letter == 0xAD;
    }
}
