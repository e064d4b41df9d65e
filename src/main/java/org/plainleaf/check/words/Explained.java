package org.plainleaf.check.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a text tells what one of its words means, right where the word stands. */
final class Explained {
    /** What may stand behind a word and in front of its meaning. */
    private static final Pattern BEHIND =
            Pattern.compile("^[\"”’']?(?:\\s*+[:(=–—]|,? (?:is|are) (?:an?|the|help|money|care|people|someone)\\b"
                    + "|,? (?:means|mean|stands for|is short for)\\b|, (?:which|who) (?:is|are|means?|helps?)\\b"
                    + "|, a \\p{L}+ (?:who|that|which)\\b|,? that is\\b)");

    /** What may stand in front of a word and behind its meaning. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?:\\bcalls?|\\bcalled|\\bnamed?|\\bmay say|\\bsays?|\\bthe words?|\\bthe names?|\\bknown as|^[^,]*, or)"
                    + "(?: (?:this|it|that|them|these|the last way|him|her|you))?[:,]?(?: (?:an?|the|your))?\\s*+[\"“‘']?$");

    private static final Pattern ASKED =
            Pattern.compile("(?i)\\bwhat (?:is|are|does)(?: (?:an?|the))?(?: \\p{L}+)?\\s*+$");

    private static final int FAR = 40;

    private Explained() {}

    /** Whether the word from {@code start} to {@code end} is explained, or only mentioned in quotation marks. */
    static boolean at(String text, int start, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + FAR));
        String before = text.substring(Math.max(0, start - FAR), start);
        return BEHIND.matcher(behind).find()
                || BEFORE.matcher(before.toLowerCase(Locale.ROOT)).find()
                || isInBrackets(before, behind)
                || isMention(before, behind)
                || isAsked(before, behind);
    }

    /** {@code What is an advocate?} stands above the answer. */
    private static boolean isAsked(String before, String behind) {
        return behind.startsWith("?") && ASKED.matcher(before).find();
    }

    /** {@code free help after a stay in hospital (section 117 aftercare)}. */
    private static boolean isInBrackets(String before, String behind) {
        return before.endsWith("(") && behind.startsWith(")");
    }

    /** A word in quotation marks is talked about, not used. */
    private static boolean isMention(String before, String behind) {
        return !before.isEmpty()
                && !behind.isEmpty()
                && "\"“‘'".indexOf(before.charAt(before.length() - 1)) >= 0
                && "\"”’'".indexOf(behind.charAt(0)) >= 0;
    }
}
