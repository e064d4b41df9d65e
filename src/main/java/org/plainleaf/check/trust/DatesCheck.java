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
 * The dates of a page can be true. The reader reports dates that are missing, under the same name. A page may be checked
 * before it is published, so that order is fine. Source: the PIF TICK criteria (dates of making and of the next review).
 */
public final class DatesCheck implements DocumentCheck {
    private static final String RULE = "trust/dates";

    @Override
    public void check(Document document, SiteCheck.Subject subject, Report report) {
        Head head = document.head();
        notInFuture("published", head.published(), head, subject.today(), report);
        notInFuture("reviewed", head.reviewed(), head, subject.today(), report);
        if (isTooEarly(head)) {
            report.add(Finding.error(
                    head.place("next-review"),
                    RULE,
                    "The next review, " + head.nextReview() + ", has to be after the last one, " + head.reviewed()
                            + ".",
                    "Correct one of the two dates."));
        }
    }

    /** A warning only: somebody may write a page today and publish it next week. */
    private static void notInFuture(String field, LocalDate date, Head head, LocalDate today, Report report) {
        if (date.isAfter(today)) {
            report.add(Finding.warning(
                    head.place(field),
                    RULE,
                    "\"" + field + "\" is " + date + ", and that day has not come yet.",
                    "Correct the date, or wait with this page until then."));
        }
    }

    /** Nobody has checked a thing in the future. A warning only: where somebody checked it, it may be tomorrow already. */
    static Finding notYet(String field, LocalDate date, Place place) {
        return Finding.warning(
                place,
                RULE,
                "\"" + field + "\" is " + date + ", and that day has not come yet.",
                "Write the day when somebody checked it.");
    }

    /** Whether the next review is not after the last one: then nobody knows when it should be. */
    static boolean isTooEarly(Head head) {
        boolean both = Head.isWritten(head.reviewed()) && Head.isWritten(head.nextReview());
        return both && !head.nextReview().isAfter(head.reviewed());
    }
}
