package org.plainleaf.check.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Fact;

/** Phone numbers that cost extra: 084 and 087 (Ofcom). Public bodies may not use them; people on a phone plan pay a lot. */
public final class OldNumberCheck implements EditionCheck, SiteCheck {
    private static final String RULE = "words/out-of-date";
    private static final Pattern COSTLY =
            Pattern.compile("(?=[0+])(?<![\\d+])(?:0|\\+44 ?(?:\\(0\\))?)8[47]\\d(?:[ -]?\\d){3,8}(?!\\d)");
    /** Figures of the shortest number. */
    private static final int SHORTEST = 7;

    private static final String MESSAGE = "This number costs the caller extra.";
    private static final String ADVICE = "Give a number that starts with 01, 02, 03 or 0800.";

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        for (Passage passage : prose.passages()) {
            if (passage.figures() < SHORTEST) {
                continue;
            }
            Matcher number = COSTLY.matcher(passage.text());
            while (number.find()) {
                if (!passage.isHidden(number.start(), number.end())) {
                    report.add(passage.finding(Severity.ERROR, RULE, number.start(), number.end(), MESSAGE, ADVICE));
                }
            }
        }
    }

    @Override
    public void check(Subject subject, Report report) {
        for (Fact fact : subject.plan().site().facts().values()) {
            if (COSTLY.matcher(fact.value()).find()) {
                report.add(Finding.error(fact.place(), RULE, MESSAGE, ADVICE));
            }
        }
    }
}
