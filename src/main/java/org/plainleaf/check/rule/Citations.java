package org.plainleaf.check.rule;

import java.util.regex.Pattern;

/** Tells lists of works that a page cites. What stands there are names and titles, and nobody may put them in plain words. */
final class Citations {
    private static final Pattern HEADING =
            Pattern.compile("(?i)^(?:\\d+[.)]? )?(?:(?:list of )?references|reference list"
                    + "|bibliography|works cited|literature(?: cited)?)[:.]?$");

    /** "Croft, B. and Salzer, M. (2018) Service costs …", "Alakeson V, Boardman J. Debating … 2016": names, then a year. */
    private static final Pattern WORK = Pattern.compile(
            "^(?!(?:In|On|At|As|By|For|From|With|Under|Since|After|Before|When|While|Where|If|The|This|These|To) )\\p{Lu}[\\p{L}'’-]++(?: \\p{Lu}[\\p{L}'’-]++)?,? (?:\\p{Lu}\\.?[ -]?){1,3}"
                    + "(?=[,;&(.]|and\\b|et al\\b).*\\b(?:19|20)\\d\\d");

    /** A year behind names: "Forder et al. 2012", "Forder et al. (2012)". */
    private static final Pattern YEAR = Pattern.compile("[.,]{0,2} \\(?(?:19|20)\\d\\d\\b");

    private Citations() {}

    /** Whether a year stands behind the names of authors, which end at {@code end}. */
    static boolean hasYear(String text, int end) {
        return YEAR.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether a heading stands over a list of works. */
    static boolean areUnder(String heading) {
        return HEADING.matcher(heading.strip()).find();
    }

    /** Whether a text is the entry of one work. */
    static boolean isWork(String text) {
        return WORK.matcher(text).find();
    }
}
