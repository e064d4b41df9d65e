package org.plainleaf.check.translation;

import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Edition;
import org.plainleaf.model.TranslationPolicy;
import org.plainleaf.model.Wording;

/**
 * Says which pages have translations that readers do not see yet, because nobody checked them as the settings ask. It looks
 * at pages that are left out for that reason, too.
 */
public final class Waiting {
    private Waiting() {}

    /** Reports an edition with such translations. */
    public static void check(Edition edition, TranslationPolicy policy, Report report) {
        int waiting = edition.progress().waiting();
        if (waiting > 0) {
            String tag = edition.language().tag();
            String key = edition.document().key();
            String least = policy.least(edition.document().head().highRisk()).label();
            report.add(Finding.note(
                    OpenParts.first(edition, OpenParts.of(edition, origin -> origin == Wording.Origin.WAITING)),
                    "translation/waiting",
                    (waiting == 1 ? "1 part is" : waiting + " parts are") + " translated and must still be \"" + least
                            + "\". Until then readers see the English.",
                    "Print the sheet for checking: plainleaf translate review " + tag + " " + key));
        }
    }
}
