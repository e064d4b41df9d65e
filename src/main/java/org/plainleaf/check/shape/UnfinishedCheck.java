package org.plainleaf.check.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.PhraseFinder;
import org.plainleaf.model.Tokens;
import org.plainleaf.model.WordLists;

/** Places that somebody wanted to fill in later: TBC, [insert the date], and what a new page says before it is written. */
public final class UnfinishedCheck implements EditionCheck {
    private static final String RULE = "shape/unfinished";
    private static final String LIST = "unfinished";
    private static final String ADVICE = "Write what belongs here, or take it out.";
    /** Not the words of a link that did not work: {@link LeftoverMarksCheck} tells of those. */
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]{2,200})](?! ?[(\\[])");

    private final PhraseFinder<Boolean> marks = new PhraseFinder<>();
    private final PhraseFinder<Boolean> brackets = new PhraseFinder<>();

    public UnfinishedCheck(WordLists words) {
        words.words(LIST, "marks").forEach(mark -> marks.add(mark, true));
        words.words(LIST, "brackets").forEach(start -> brackets.add(start, true));
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return; // A translation has what the English has.
        }
        prose.passages().forEach(passage -> check(passage, report));
    }

    /** Looks at one English text, which may stand on no page of its own. */
    public void check(Passage passage, Report report) {
        if (passage.hasOneOf("[")) {
            inBrackets(passage, report);
        }
        marks.find(passage.tokens()).stream()
                .filter(mark -> !isInBrackets(passage.text(), mark.start()))
                .forEach(mark -> report(passage, mark.start(), mark.end(), report));
    }

    private void inBrackets(Passage passage, Report report) {
        Matcher bracket = BRACKETS.matcher(passage.text());
        while (bracket.find()) {
            boolean toFillIn = brackets.find(Tokens.of(bracket.group(1))).stream()
                    .anyMatch(start ->
                            bracket.group(1).substring(0, start.start()).isBlank());
            // In somebody's own words "[name of team]" is what was left out, and in words to show the reader fills it
            // in.
            boolean theirs = passage.voiceAt(bracket.start()) == Passage.Voice.PERSON
                    || passage.frame().box() == BoxKind.SAY_THIS;
            if (toFillIn && !theirs || bracket.group(1).startsWith("Write here ")) {
                report(passage, bracket.start(), bracket.end(), report);
            }
        }
    }

    private static boolean isInBrackets(String text, int at) {
        return text.lastIndexOf('[', at) > text.lastIndexOf(']', at);
    }

    private static void report(Passage passage, int start, int end, Report report) {
        if (!passage.isHidden(start, end)) {
            report.add(passage.finding(
                    Severity.WARNING,
                    RULE,
                    start,
                    end,
                    "Something is still missing here, and readers would see this mark.",
                    ADVICE));
        }
    }
}
