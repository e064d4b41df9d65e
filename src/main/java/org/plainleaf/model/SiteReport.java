package org.plainleaf.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Allowed;
import org.plainleaf.finding.Finding;

/**
 * A site that was looked at, with all that there is to say about it: what a report for people is made of.
 *
 * @param today the day on which it was looked at
 * @param plan the site; null where its settings cannot be read
 * @param findings what is wrong, sorted by place
 * @param allowed what somebody answered
 * @param figures how hard its pages are to read
 * @param sentences the sentences that cost most, each page's own together
 * @param coverage which questions of readers it answers; null where there is no site
 * @param paper whether leaflets were looked at too: errors on pages keep them from being made
 */
public record SiteReport(
        LocalDate today,
        @Nullable SitePlan plan,
        List<Finding> findings,
        List<Allowed> allowed,
        List<PageFigures> figures,
        List<CostlySentence> sentences,
        @Nullable Coverage coverage,
        boolean paper) {
    public SiteReport {
        findings = List.copyOf(findings);
        allowed = List.copyOf(allowed);
        figures = List.copyOf(figures);
        sentences = List.copyOf(sentences);
    }
}
