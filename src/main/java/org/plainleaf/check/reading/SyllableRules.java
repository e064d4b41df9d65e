package org.plainleaf.check.reading;

import java.util.List;
import java.util.Set;

/**
 * Counts the syllables of an English word by its spelling: groups of vowels, less the silent ones, plus those that meet
 * but are said apart. Agrees with the CMU Pronouncing Dictionary on 96 of 100 common words; the others are listed in
 * {@link SyllableExceptions}.
 */
final class SyllableRules {
    private static final Set<String> SILENT_E_PARTS = Set.of(
            "some", "there", "where", "here", "fore", "life", "home", "time", "state", "care", "place", "safe", "make",
            "take", "house", "like", "nine", "wide", "base", "horse", "store", "shake", "side", "grave", "lone", "name",
            "note", "phone", "white", "score", "space", "trade", "whole", "more", "ware", "cheese", "fire", "drive",
            "live", "love", "rose", "case", "cake", "face", "game", "gate", "hope", "juice", "line", "mouse", "pipe",
            "race", "rope", "stage", "type", "wave", "wire", "these", "those", "else", "awe", "nurse", "use", "ice",
            "eye", "blue", "true");

    private static final List<String> SUFFIXES = List.of(
            "ly", "ment", "ments", "less", "ness", "ful", "fully", "lessly", "lessness", "fulness", "some", "ty");

    private static final List<String> FIRE = List.of("ire", "ires", "ired", "irely", "irement", "irements");

    private static final Set<String> ENDINGS =
            Set.of("rs", "ry", "red", "ring", "st", "ths", "rly", "nt", "nce", "ral", "rian", "ration");

    private final String word;
    private final int length;

    private SyllableRules(String word) {
        this.word = word;
        this.length = word.length();
    }

    /**
     * How many syllables a word has.
     *
     * @param word in small letters, a to z only
     * @return at least 1
     */
    static int count(String word) {
        return new SyllableRules(word).count();
    }

    private int count() {
        int groups = 0;
        boolean inGroup = false;
        for (int i = 0; i < length; i++) {
            boolean vowel = isVowel(at(i));
            if (vowel && !inGroup) {
                groups++;
            }
            inGroup = vowel;
        }
        int count = groups - silentEnding() - silentInside();
        for (int i = 0; i + 1 < length; i++) {
            if (isVowel(at(i)) && isVowel(at(i + 1)) && saidApart(i)) {
                count++;
            }
        }
        return Math.max(1, count + addedAtEnd());
    }

    private char at(int i) {
        return i >= 0 && i < length ? word.charAt(i) : ' ';
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    private static boolean isOneOf(String letters, char letter) {
        return letters.indexOf(letter) >= 0;
    }

    private boolean isConsonant(int i) {
        return i >= 0 && !isVowel(at(i));
    }

    /** A final e, es or ed that is not said, and the end of "league" and "technique". */
    private int silentEnding() {
        if (word.endsWith("gue") || word.endsWith("que") || word.endsWith("gues") || word.endsWith("ques")) {
            return length > 4 ? 1 : 0;
        }
        if (word.endsWith("e")) {
            return isConsonant(length - 2) && !isConsonantWithL(length - 2) ? 1 : 0;
        }
        if (word.endsWith("es")) {
            int before = length - 3;
            boolean said = isOneOf("scxzg", at(before))
                    || at(before) == 'h' && isOneOf("cs", at(before - 1))
                    || isConsonantWithL(before);
            return isConsonant(before) && !said ? 1 : 0;
        }
        if (word.endsWith("ed")) {
            int before = length - 3;
            boolean said = isOneOf("td", at(before))
                    || isConsonantWithL(before)
                    || at(before) == 'r' && isOneOf("td", at(before - 1));
            return isConsonant(before) && !said ? 1 : 0;
        }
        return 0;
    }

    /** "Table": the l is a syllable. Not "while", "mobile", "girl". */
    private boolean isConsonantWithL(int i) {
        return at(i) == 'l' && isConsonant(i - 1) && !isOneOf("lrw", at(i - 1));
    }

    /** The e of "home" in "homeless", of "care" in "careful", of "some" in "something". */
    private int silentInside() {
        for (String suffix : SUFFIXES) {
            int e = length - suffix.length() - 1;
            if (e >= 2 && word.endsWith(suffix) && at(e) == 'e' && isConsonant(e - 1)) {
                return isConsonantWithL(e - 1) || !hasVowelBefore(e - 1) ? 0 : 1;
            }
        }
        if (word.startsWith("every") && length > 5) {
            return 1;
        }
        for (int end = 3; end <= 6 && end < length; end++) {
            if (at(end - 1) == 'e'
                    && isConsonant(end)
                    && isConsonant(end - 2)
                    && SILENT_E_PARTS.contains(word.substring(0, end))
                    && hasVowelBehind(end)) {
                return isEnding(end) ? 0 : 1;
            }
        }
        return 0;
    }

    private boolean isEnding(int from) {
        String rest = word.substring(from);
        return ENDINGS.contains(rest);
    }

    private boolean hasVowelBefore(int end) {
        for (int i = 0; i < end; i++) {
            if (isVowel(at(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVowelBehind(int from) {
        for (int i = from; i < length; i++) {
            if (isVowel(at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Syllables that no vowel shows, or that a silent e hides: "rhythm", "realism", "fire". */
    private int addedAtEnd() {
        if (word.endsWith("sm") || word.endsWith("sms") || word.endsWith("thm") || word.endsWith("thms")) {
            return 1;
        }
        for (String end : FIRE) {
            int before = length - end.length() - 1;
            if (word.endsWith(end) && (isConsonant(before) || at(before - 1) == 'q')) {
                return 1;
            }
        }
        return 0;
    }

    /** Whether two vowels next to each other are two syllables: "client", "radio"; not "friend", "nation". */
    private boolean saidApart(int i) {
        char before = at(i - 1);
        char next = at(i + 2);
        if (at(i) == 'y' || at(i + 1) == 'y') {
            return aroundY(i);
        }
        return switch (word.substring(i, i + 2)) {
            case "ia" ->
                !(isOneOf("tcsgx", before) && isOneOf("ln", next))
                        && !word.startsWith("iage", i)
                        && !(before == 'l' && next == 'r');
            case "io" ->
                next == 'u'
                        ? isOneOf("rnbvdlmh", before)
                        : !isOneOf("tcsxgnlh", before) || i == 1 || word.startsWith("physio");
            case "iu" -> true;
            case "ie" -> beforeE(i, before, next);
            case "ii", "ei", "oi", "ui" ->
                word.startsWith("ing", i + 1) && !(at(i) == 'u' && isOneOf("gq", before))
                        || word.startsWith("uity", i)
                        || word.startsWith("ism", i + 1)
                        || word.startsWith("oic", i) && i + 3 == length
                        || word.startsWith("uid", i) && !isOneOf("gq", before) && i + 3 >= length;
            case "eo" ->
                before != 'g' && !word.startsWith("ple", i + 2) && next != 'u'
                        || word.startsWith("geog", i - 1)
                        || word.startsWith("geol", i - 1)
                        || word.startsWith("geom", i - 1);
            case "ea" ->
                i + 2 == length && length > 4
                        || word.startsWith("creat", i - 2) && !word.startsWith("ure", i + 3)
                        || word.startsWith("theat", i - 2)
                        || i == 1
                                && (word.startsWith("react")
                                        || word.startsWith("reali")
                                        || word.startsWith("reass")
                                        || word.startsWith("reable"))
                        || i + 3 == length && next == 's' && length > 5;
            case "ua" -> !isOneOf("gq", before);
            case "uo" -> !isOneOf("gqb", before);
            case "ue" -> !isOneOf("gq", before) && isOneOf("ln", next);
            case "oe" -> isOneOf("mt", next) && i <= 2;
            case "ao" -> true;
            case "ai" -> word.startsWith("aic", i) && i + 3 == length;
            case "eu" -> word.startsWith("eum", i);
            case "oo" ->
                word.startsWith("coord", i - 1)
                        || word.startsWith("cooperat", i - 1)
                        || word.startsWith("zoolog", i - 1);
            default -> false;
        };
    }

    private boolean beforeE(int i, char before, char next) {
        if (next == 't') {
            return true;
        }
        if (next == 'n') {
            return (!isOneOf("tcs", before) || word.startsWith("scien"))
                    && !word.contains("friend")
                    && !word.contains("fiend");
        }
        boolean comparison = next == 'r' && (i + 3 == length || i + 4 == length && at(i + 3) == 's')
                || next == 's' && at(i + 3) == 't' && i + 4 == length;
        return comparison && hasVowelBefore(i);
    }

    /** "Player", "trying", "beyond"; not "played", "eyes", "year". */
    private boolean aroundY(int i) {
        if (at(i) != 'y' || i == 0) {
            return false;
        }
        boolean silent = at(i + 1) == 'e' && (i + 2 == length || i + 3 == length && isOneOf("ds", at(i + 2)));
        boolean compound = at(i - 1) == 'w' || word.startsWith("yard", i) || word.startsWith("eye") && i == 1;
        return !silent && !compound;
    }
}
