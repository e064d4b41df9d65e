package org.plainleaf.check.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.RulePolicy;
import org.plainleaf.model.Standards;

/** Pages are light enough for a cheap phone with little data: what a page and its style sheets weigh. Immutable. */
final class Weight {
    private static final String RULE = "access/weight";
    private static final int KILOBYTE = 1024;

    private final Standards standards;

    Weight(Standards standards) {
        this.standards = standards;
    }

    /** The style sheets that a page uses. */
    static List<String> sheets(ParsedPage page) {
        List<String> used = new ArrayList<>();
        for (Element link : page.tags("link")) {
            if (link.attr("rel").equals("stylesheet")) {
                used.add(path(page.address(), link.attr("href")));
            }
        }
        return used;
    }

    private static String path(String address, String href) {
        try {
            return URI.create(address).resolve(href).getPath();
        } catch (IllegalArgumentException e) {
            return href;
        }
    }

    /** Judges the pages, whose style sheets are among {@code files}. */
    void judge(Collection<LookedAt> files, Faults faults) {
        Map<String, Integer> sheets = new HashMap<>();
        files.stream().filter(file -> !file.isPage()).forEach(sheet -> sheets.put(sheet.address(), sheet.bytes()));
        for (LookedAt page : files) {
            if (!page.isPage()) {
                continue;
            }
            int bytes = page.bytes();
            for (String sheet : page.sheets()) {
                bytes += sheets.getOrDefault(sheet, 0);
            }
            String file = RulePolicy.contentFile(page.place().file());
            int kilobytes = (bytes + KILOBYTE - 1) / KILOBYTE;
            int worst = standards.limit(RULE, "error", file, page.language());
            int much = standards.limit(RULE, "warning", file, page.language());
            if (kilobytes > Math.min(worst, much)) {
                boolean error = kilobytes > worst;
                faults.add(
                        RULE,
                        error ? Severity.ERROR : Severity.WARNING,
                        "There are more than " + (error ? worst : much) + " kilobytes of HTML and CSS",
                        kilobytes + " kilobytes",
                        "Split the page, or make the style sheets shorter.",
                        page.address(),
                        page.place());
            }
        }
    }
}
