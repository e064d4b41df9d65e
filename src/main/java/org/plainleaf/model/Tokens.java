package org.plainleaf.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of one text, cut once for all who look for phrases in it. Immutable. */
public final class Tokens {
    private final String text;
    private final List<Token> tokens;
    /** Of each word, and of each word with the one behind it: all who look for phrases ask for them, word by word. */
    private final int[] hashes;

    private final int[] pairHashes;

    /**
     * A word of a text.
     *
     * @param word the word in small letters, with straight apostrophes
     * @param joint what stands before it: a space, a hyphen, or the signs between it and the last word
     * @param start where it starts
     * @param end where it ends
     */
    record Token(String word, String joint, int start, int end) {
        /** Whether the word has {@code 's} behind it. */
        boolean isPossessive() {
            int length = word.length();
            return length > 2 && word.charAt(length - 1) == 's' && word.charAt(length - 2) == '\'';
        }

        /** Whether the word may be a plural. */
        boolean endsWithS() {
            return word.length() > 2 && word.charAt(word.length() - 1) == 's';
        }

        /** The word without its last letters. */
        String without(int letters) {
            return word.substring(0, word.length() - letters);
        }
    }

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.hashes = new int[tokens.size()];
        this.pairHashes = new int[tokens.size()];
        for (int i = tokens.size() - 1; i >= 0; i--) {
            hashes[i] = tokens.get(i).word().hashCode();
            pairHashes[i] = i + 1 < hashes.length ? pairHash(hashes[i], hashes[i + 1]) : hashes[i];
        }
    }

    static int pairHash(int word, int following) {
        return word * 31 + following;
    }

    /** The hash codes of the words. Not to be changed. */
    int[] hashes() {
        return hashes;
    }

    /** Those of each word and the one behind it, made by {@link #pairHash}. Not to be changed. */
    int[] pairHashes() {
        return pairHashes;
    }

    String text() {
        return text;
    }

    /** How many words there are. */
    public int count() {
        return tokens.size();
    }

    List<Token> all() {
        return tokens;
    }

    /** The words of a text. */
    public static Tokens of(String text) {
        // An array: to read a string letter by letter takes several times as long where it has letters beyond Latin
        // ones.
        char[] letters = text.toCharArray();
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        int lastEnd = 0;
        while (i < letters.length) {
            if (!isWordPart(letters, i)) {
                i++;
                continue;
            }
            int start = i;
            boolean small = true;
            while (i < letters.length && isWordPart(letters, i)) {
                small &= isSmall(letters[i]);
                i++;
            }
            String word = text.substring(start, i);
            tokens.add(new Token(small ? word : plain(word), joint(text, lastEnd, start), start, i));
            lastEnd = i;
        }
        return new Tokens(text, tokens);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'').replace("\u00AD", "");
    }

    /** What stands between two words: a space for any spaces or one hyphen, else all of it without spaces. */
    private static String joint(String text, int from, int to) {
        if (to - from == 1) {
            char sign = text.charAt(from);
            if (sign == ' ' || isHyphen(sign)) {
                return sign == ' ' ? " " : "-";
            }
        }
        String between = text.substring(from, to).strip();
        // A hyphen at the end of a line, or a no-break space beside it, still joins two words.
        boolean onlySpace = between.chars().allMatch(c -> Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F');
        return onlySpace ? " " : between;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Letters, digits, marks, and an apostrophe between letters. */
    private static boolean isWordPart(char[] text, int i) {
        char c = text[i];
        if (isSmall(c)) {
            return true;
        }
        if (c == ' ') {
            return false;
        }
        if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '\u00AD') {
            return true;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
            return true;
        }
        return (c == '\'' || c == '’')
                && i > 0
                && i + 1 < text.length
                && Character.isLetter(text[i - 1])
                && Character.isLetter(text[i + 1]);
    }
}
