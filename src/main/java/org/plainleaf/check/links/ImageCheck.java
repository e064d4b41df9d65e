package org.plainleaf.check.links;

import org.plainleaf.check.rule.DocumentCheck;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Inline;

/** Every picture has a description or is marked as decorative (WCAG 2.2, 1.1.1). */
public final class ImageCheck implements DocumentCheck {
    @Override
    public void check(Document document, SiteCheck.Subject subject, Report report) {
        Blocks.eachInline(document.body(), inline -> {
            if (inline instanceof Inline.Image image && image.target().contains(":")) {
                report.add(Finding.error(
                        document.head().source().place(image.span()),
                        "media/elsewhere",
                        "This picture is on another website, which would learn who reads this page.",
                        "Put the picture into content/media/ and write its address, such as /media/map.png."));
            }
            if (inline instanceof Inline.Image image
                    && image.description().plainText().isBlank()) {
                report.add(Finding.error(
                        document.head().source().place(image.span()),
                        "media/no-alt",
                        "This picture has no description, so people who cannot see it miss it.",
                        "Write what it shows between the square brackets, or the word decorative."));
            }
        });
    }
}
