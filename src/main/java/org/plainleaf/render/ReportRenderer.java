package org.plainleaf.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plainleaf.finding.Allowed;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.CostlySentence;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocaleFormat;
import org.plainleaf.model.PageFigures;
import org.plainleaf.model.Rule;
import org.plainleaf.model.RuleBook;
import org.plainleaf.model.SiteReport;
import org.plainleaf.render.view.ReportView;
import org.plainleaf.text.TextFiles;

/**
 * Writes the report for staff: one HTML file that stands on its own. It is English, because staff read English; no site can
 * replace its template. Nothing in it is trusted: texts of authors are always escaped.
 */
public final class ReportRenderer {
    private static final String FOLDER = "/org/plainleaf/builtin/report/";
    private static final int COMMON = 8;
    private static final int FIGURES = 200;
    private static final int SENTENCES = 5;
    private static final int ALLOWED = 200;

    private final SiteReport checked;
    private final RuleBook book;
    private final TextFiles files;

    /** A report on {@code checked}, whose files are read again through {@code files} for the sentences in question. */
    public ReportRenderer(SiteReport checked, TextFiles files) {
        this.checked = checked;
        this.files = files;
        this.book = checked.plan() == null
                ? RuleBook.EMPTY
                : checked.plan().site().settings().standards().book();
    }

    /** Writes the report; the caller closes {@code out}. */
    public void write(Writer out) throws IOException {
        Configuration templates = Theme.configuration(new ClassTemplateLoader(ReportRenderer.class, FOLDER));
        try {
            templates.getTemplate("report.ftlh").process(Map.of("report", view()), out);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
    }

    private ReportView view() {
        ReportParts parts = new ReportParts(book, files);
        List<ReportView.Part> pages = parts.parts(new ReportOrder(checked).groups(checked.findings()));
        List<ReportView.Common> common = common();
        Set<String> used = new LinkedHashSet<>(parts.used());
        common.stream().map(ReportView.Common::rule).forEach(used::add);
        return new ReportView(
                checked.plan() == null
                        ? ""
                        : ReportText.clean(checked.plan().site().settings().name()),
                new LocaleFormat(Language.ENGLISH).date(checked.today()),
                verdict(),
                checked.paper(),
                common,
                pages,
                figures(),
                ReportText.first(checked.allowed(), ALLOWED, ReportRenderer::allowed),
                new ReportTables(checked.plan(), checked.today()).view(),
                ReportNeeds.view(checked.coverage()),
                used.stream()
                        .sorted()
                        .flatMap(name -> book.rule(name).stream())
                        .map(ReportRenderer::rule)
                        .toList());
    }

    /** What came of it in plain sentences: {@code 3 things stop you from publishing. 12 things to look at.} */
    private String verdict() {
        long kept = checked.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR && f.rule().startsWith("consent/"))
                .count();
        long stops = count(Severity.ERROR) - kept;
        List<String> sentences = new ArrayList<>();
        sentences.add(
                stops == 0
                        ? "Nothing stops you from publishing."
                        : ReportText.count(stops, "thing stops", "things stop") + " you from publishing.");
        if (kept > 0) {
            sentences.add(ReportText.count(kept, "thing keeps", "things keep") + " stories off the site.");
        }
        if (count(Severity.WARNING) > 0) {
            sentences.add(ReportText.count(count(Severity.WARNING), "thing", "things") + " to look at.");
        }
        if (count(Severity.NOTE) > 0) {
            sentences.add(ReportText.count(count(Severity.NOTE), "note", "notes") + ".");
        }
        return String.join(" ", sentences);
    }

    private long count(Severity severity) {
        return checked.findings().stream().filter(f -> f.severity() == severity).count();
    }

    private List<ReportView.Common> common() {
        Map<String, List<Finding>> byRule = checked.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .sorted(Comparator.comparing((Map.Entry<String, List<Finding>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .limit(COMMON)
                .map(entry -> new ReportView.Common(
                        ReportText.clean(entry.getKey()),
                        book.rule(entry.getKey()).isPresent() ? ReportText.anchor("rule", entry.getKey()) : "",
                        book.rule(entry.getKey()).map(Rule::what).orElse(""),
                        entry.getValue().size(),
                        (int) entry.getValue().stream()
                                .map(finding -> finding.place().file())
                                .distinct()
                                .count()))
                .toList();
    }

    /** The pages that are hardest to read first. */
    private ReportView.Shown<ReportView.Figures> figures() {
        Map<String, List<CostlySentence>> sentences =
                checked.sentences().stream().collect(Collectors.groupingBy(CostlySentence::file));
        List<PageFigures> hardest = checked.figures().stream()
                .sorted(Comparator.comparingDouble(ReportRenderer::hardness)
                        .reversed()
                        .thenComparing(PageFigures::file))
                .toList();
        return ReportText.first(
                hardest,
                FIGURES,
                f -> new ReportView.Figures(
                        ReportText.clean(f.title()),
                        ReportText.clean(f.file()),
                        ReportText.clean(f.language()),
                        f.words(),
                        f.sentences() == 0
                                ? "–"
                                : String.format(Locale.ROOT, "%.1f", (double) f.words() / f.sentences()),
                        ReportText.figure(f.fleschKincaid()),
                        ReportText.figure(f.smog()),
                        ReportText.figure(f.lix()),
                        sentences.getOrDefault(f.file(), List.of()).stream()
                                .sorted(Comparator.comparingDouble(CostlySentence::grade)
                                        .reversed())
                                .limit(SENTENCES)
                                .map(ReportRenderer::sentence)
                                .toList()));
    }

    /** English by its grade; other languages, whose figures are of another kind, behind it. */
    private static double hardness(PageFigures figures) {
        if (figures.fleschKincaid() != null) {
            return 1_000 + figures.fleschKincaid();
        }
        return figures.lix() == null ? 0 : figures.lix();
    }

    private static ReportView.Sentence sentence(CostlySentence sentence) {
        return new ReportView.Sentence(
                sentence.line(),
                ReportText.clean(sentence.text()),
                ReportText.clean(String.join(", ", sentence.words())),
                ReportText.figure(sentence.grade()));
    }

    private static ReportView.AllowedOne allowed(Allowed allowed) {
        Finding finding = allowed.finding();
        return new ReportView.AllowedOne(
                ReportText.clean(finding.place().file()) + ", line "
                        + finding.place().line(),
                ReportText.clean(finding.message()),
                ReportText.clean(finding.rule()),
                ReportText.clean(allowed.reason()));
    }

    private static ReportView.RuleText rule(Rule rule) {
        return new ReportView.RuleText(
                rule.name(),
                ReportText.anchor("rule", rule.name()),
                rule.what(),
                rule.why(),
                rule.mend(),
                rule.wrong(),
                rule.right(),
                rule.source(),
                rule.fixed());
    }
}
