package org.plainleaf.check.trust;

import java.time.LocalDate;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Head;
import org.plainleaf.model.LocalPlace;
import org.plainleaf.model.Standards;
import org.plainleaf.text.Place;

/**
 * Somebody has checked lately that places and facts are as they are listed: a number that nobody answers leaves a reader
 * alone. Numbers to ring or text grow old faster than other facts.
 */
public final class StaleListingCheck implements SiteCheck {
    private static final String RULE = "trust/stale-listing";

    @Override
    public void check(Subject subject, Report report) {
        for (LocalPlace place : subject.plan().site().places().values()) {
            ahead(place.checked(), subject.today(), place.place(), report);
            int months = months(subject.standards(), "place-months", place.place());
            if (isOld(place.checked(), months, subject.today())) {
                report.add(Finding.warning(
                        place.place(),
                        RULE,
                        "\"" + place.name() + "\" was last checked on " + place.checked() + ", over " + months
                                + " months ago.",
                        "Ring or write to it, then correct the file and write the new day behind \"checked\"."));
            }
        }
        for (Fact fact : subject.plan().site().facts().values()) {
            ahead(fact.checked(), subject.today(), fact.place(), report);
            boolean number = fact.kind() == Fact.Kind.PHONE || fact.kind() == Fact.Kind.TEXT_NUMBER;
            int months = months(subject.standards(), number ? "phone-months" : "fact-months", fact.place());
            if (isOld(fact.checked(), months, subject.today())) {
                report.add(Finding.warning(
                        fact.place(),
                        RULE,
                        "\"" + fact.name() + "\" was last checked on " + fact.checked() + ", over " + months
                                + " months ago.",
                        "Look it up" + ", then write the new day behind \"checked\"."));
            }
        }
    }

    /** Nobody has checked anything in the future; and such a date would never grow old. */
    private static void ahead(LocalDate checked, LocalDate today, Place place, Report report) {
        if (checked.isAfter(today)) {
            report.add(DatesCheck.notYet("checked", checked, place));
        }
    }

    private static int months(Standards standards, String limit, Place place) {
        return standards.limit(RULE, limit, place.file(), "en");
    }

    private static boolean isOld(LocalDate checked, int months, LocalDate today) {
        return Head.isWritten(checked) && checked.plusMonths(months).isBefore(today);
    }
}
