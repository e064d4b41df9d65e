package org.plainleaf.check;

import java.time.LocalDate;
import java.util.List;
import org.plainleaf.finding.Report;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Story;

/** The list of all checks. */
public final class Checks {
    private static final List<SiteCheck> ALL = List.of(
            new AddressCheck(),
            new FactCheck(),
            new ImageCheck(),
            new LinkCheck(),
            new PrintCheck(),
            new SettingsCheck(),
            new ShapeCheck(),
            new TranslationFilesCheck());

    private Checks() {}

    /**
     * Runs all checks.
     *
     * @param plan the site
     * @param withheld stories that the consent gate keeps back
     * @param translationFiles paths of the PO files of the site
     * @param today the day on which dates are judged
     * @param report where findings go
     */
    public static void run(
            SitePlan plan, List<Story> withheld, List<String> translationFiles, LocalDate today, Report report) {
        SiteCheck.Subject subject = new SiteCheck.Subject(plan, withheld, translationFiles, today);
        ALL.forEach(check -> check.check(subject, report));
    }
}
