package org.plainleaf.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plainleaf.check.pages.LookedAt;
import org.plainleaf.check.pages.PageCheck;
import org.plainleaf.check.paper.PaperCheck;
import org.plainleaf.check.style.ContrastCheck;
import org.plainleaf.check.style.Declaration;
import org.plainleaf.check.style.StyleSheet;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Page;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.text.SourceText;

/** Looks at what a build makes, on its way out: pages, leaflets, and the style sheets that a site brings. Thread-safe. */
final class Inspection {
    private final PageCheck pages;
    private final PaperCheck paper;

    /** Looks at the style sheets of a site at once. */
    Inspection(Prepared site, Report report) {
        ContrastCheck contrast = new ContrastCheck(report);
        List<Declaration> forPaper = new ArrayList<>();
        for (SourceText sheet : site.ground().styleSheets()) {
            List<Declaration> declarations = StyleSheet.read(sheet);
            if (sheet.file().startsWith("templates/leaflets/")) {
                forPaper.addAll(declarations);
            } else if (sheet.file().startsWith("templates/assets/")) {
                contrast.check(declarations);
            }
        }
        this.pages = new PageCheck(site.plan(), report);
        this.paper = new PaperCheck(site.plan().site(), site.strings(), forPaper, report);
    }

    /** What is to be said of a file; nothing where nobody reads it. */
    Optional<LookedAt> look(Page page) {
        return pages.look(page);
    }

    /** Whether the first leaflet of each format in English has to be looked at, whatever is known of it. */
    boolean judgesStyleOfPaper() {
        return paper.judgesStyle();
    }

    /** Looks at a leaflet; says whether it is sound. */
    boolean look(PlannedLeaflet leaflet, PrintSheet sheet) {
        return paper.look(leaflet, sheet);
    }

    void look(PrintSheet sheet) {
        paper.look(sheet);
    }

    /** Reports what is only known when all is made; {@code files} is what is to be said of the site's. */
    void finish(Collection<LookedAt> files) {
        pages.finish(files);
        paper.finish();
    }
}
