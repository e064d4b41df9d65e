package org.plainleaf.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells words of a name, such as "Riverside Wellbeing", from the same words in a sentence: by their capitals. */
public final class CapitalNames {
    private static final Set<String> LITTLE_WORDS = Set.of(
            "a", "about", "after", "all", "an", "and", "any", "are", "as", "ask", "at", "before", "both", "but", "by",
            "can", "do", "does", "each", "every", "for", "from", "has", "have", "how", "if", "in", "is", "it", "its",
            "many", "most", "my", "no", "not", "of", "on", "one", "only", "or", "other", "our", "over", "some", "such",
            "that", "the", "their", "there", "these", "this", "those", "to", "under", "was", "were", "what", "when",
            "where", "which", "while", "who", "why", "will", "with", "without", "your");

    private static final Pattern LAW = Pattern.compile("\\) (?:\\([^)]*\\) )?(?:Act|Regulations|Order|Rules)\\b");

    private static final Pattern LAW_BEHIND =
            Pattern.compile("(?: \\(\\p{Lu}[^)]*\\))+ (?:Act|Regulations|Order|Rules)\\b");

    private static final Pattern ARTICLE = Pattern.compile("(?:the|an?) (?=\\p{Lu})");

    private static final Pattern JOINT = Pattern.compile("(?:and|&|of|for) ");

    /** "The Patient and Carer Race Equality Framework", "Unit Costs of Health and Social Care": two words with capitals behind. */
    private static final Pattern JOINED_AFTER =
            Pattern.compile(" (?:and|&|of|for) \\p{Lu}\\p{Ll}+(?: (?:and|of|for|in))? \\p{Lu}\\p{Ll}");

    /** "Member for Adults, Wellbeing and Communities". */
    private static final Pattern LISTED_AFTER = Pattern.compile("(?:, \\p{Lu}\\p{Ll}+)* and \\p{Lu}\\p{Ll}");

    private static final Pattern LISTED_BEFORE = Pattern.compile("\\p{Lu}\\p{Ll}+, $");

    /** Whose job it is: "Head of Procurement", also as the first words of a cell. */
    private static final Pattern JOB =
            Pattern.compile("\\b(?:Head|Director|Manager|Lead|Officer|Chair|Member|Minister|Secretary) (?:of|for) $");

    private static final int FAR = 40;

    /** Words of a heading, at most. */
    private static final int LONGEST_TITLE = 20;

    private CapitalNames() {}

    /**
     * Whether words that are written with a capital only here, beside another word with a capital, are part of a name.
     *
     * @param form how the words are written elsewhere
     */
    public static boolean isPart(String text, int start, int end, String form) {
        Matcher article = ARTICLE.matcher(text).region(start, end);
        return article.lookingAt() && form.contains(" ")
                ? isInName(text, article.end(), end, form.substring(form.indexOf(' ') + 1))
                : isInName(text, start, end, form);
    }

    private static boolean isInName(String text, int start, int end, String form) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return false;
        }
        if (isInLaw(text, start, end)) {
            return true;
        }
        if (Character.isUpperCase(form.charAt(0)) && !hasMoreCapitals(text, start, form)) {
            return false;
        }
        String words = text.substring(start, end);
        if (words.equals(words.toUpperCase(Locale.ROOT))) {
            return false;
        }
        int before = wordBefore(text, start);
        boolean capitalBefore = before >= 0
                && Character.isUpperCase(text.charAt(before))
                && isPlainSpace(text, before, start)
                && (wordBefore(text, before) >= 0 || !isLittleWord(text, before));
        boolean capitalAfter = end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1))
                && !isLetterAlone(text, end + 1);
        if (Character.isUpperCase(form.charAt(0))) {
            return capitalBefore;
        }
        return capitalAfter
                || capitalBefore
                || isListed(text, start, end, words)
                || isJoined(text, before, start)
                || JOINED_AFTER.matcher(text).region(end, text.length()).lookingAt();
    }

    /** One word between others with capitals. Of longer ones, careless writers make lists: "Direct Payments and Notional Budgets". */
    private static boolean isListed(String text, int start, int end, String words) {
        String before = text.substring(Math.max(0, start - FAR), start);
        return words.indexOf(' ') < 0
                && (JOB.matcher(before).find()
                        || LISTED_BEFORE.matcher(before).find()
                                && LISTED_AFTER
                                        .matcher(text)
                                        .region(end, text.length())
                                        .lookingAt());
    }

    /** Whether words that follow the first have a capital that they do not have elsewhere: "Common Ground is a charity". */
    public static boolean hasOwnCapital(String text, int start, int end, String form) {
        String words = text.substring(start, end);
        return !words.equals(words.toUpperCase(Locale.ROOT)) && hasMoreCapitals(text, start, form);
    }

    /** Whether a name starts inside of words, and goes on behind them: "the Disabled Facilities Grant". */
    public static boolean isStart(String text, int start, int end) {
        int last = text.lastIndexOf(' ', end - 1) + 1;
        return Character.isUpperCase(text.charAt(Math.max(start, last)))
                && end + 2 < text.length()
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1))
                && Character.isLowerCase(text.charAt(end + 2));
    }

    /** "Community Care (Direct Payments) Act". */
    private static boolean isInLaw(String text, int start, int end) {
        return LAW_BEHIND.matcher(text).region(end, text.length()).lookingAt()
                || start > 1
                        && text.charAt(start - 1) == '('
                        && LAW.matcher(text).region(end, text.length()).lookingAt();
    }

    /** "Northmoor NHS Foundation Trust", where the list has "NHS foundation trust". */
    private static boolean hasMoreCapitals(String text, int start, String form) {
        for (int i = 1; i < form.length() && start + i < text.length(); i++) {
            if (Character.isLowerCase(form.charAt(i)) && Character.isUpperCase(text.charAt(start + i))) {
                return true;
            }
        }
        return false;
    }

    /** "Department of Health and Social Care": a small word between two words with capitals, the first of them no start of a sentence. */
    private static boolean isJoined(String text, int joint, int start) {
        if (joint < 0 || !JOINT.matcher(text).region(joint, start).matches()) {
            return false;
        }
        int first = wordBefore(text, joint);
        return first >= 0
                && Character.isUpperCase(text.charAt(first))
                && isPlainSpace(text, first, joint)
                && wordBefore(text, first) >= 0;
    }

    /** Whether a word has a capital only because it starts a sentence. */
    private static boolean isLittleWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return LITTLE_WORDS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isLetterAlone(String text, int at) {
        return at + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isPlainSpace(String text, int word, int to) {
        int end = word;
        while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '’')) {
            end++;
        }
        return text.substring(end, to).isBlank();
    }

    /** Where the word before an offset starts, in the same sentence; -1 where there is none. */
    private static int wordBefore(String text, int start) {
        int i = start - 1;
        while (i >= 0 && !Character.isLetterOrDigit(text.charAt(i)) && ".!?:".indexOf(text.charAt(i)) < 0) {
            i--;
        }
        if (i < 0 || !Character.isLetter(text.charAt(i))) { // The number of a paragraph is no word.
            return -1;
        }
        while (i > 0 && (Character.isLetterOrDigit(text.charAt(i - 1)) || text.charAt(i - 1) == '’')) {
            i--;
        }
        return i;
    }

    /** Whether most words of a text have capitals, as in a heading of a report: capitals then say nothing. */
    public static boolean isTitle(String text) {
        int words = 0;
        int capitals = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && words <= LONGEST_TITLE; i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if (letter && !inWord) {
                words++;
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
            inWord = letter;
        }
        return words >= 4 && capitals * 10 >= words * 6 && words <= LONGEST_TITLE;
    }
}
