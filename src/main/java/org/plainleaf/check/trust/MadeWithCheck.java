package org.plainleaf.check.trust;

import org.plainleaf.check.rule.DocumentCheck;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Document;
import org.plainleaf.model.Head;

/**
 * Readers see who made a page, and what it rests on. The readers of files report a publisher or a line {@code made-with}
 * that is missing, under the same name; a way to reach the publisher is {@code shape/contact}. Source: the PIF TICK criteria
 * (made with users, evidence named).
 */
public final class MadeWithCheck implements DocumentCheck {
    private static final String RULE = "trust/made-with";

    @Override
    public void check(Document document, SiteCheck.Subject subject, Report report) {
        Head head = document.head();
        if (head.highRisk() && head.evidence().isEmpty()) {
            report.add(Finding.error(
                    head.place("risk"),
                    RULE,
                    "A mistake on this page can do harm, and it does not say what it rests on.",
                    "Add evidence: with the claim, its source, and the day when you checked it."));
        }
        if (head.notYetMadeWith()) {
            report.add(Finding.note(
                    head.place("made-with"),
                    RULE,
                    "Nobody with lived experience has checked this page yet.",
                    "Ask a group to check it. Then name the group here, and what it did."));
        }
    }
}
