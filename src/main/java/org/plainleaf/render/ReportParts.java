package org.plainleaf.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.RuleBook;
import org.plainleaf.render.view.ReportView;
import org.plainleaf.render.view.ReportView.ByRule;
import org.plainleaf.render.view.ReportView.Item;
import org.plainleaf.render.view.ReportView.OnePage;
import org.plainleaf.text.TextFiles;

/**
 * What to mend, page by page. Of a very large site only the pages at the top are shown in full: nobody mends ten thousand
 * pages in a day, and the file must open on a phone.
 */
final class ReportParts {
    /** How many pages are shown in full, in all. */
    static final int PAGES = 150;

    /** How many pages with a line each follow, in each part. */
    static final int BRIEF = 200;

    /** How many findings of one rule a page shows. */
    static final int ITEMS = 10;

    /** How many rules a page shows. */
    static final int RULES = 20;

    private final RuleBook book;
    private final ReportExcerpts excerpts;
    private final Set<String> used = new LinkedHashSet<>();
    private int shown;

    ReportParts(RuleBook book, TextFiles files) {
        this.book = book;
        this.excerpts = new ReportExcerpts(files);
    }

    List<ReportView.Part> parts(List<ReportOrder.Group> groups) {
        List<ReportView.Part> parts = new ArrayList<>();
        for (ReportOrder.Urgency urgency : ReportOrder.Urgency.values()) {
            List<ReportOrder.Group> same =
                    groups.stream().filter(group -> group.urgency() == urgency).toList();
            if (!same.isEmpty()) {
                parts.add(part(urgency, same));
            }
        }
        return parts;
    }

    /** The names of the rules that were named so far. */
    Set<String> used() {
        return used;
    }

    private ReportView.Part part(ReportOrder.Urgency urgency, List<ReportOrder.Group> groups) {
        int full = Math.min(groups.size(), PAGES - shown);
        List<OnePage> pages = new ArrayList<>();
        groups.subList(0, full).forEach(group -> pages.add(page(group)));
        ReportView.Shown<ReportView.Brief> others = ReportText.first(
                groups.subList(full, groups.size()),
                BRIEF,
                group -> new ReportView.Brief(
                        ReportText.clean(group.title()), ReportText.clean(group.file()), counts(group.findings())));
        return switch (urgency) {
            case HARM ->
                new ReportView.Part(
                        "harm",
                        "What can harm somebody",
                        "Consent, safety and facts. Mend these before anything else.",
                        pages,
                        others);
            case STOPS ->
                new ReportView.Part(
                        "stops",
                        "What stops you from publishing",
                        "The pages where it matters most come first.",
                        pages,
                        others);
            case LOOK ->
                new ReportView.Part(
                        "look",
                        "What to look at",
                        "The site is published with these. Readers will thank you.",
                        pages,
                        others);
            case NOTE -> new ReportView.Part("notes", "If you have time", "Worth knowing. You decide.", pages, others);
        };
    }

    private OnePage page(ReportOrder.Group group) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        group.findings().stream()
                .sorted(Comparator.comparing(ReportOrder::urgency)
                        .thenComparing(Finding::severity)
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::compareTo))
                .forEach(f -> byRule.computeIfAbsent(f.rule() + " " + f.severity(), key -> new ArrayList<>())
                        .add(f));
        List<ByRule> rules =
                byRule.values().stream().limit(RULES).map(this::rule).toList();
        List<String> marks = new ArrayList<>();
        if (group.document() != null && group.document().head().highRisk()) {
            marks.add("A mistake here does harm");
        }
        return new OnePage(
                "page-" + ++shown,
                ReportText.clean(group.title()),
                ReportText.clean(group.file()),
                counts(group.findings()),
                String.join(", ", marks),
                rules,
                byRule.size() - rules.size());
    }

    private ByRule rule(List<Finding> findings) {
        Finding first = findings.get(0);
        String name = first.rule();
        boolean known = book.rule(name).isPresent();
        if (known) {
            used.add(name);
        }
        return new ByRule(
                ReportText.clean(name),
                known ? ReportText.anchor("rule", name) : "",
                level(first),
                book.rule(name).map(rule -> rule.what()).orElse(""),
                ReportText.first(findings, ITEMS, this::item));
    }

    private static String level(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> finding.rule().startsWith("consent/") ? "Kept back" : "Stops publishing";
            case WARNING -> "To look at";
            case NOTE -> "Note";
        };
    }

    private Item item(Finding finding) {
        return new Item(
                finding.place().line(),
                excerpts.of(finding),
                ReportText.clean(finding.message()),
                ReportText.clean(finding.advice()));
    }

    /** {@code 2 errors, 1 warning}, in the words of the report. */
    static String counts(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        add(parts, findings, Severity.ERROR, "to mend");
        add(parts, findings, Severity.WARNING, "to look at");
        long notes =
                findings.stream().filter(f -> f.severity() == Severity.NOTE).count();
        if (notes > 0) {
            parts.add(ReportText.count(notes, "note", "notes"));
        }
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, List<Finding> findings, Severity severity, String words) {
        long count = findings.stream().filter(f -> f.severity() == severity).count();
        if (count > 0) {
            parts.add(count + " " + words);
        }
    }
}
