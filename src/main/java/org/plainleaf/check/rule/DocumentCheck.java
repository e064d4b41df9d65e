package org.plainleaf.check.rule;

import org.plainleaf.finding.Report;
import org.plainleaf.model.Document;

/**
 * A check of one document by itself: one rule, or a few that look at the same thing. Of the rest of the site it may ask the plan,
 * and no other document, so that its findings hold for as long as the document and the answers do. Called by several threads.
 */
@FunctionalInterface
public interface DocumentCheck {
    /** Looks at one document and reports what it finds. */
    void check(Document document, SiteCheck.Subject subject, Report report);
}
