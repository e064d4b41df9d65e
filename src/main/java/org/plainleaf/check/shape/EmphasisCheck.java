package org.plainleaf.check.shape;

import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Inline;

/**
 * Words that stand out stand out by few and plain means (RNIB Clear Print; British Dyslexia Association style guide; NHS
 * content style guide): no italics, no underline, few bold words. A translation has the marks of its English, so only the
 * English is looked at. Words in capitals: {@link CapitalsCheck}.
 */
public final class EmphasisCheck implements EditionCheck {
    static final String RULE = "shape/emphasis";

    /** Combining low lines. */
    private static final char[] LINES = {'\u0332', '\u0333'};

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        int most = subject.standards()
                .limit(RULE, "bold", prose.file(), prose.language().tag());
        for (Passage passage : prose.passages()) {
            int bold = 0;
            for (Passage.Marked marked : passage.marked()) {
                if (marked.inline() instanceof Inline.Emphasis && marked.end() > marked.start()) {
                    report.add(passage.finding(
                            Severity.WARNING,
                            RULE,
                            marked.start(),
                            marked.end(),
                            "Words in italics are hard to read for many people.",
                            "Take the marks away, or put two stars on each side to make it bold."));
                } else if (marked.inline() instanceof Inline.Strong && ++bold == most + 1) {
                    report.add(passage.finding(
                            Severity.WARNING,
                            RULE,
                            marked.start(),
                            marked.end(),
                            "There are more than " + most
                                    + " bold parts in this paragraph, so none of them stands out.",
                            "Keep the one that matters most."));
                }
            }
            int line = underline(passage.text());
            if (line >= 0) {
                report.add(passage.finding(
                        Severity.WARNING,
                        RULE,
                        line,
                        line + 1,
                        "Underlined words look like a link.",
                        "Take the line away, or make the words bold."));
            }
        }
    }

    /** Markdown has no underline, but some people paste letters that carry a line of their own; -1 where there is none. */
    private static int underline(String text) {
        for (char line : LINES) {
            int at = text.indexOf(line, 1);
            if (at > 0) {
                return at - 1;
            }
        }
        return -1;
    }
}
