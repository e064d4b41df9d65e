package org.plainleaf.build;

import java.util.List;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;

/**
 * What came of a build.
 *
 * @param findings all findings, sorted
 * @param files how many files were made
 * @param unchanged how many of them are as they were
 * @param languages in how many languages; 0 where there is no site
 * @param published whether the site was put in place
 */
public record Outcome(List<Finding> findings, int files, int unchanged, int languages, boolean published) {
    public Outcome {
        findings = List.copyOf(findings);
    }

    /** How many findings of one severity there are. */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
