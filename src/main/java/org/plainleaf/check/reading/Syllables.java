package org.plainleaf.check.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Counts the syllables of English words, as the CMU Pronouncing Dictionary has them. Numbers count as they are read
 * aloud, short forms in capitals letter by letter.
 */
public final class Syllables {
    private static final int DOUBLE_U = 3;
    private static final int LONGEST_SPELT = 5;

    /** Words that are short enough to look like letters when a heading is all in capitals, and sounds that people make. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "i", "o", "ad", "add", "age", "all", "am", "an", "and", "any", "are", "as", "ask", "at", "bad", "be",
            "bed", "big", "bit", "box", "boy", "but", "buy", "by", "can", "car", "cut", "day", "did", "do", "dog",
            "due", "eat", "end", "far", "few", "for", "fun", "get", "go", "god", "got", "had", "has", "he", "her", "hi",
            "him", "his", "hot", "how", "if", "in", "is", "it", "its", "job", "law", "let", "lot", "man", "may", "me",
            "men", "met", "mum", "my", "new", "no", "nor", "not", "now", "of", "off", "oh", "old", "on", "one", "or",
            "our", "out", "own", "pay", "per", "put", "ran", "red", "run", "sad", "sat", "saw", "say", "see", "set",
            "she", "sit", "six", "so", "son", "ten", "the", "to", "too", "top", "try", "two", "up", "us", "use", "was",
            "way", "we", "who", "why", "win", "yes", "yet", "you", "your", "pip", "sim", "pin", "tip", "dad", "die",
            "art", "aid", "ill", "well", "lie", "low", "key", "ms", "st", "hm", "hmm", "mm", "mmm", "sh", "shh", "brr",
            "grr", "psst");

    private Syllables() {}

    /**
     * How many syllables a word has when it is read aloud in English.
     *
     * @param word as {@link org.plainleaf.model.Words} gives it: with apostrophes, hyphens, digits, signs
     * @return 0 if it has neither letters nor digits, else at least 1
     */
    public static int count(String word) {
        int count = 0;
        int start = -1;
        for (int i = 0; i <= word.length(); i++) {
            char letter = i < word.length() ? word.charAt(i) : ' ';
            boolean joins = i + 1 < word.length() && start >= 0 && joinsNumber(word, i);
            if (Character.isLetterOrDigit(letter) || isApostrophe(letter) || isMark(letter) || joins) {
                start = start < 0 ? i : start;
            } else {
                count += start < 0 ? 0 : part(word.substring(start, i));
                count += sign(letter);
                start = -1;
            }
        }
        return count;
    }

    private static int sign(char letter) {
        return switch (letter) {
            case '£', '$', '&', '@', '+' -> 1;
            case '€', '%' -> 2;
            default -> 0;
        };
    }

    private static boolean joinsNumber(String word, int i) {
        char letter = word.charAt(i);
        return (letter == ',' || letter == '.')
                && i > 0
                && Character.isDigit(word.charAt(i - 1))
                && Character.isDigit(word.charAt(i + 1));
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '’' || letter == 'ʼ';
    }

    private static boolean isMark(char letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static int part(String part) {
        int digits = 0;
        while (digits < part.length()
                && !Character.isLetter(part.charAt(digits))
                && !isApostrophe(part.charAt(digits))) {
            digits++;
        }
        if (digits > 0 && digits == part.length()) {
            return SpokenNumber.syllables(part);
        }
        if (digits > 0) {
            String rest = part.substring(digits);
            int behind = SpokenNumber.isOrdinalEnding(rest)
                    ? SpokenNumber.addedByOrdinal(part.substring(0, digits))
                    : part(rest);
            return SpokenNumber.syllables(part.substring(0, digits)) + behind;
        }
        for (int i = 0; i < part.length(); i++) {
            if (Character.isDigit(part.charAt(i))) {
                return part(part.substring(0, i)) + part(part.substring(i));
            }
        }
        return letters(part);
    }

    private static int letters(String part) {
        String plain = plain(part);
        String small = plain.toLowerCase(Locale.ROOT);
        int from = 0;
        int end = small.length();
        while (from < end && small.charAt(from) == '\'') {
            from++;
        }
        while (end > from && small.charAt(end - 1) == '\'') {
            end--;
        }
        if (from == end) {
            return 0;
        }
        String bare = small.substring(from, end);
        String written = plain.substring(from, end);
        return isSpelt(written, bare) ? spelt(written, bare) : word(bare);
    }

    /** Without accents: an é is said, as an i at the end would be. Apostrophes are straight. */
    private static String plain(String part) {
        boolean ascii = true;
        for (int i = 0; i < part.length(); i++) {
            ascii &= part.charAt(i) < 0x80;
        }
        if (ascii) {
            return part;
        }
        String straight = part.replace('’', '\'').replace('ʼ', '\'').replace('é', 'i');
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(straight, Normalizer.Form.NFD)
                .chars()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> plain.append((char) letter));
        return plain.toString();
    }

    /** NHS, GPs, DWP's, tv; not "THE" or "NICE". */
    private static boolean isSpelt(String written, String small) {
        String stem = small.endsWith("'s") ? written.substring(0, written.length() - 2) : written;
        if (stem.length() > 2 && stem.endsWith("s")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.length() > LONGEST_SPELT || SyllableExceptions.count(small) > 0 || SMALL_WORDS.contains(small)) {
            return false;
        }
        boolean capitals = true;
        boolean vowels = false;
        for (int i = 0; i < stem.length(); i++) {
            capitals &= Character.isUpperCase(stem.charAt(i));
            vowels |= "aeiouyAEIOUY".indexOf(stem.charAt(i)) >= 0;
        }
        return capitals ? stem.length() <= 3 || !vowels : !vowels && stem.length() <= 3 && small.indexOf('\'') < 0;
    }

    /** The s of "GPs", which adds no syllable: a small letter behind capitals. */
    private static boolean plural(String written, int i) {
        return i > 0 && written.charAt(i) == 's' && Character.isUpperCase(written.charAt(i - 1));
    }

    private static int spelt(String written, String small) {
        String letters = small.endsWith("'s") ? small.substring(0, small.length() - 2) : small;
        int count = 0;
        for (int i = 0; i < letters.length(); i++) {
            boolean plural = plural(written, i);
            count += plural ? 0 : letters.charAt(i) == 'w' ? DOUBLE_U : 1;
        }
        return count;
    }

    private static int word(String small) {
        int listed = SyllableExceptions.count(small);
        if (listed > 0) {
            return listed;
        }
        int apostrophe = small.lastIndexOf('\'');
        if (apostrophe < 0) {
            return SyllableRules.count(onlyLetters(small));
        }
        String ending = small.substring(apostrophe + 1);
        if (small.endsWith("n't")) {
            String stem = small.substring(0, small.length() - 3);
            boolean said = !stem.isEmpty() && "sdktvp".indexOf(stem.charAt(stem.length() - 1)) >= 0;
            return word(stem) + (said ? 1 : 0);
        }
        String stem = small.substring(0, apostrophe);
        if (stem.isEmpty()) {
            return word(ending);
        }
        return switch (ending) {
            case "s" -> word(stem) + (SyllableExceptions.endsInHiss(stem) ? 1 : 0);
            case "ll", "ve", "d", "m", "re" ->
                word(stem)
                        + ("aeiouy".indexOf(stem.charAt(stem.length() - 1)) < 0
                                        || ending.equals("ll") && stem.endsWith("t")
                                ? 1
                                : 0);
            default -> word(stem) + (ending.length() > 2 ? word(ending) : 0);
        };
    }

    private static String onlyLetters(String small) {
        StringBuilder letters = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char letter = small.charAt(i);
            if (letter >= 'a' && letter <= 'z') {
                letters.append(letter);
            }
        }
        return letters.toString();
    }
}
