package org.plainleaf.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Address;
import org.plainleaf.model.SitePlan;

/** One rule, or a few that look at the same thing. A new check is one class and one line in {@link Checks}. */
@FunctionalInterface
interface SiteCheck {
    /** Looks at a whole site and reports what it finds. */
    void check(Subject subject, Report report);

    /**
     * What checks look at.
     *
     * @param plan the site
     * @param withheld addresses of stories that the consent gate keeps back
     * @param translationFiles paths of the PO files of the site
     * @param today the day on which dates are judged
     */
    record Subject(SitePlan plan, Set<Address> withheld, List<String> translationFiles, LocalDate today) {}
}
