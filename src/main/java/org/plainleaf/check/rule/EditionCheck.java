package org.plainleaf.check.rule;

import org.plainleaf.finding.Report;

/**
 * A check of the running text of one edition: one rule, or a few that look at the same thing. Editions are checked by
 * several threads at once, so a check keeps nothing between them.
 */
@FunctionalInterface
public interface EditionCheck {
    /** Looks at one edition and reports what it finds. */
    void check(Prose prose, SiteCheck.Subject subject, Report report);
}
