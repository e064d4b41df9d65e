package org.plainleaf.check.trust;

import java.time.LocalDate;
import org.plainleaf.check.rule.DocumentCheck;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Document;
import org.plainleaf.model.Head;
import org.plainleaf.text.Place;

/**
 * A page is published on a day that has come. The reader reports dates that are missing, {@link ReviewDueCheck} dates of
 * reviews that cannot be true. A page may be checked before it is published, so that order is fine. Source: the PIF TICK
 * criteria (dates of making and of the next review).
 */
public final class DatesCheck implements DocumentCheck {
    private static final String RULE = "trust/dates";

    @Override
    public void check(Document document, SiteCheck.Subject subject, Report report) {
        Head head = document.head();
        if (head.published().isAfter(subject.today())) {
            report.add(ahead("published", head.published(), head, RULE));
        }
    }

    /** A warning only: somebody may write a page today and publish it next week. */
    static Finding ahead(String field, LocalDate date, Head head, String rule) {
        return Finding.warning(
                head.place(field),
                rule,
                "\"" + field + "\" is " + date + ", and that day has not come yet.",
                "Correct the date, or wait with this page until then.");
    }

    /** Nobody has checked a thing in the future. A warning only: where somebody checked it, it may be tomorrow already. */
    static Finding notYet(String field, LocalDate date, Place place) {
        return Finding.warning(
                place,
                RULE,
                "\"" + field + "\" is " + date + ", and that day has not come yet.",
                "Write the day when somebody checked it.");
    }
}
