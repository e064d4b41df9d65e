package org.plainleaf.model;

import java.util.Locale;
import java.util.Set;

/** Decides whether a full stop with a space behind it ends a sentence, or only an abbreviation, initial or number. */
final class FullStop {
    /** English words that start sentences and no names: they end "in the U.K." before them. */
    private static final Set<String> STARTERS = Set.of(
            "The", "A", "An", "It", "He", "She", "They", "We", "You", "I", "This", "That", "These", "Those", "In", "If",
            "But", "And", "Or", "So", "When", "There", "Then", "Some", "My", "Your", "His", "Her", "Our", "Their",
            "What", "Who", "How", "Why", "Where", "For", "At", "On", "Please", "Do", "Can", "As", "After", "Before",
            "To", "Not", "No");

    /** How words start that are named by a letter: vitamin C, plan B. */
    private static final Set<String> NAMED_BY_LETTER = Set.of(
            "categor",
            "catégor",
            "kategor",
            "категор",
            "vitam",
            "witam",
            "vitamī",
            "fitam",
            "витам",
            "вітам",
            "hepat",
            "hépat",
            "гепат",
            "plan",
            "план",
            "group",
            "grup",
            "груп",
            "type",
            "typ",
            "tip",
            "тип",
            "tipo",
            "option",
            "opcj",
            "opció",
            "class",
            "part",
            "section",
            "grade",
            "form",
            "block",
            "zone",
            "team",
            "box",
            "band",
            "wing",
            "ward",
            "step",
            "point",
            "level",
            "route",
            "area",
            "site",
            "appendi",
            "annex",
            "figure",
            "table",
            "phase",
            "cohort",
            "cluster",
            "council",
            "borough",
            "trust",
            "hospital",
            "floor",
            "gate",
            "platform");

    /** The one word of one letter in Arabic script that ends sentences. */
    private static final char PASHTO_WAS = 'و';

    private static final int LONGEST_WORD = 60;
    private static final int LABEL_DIGITS = 3;

    private final String text;
    private final Abbreviations abbreviations;

    FullStop(String text, Abbreviations abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    /**
     * Whether the sentence ends.
     *
     * @param start where the sentence starts
     * @param at where the full stop is
     * @param next the first letter behind the full stop, the closing marks and the spaces
     */
    boolean ends(int start, int at, int next) {
        int from = wordStart(at);
        int first = firstLetter(text, next);
        if (opensCall(next)) {
            return true;
        }
        Abbreviations.Use use = isUnitOfMore(from, at) ? Abbreviations.Use.NONE : abbreviations.use(text, from, at + 1);
        boolean number = Character.isDigit(text.codePointAt(next)) || text.charAt(next) == '+';
        if (use == Abbreviations.Use.NEVER_ENDS) {
            return false;
        }
        if (use == Abbreviations.Use.MAY_END) {
            return !number && Character.isLetter(first) && !Character.isLowerCase(first) || isStarter(next);
        }
        if (use == Abbreviations.Use.BEFORE_NUMBER && (number || Character.isDigit(first))) {
            return false;
        }
        if (carriesOn(at, next)) {
            return false;
        }
        return !isLabel(start, from, at) && !isShortForm(start, from, at, next);
    }

    /** Spanish questions and calls open with a mark of their own: a sentence starts there. */
    private boolean opensCall(int next) {
        char letter = text.charAt(next);
        return (letter == '¿' || letter == '¡') && Character.isUpperCase(firstLetter(text, next));
    }

    /** The second part of a unit such as km/h: no title or short form. */
    private boolean isUnitOfMore(int from, int at) {
        return from > 1
                && at > from
                && at - from <= 2
                && text.charAt(from - 1) == '/'
                && Character.isLowerCase(text.codePointBefore(from - 1))
                && Character.isLowerCase(text.codePointAt(from));
    }

    /** Whether what follows the full stop cannot start a sentence. */
    private boolean carriesOn(int at, int next) {
        int letter = text.codePointAt(next);
        if (Character.isLowerCase(letter)) {
            return !startsAddress(text, next) && (at == 0 || !isCaseless(text.codePointBefore(at)));
        }
        if (SentenceMarks.isDash((char) letter)) {
            int behind = next + 1;
            while (behind < text.length() && SentenceMarks.isSpace(text.charAt(behind))) {
                behind++;
            }
            return behind < text.length() && Character.isLowerCase(text.codePointAt(behind));
        }
        return ",;:،؛、，；：)]}/=&".indexOf(letter) >= 0;
    }

    /** Whether a letter is written without capitals in its script, as in Arabic, Bengali or Chinese. */
    static boolean isCaseless(int letter) {
        int type = Character.getType(letter);
        return type == Character.OTHER_LETTER
                || type == Character.NON_SPACING_MARK && letter > 0x0590
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether the mark at an offset is behind the number or letter of a list. */
    boolean isLabel(int start, int at) {
        return isLabel(start, wordStart(at), at);
    }

    /** The number or letter of a list: "1. Ask", "a. Ask", "IV. Ask". */
    private boolean isLabel(int start, int from, int at) {
        int length = at - from;
        if (skipOpeners(start) == from || from <= start) {
            return length > 0
                    && (WordForm.isDigits(text, from, at)
                            ? length <= LABEL_DIGITS
                            : WordForm.letters(text, from, at) == 1 || WordForm.isRoman(text, from, at));
        }
        char before = charBefore(from);
        return length == 1 && text.charAt(from) == '1' && (before == ':' || before == '-');
    }

    /** An initial, an acronym with full stops, a short form without vowels, an ordinal. */
    private boolean isShortForm(int start, int from, int at, int next) {
        if (at <= from) {
            return false;
        }
        int letter = text.codePointAt(next);
        if (WordForm.isDigits(text, from, at)) {
            return abbreviations.writesOrdinals() && at - from <= 2 && Character.isUpperCase(letter);
        }
        if (abbreviations.writesOrdinals() && WordForm.isRoman(text, from, at) && Character.isUpperCase(letter)) {
            return true;
        }
        if (WordForm.isDotted(text, from, at)) {
            return !isStarter(next);
        }
        int letters = WordForm.letters(text, from, at);
        int first = text.codePointAt(from);
        if (letters == 1) {
            return isInitial(start, from, first, letter);
        }
        return letters <= 3
                && Character.isUpperCase(first)
                && Character.isUpperCase(letter)
                && Character.isLowerCase(text.codePointBefore(at))
                && !WordForm.hasVowel(text, from, at);
    }

    private boolean isInitial(int start, int from, int first, int next) {
        Character.UnicodeScript script = Character.UnicodeScript.of(first);
        if (script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.ETHIOPIC) {
            return first != PASHTO_WAS;
        }
        return Character.isUpperCase(first)
                && (Character.isUpperCase(next) || isCaseless(next))
                && !isNamedByLetter(start, from)
                && "°º".indexOf(charBefore(from)) < 0;
    }

    private boolean isNamedByLetter(int start, int from) {
        int end = from;
        while (end > start && SentenceMarks.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int begin = wordStart(end);
        String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
        for (int length = Math.min(word.length(), 7); length >= 3; length--) {
            if (NAMED_BY_LETTER.contains(word.substring(0, length))) {
                return word.length() - length <= 4;
            }
        }
        return false;
    }

    private boolean isStarter(int next) {
        int end = next;
        while (end < text.length() && Character.isLetter(text.charAt(end)) && end - next < 8) {
            end++;
        }
        return STARTERS.contains(text.substring(next, end));
    }

    /** Where the word starts that ends at an offset: behind a space, an opening mark, a dash or a slash. */
    int wordStart(int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST_WORD) {
            char letter = text.charAt(at - 1);
            if (SentenceMarks.isSpace(letter)
                    || SentenceMarks.isOpener(letter)
                    || letter == '–'
                    || letter == '—'
                    || letter == '/'
                    || letter == '۔') {
                break;
            }
            at--;
        }
        return at;
    }

    private int skipOpeners(int from) {
        int at = from;
        while (at < text.length()
                && (SentenceMarks.isOpener(text.charAt(at)) || SentenceMarks.isSpace(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    private char charBefore(int offset) {
        int at = offset;
        while (at > 0 && SentenceMarks.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at == 0 ? ' ' : text.charAt(at - 1);
    }

    /** The first letter or digit at or behind an offset, opening marks and dashes passed over; a space if none. */
    static int firstLetter(String text, int from) {
        int at = from;
        while (at < text.length()
                && (SentenceMarks.isOpener(text.charAt(at))
                        || SentenceMarks.isDash(text.charAt(at))
                        || SentenceMarks.isSpace(text.charAt(at)))) {
            at++;
        }
        return at < text.length() ? text.codePointAt(at) : ' ';
    }

    /** Whether a web or email address in small letters stands at an offset: a sentence may start with one. */
    static boolean startsAddress(String text, int from) {
        int at = from;
        boolean inner = false;
        while (at < text.length() && at - from < LONGEST_WORD) {
            char letter = text.charAt(at);
            if (letter == '@') {
                return true;
            }
            if (SentenceMarks.isSpace(letter)) {
                break;
            }
            if (letter == '.' && at - from > 1 && at + 2 < text.length()) {
                inner |= Character.isLetter(text.charAt(at + 1)) && Character.isLetter(text.charAt(at + 2));
            }
            at++;
        }
        return inner && at - from > 5;
    }
}
