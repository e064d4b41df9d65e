package org.plainleaf.build;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Allowed;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Coverage;
import org.plainleaf.model.PageFigures;
import org.plainleaf.model.Rule;

/**
 * What a check came to: all that any format of findings needs.
 *
 * @param today the day on which dates were judged
 * @param findings what is to be mended, sorted
 * @param allowed what somebody allowed to stay, sorted by finding
 * @param rules the rules of the tool, by name; findings may name others
 * @param pages how easy the pages are to read, by file and language
 * @param coverage which questions of readers the site answers; null where nobody asked, or there is no site
 */
public record CheckedSite(
        LocalDate today,
        List<Finding> findings,
        List<Allowed> allowed,
        List<Rule> rules,
        List<PageFigures> pages,
        @Nullable Coverage coverage) {
    public CheckedSite {
        findings = List.copyOf(findings);
        allowed = List.copyOf(allowed);
        rules = List.copyOf(rules);
        pages = List.copyOf(pages);
    }

    /** How many findings of one severity there are; those that are allowed do not count. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** The same, without the findings that are only notes. */
    public CheckedSite withoutNotes() {
        List<Finding> kept =
                findings.stream().filter(f -> f.severity() != Severity.NOTE).toList();
        return new CheckedSite(today, kept, allowed, rules, pages, coverage);
    }
}
