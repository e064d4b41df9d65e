package org.plainleaf.check.trust;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plainleaf.check.rule.DocumentCheck;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Document;
import org.plainleaf.model.Head;

/**
 * Every page is checked again in time. Source: the PIF TICK criteria (health information is reviewed at least every three
 * years). The three years are no setting: nobody may trust a page for longer.
 */
public final class ReviewDueCheck implements DocumentCheck {
    private static final String RULE = "trust/review-due";
    private static final int MONTHS = 36;

    @Override
    public void check(Document document, SiteCheck.Subject subject, Report report) {
        Head head = document.head();
        int days = subject.standards().limit(RULE, "days", head.source().file(), "en");
        late(head, subject.today())
                .or(() -> far(head))
                .or(() -> soon(head, subject.today(), days))
                .ifPresent(report::add);
    }

    private static Optional<Finding> late(Head head, LocalDate today) {
        if (isKnown(head) && head.nextReview().isBefore(today)) {
            return Optional.of(Finding.error(
                    head.place("next-review"),
                    RULE,
                    "This page should have been checked again by " + head.nextReview() + ".",
                    "Check it, with the people who made it. Then write the new dates."));
        }
        if (Head.isWritten(head.reviewed())
                && head.reviewed().plusMonths(MONTHS).isBefore(today)) {
            return Optional.of(Finding.error(
                    head.place("reviewed"),
                    RULE,
                    "This page was last checked on " + head.reviewed() + ", more than " + MONTHS + " months ago.",
                    "Check it, with the people who made it. Then write the new dates."));
        }
        return Optional.empty();
    }

    /** A date that is missing, or before the last review, has been reported as such: it is due on no day. */
    private static boolean isKnown(Head head) {
        return Head.isWritten(head.nextReview()) && !DatesCheck.isTooEarly(head);
    }

    private static Optional<Finding> far(Head head) {
        boolean both = Head.isWritten(head.reviewed()) && Head.isWritten(head.nextReview());
        return both && head.reviewed().plusMonths(MONTHS).isBefore(head.nextReview())
                ? Optional.of(Finding.warning(
                        head.place("next-review"),
                        RULE,
                        "The next review is more than " + MONTHS + " months after the last one.",
                        "Write a day on or before " + head.reviewed().plusMonths(MONTHS) + "."))
                : Optional.empty();
    }

    private static Optional<Finding> soon(Head head, LocalDate today, int days) {
        if (!isKnown(head) || today.plusDays(days).isBefore(head.nextReview())) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(today, head.nextReview());
        return Optional.of(Finding.warning(
                head.place("next-review"),
                RULE,
                "This page has to be checked again by " + head.nextReview() + ". "
                        + (left == 0 ? "That is today." : "Days left: " + left + "."),
                "Check it, then write the new dates. After that day the site cannot be published with it."));
    }
}
