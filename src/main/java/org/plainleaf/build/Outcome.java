package org.plainleaf.build;

import java.util.List;
import java.util.Set;
import org.plainleaf.finding.Allowed;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Address;
import org.plainleaf.model.ReadingFigures;

/**
 * What came of a build.
 *
 * @param findings all findings, sorted
 * @param allowed findings that somebody answered
 * @param reading how hard the pages are to read
 * @param files how many files were made
 * @param unchanged how many of them are as they were
 * @param languages in how many languages; 0 where there is no site
 * @param published whether the site was put in place
 * @param withheld addresses of stories that were kept back because their tellers' consent does not cover them
 */
public record Outcome(
        List<Finding> findings,
        List<Allowed> allowed,
        ReadingFigures reading,
        int files,
        int unchanged,
        int languages,
        boolean published,
        Set<Address> withheld) {
    public Outcome {
        findings = List.copyOf(findings);
        allowed = List.copyOf(allowed);
        withheld = Set.copyOf(withheld);
    }

    /** How many findings of one severity there are. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
