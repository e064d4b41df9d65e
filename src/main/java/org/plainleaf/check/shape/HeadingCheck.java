package org.plainleaf.check.shape;

import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Document;
import org.plainleaf.model.Faq;
import org.plainleaf.model.Leaflet;

/**
 * Titles are short, and headings do not ask (NHS content style guide, titles and headings: 65 characters, so that search
 * engines show all of it; no questions outside of an FAQ). A leaflet may ask: people read it from front to back, and the
 * panels answer. English only: a translation follows the English.
 */
public final class HeadingCheck implements EditionCheck {
    private static final String RULE = "shape/heading-length";

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        int most = subject.standards()
                .limit(RULE, "title", prose.file(), prose.language().tag());
        Document document = prose.edition().document();
        boolean mayAsk = document instanceof Faq || document instanceof Leaflet;
        for (Passage passage : prose.passages()) {
            Passage.Role role = passage.frame().role();
            String text = passage.text().strip();
            int length = text.codePointCount(0, text.length());
            if (role == Passage.Role.TITLE && length > most) {
                report.add(passage.finding(
                        Severity.WARNING,
                        RULE,
                        0,
                        passage.text().length(),
                        "This title has " + length + " characters. Search engines cut it after " + most + ".",
                        "Say it in fewer words, the most important ones first."));
            }
            boolean isHeading = role == Passage.Role.TITLE || role == Passage.Role.HEADING;
            if (isHeading && !mayAsk && text.endsWith("?")) {
                report.add(passage.finding(
                        Severity.WARNING,
                        RULE,
                        0,
                        passage.text().length(),
                        "This heading is a question. Readers who look down the page want to see the answer.",
                        "Say what the part is about, or make the page an FAQ."));
            }
        }
    }
}
