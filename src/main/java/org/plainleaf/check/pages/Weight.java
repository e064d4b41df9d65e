package org.plainleaf.check.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jsoup.nodes.Element;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.RulePolicy;
import org.plainleaf.model.Standards;
import org.plainleaf.text.Place;

/** Pages are light enough for a cheap phone with little data: what a page and its style sheets weigh. Thread-safe. */
final class Weight {
    private static final String RULE = "access/weight";
    private static final int KILOBYTE = 1024;

    private final Standards standards;
    private final Map<String, Integer> sheets = new ConcurrentHashMap<>();
    private final Queue<Weighed> pages = new ConcurrentLinkedQueue<>();

    Weight(Standards standards) {
        this.standards = standards;
    }

    private record Weighed(String address, Place place, String language, int bytes, List<String> sheets) {}

    void sheet(String path, int bytes) {
        sheets.put("/" + path, bytes);
    }

    void page(ParsedPage page, int bytes) {
        List<String> used = new ArrayList<>();
        for (Element link : page.tags("link")) {
            if (link.attr("rel").equals("stylesheet")) {
                used.add(path(page.address(), link.attr("href")));
            }
        }
        pages.add(new Weighed(page.address(), page.place(), page.language().tag(), bytes, List.copyOf(used)));
    }

    private static String path(String address, String href) {
        try {
            return URI.create(address).resolve(href).getPath();
        } catch (IllegalArgumentException e) {
            return href;
        }
    }

    /** Judges the pages, when all are there. */
    void finish(Faults faults) {
        for (Weighed page : pages) {
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
