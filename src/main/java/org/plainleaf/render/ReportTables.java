package org.plainleaf.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Coverage;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Head;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocaleFormat;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.TranslationState;
import org.plainleaf.render.view.ReportTablesView;
import org.plainleaf.render.view.ReportTablesView.Cell;
import org.plainleaf.render.view.ReportTablesView.Due;
import org.plainleaf.render.view.ReportTablesView.LanguageRow;
import org.plainleaf.render.view.ReportTablesView.PageRow;
import org.plainleaf.render.view.ReportView.Shown;

/** The tables of translations and of dates in a report for staff. */
final class ReportTables {
    /** How far ahead a report looks, in days. */
    private static final int AHEAD = 90;

    private static final int ROWS = 200;
    private static final int DATES = 100;

    private final @Nullable SitePlan plan;
    private final LocalDate today;
    private final LocaleFormat format = new LocaleFormat(Language.ENGLISH);

    ReportTables(@Nullable SitePlan plan, LocalDate today) {
        this.plan = plan;
        this.today = today;
    }

    ReportTablesView view() {
        if (plan == null) {
            Shown<Due> none = new Shown<>(List.of(), 0);
            return new ReportTablesView(List.of(), new Shown<>(List.of(), 0), none, none);
        }
        SitePlan site = plan;
        List<Language> others = Coverage.inReadersOrder(site.site()).stream()
                .filter(language -> !language.isEnglish())
                .toList();
        return new ReportTablesView(
                others.stream().map(language -> row(site, language)).toList(),
                ReportText.first(
                        others.isEmpty() ? List.of() : site.site().documents(),
                        ROWS,
                        document -> page(site, document, others)),
                reviews(site),
                consents(site));
    }

    private static LanguageRow row(SitePlan plan, Language language) {
        int current = 0;
        int changed = 0;
        int part = 0;
        int machine = 0;
        int person = 0;
        int reviewed = 0;
        for (Edition edition : plan.editions(language)) {
            Edition.Progress progress = edition.progress();
            if (progress.done() == 0) {
                continue;
            }
            current += progress.complete() ? 1 : 0;
            changed += !progress.complete() && progress.changed() > 0 ? 1 : 0;
            part += !progress.complete() && progress.changed() == 0 ? 1 : 0;
            machine += progress.machine() > 0 ? 1 : 0;
            boolean second = progress.machine() == 0 && progress.state().compareTo(TranslationState.REVIEWED) >= 0;
            reviewed += second ? 1 : 0;
            person += progress.machine() == 0 && !second ? 1 : 0;
        }
        int missing = plan.site().documents().size() - current - changed - part;
        return new LanguageRow(
                language.tag(),
                language.direction().label(),
                language.name(),
                language.english(),
                current,
                changed,
                part,
                missing,
                machine,
                person,
                reviewed);
    }

    private static PageRow page(SitePlan plan, Document document, List<Language> languages) {
        return new PageRow(
                title(plan, document),
                languages.stream()
                        .map(language -> plan.edition(language, document.key())
                                .map(ReportTables::cell)
                                .orElse(new Cell("none", "")))
                        .toList());
    }

    private static Cell cell(Edition edition) {
        Edition.Progress progress = edition.progress();
        if (progress.done() == 0) {
            return new Cell("none", "");
        }
        String state = progress.complete()
                ? "all"
                : progress.changed() > 0
                        ? progress.changed() + " changed"
                        : progress.done() + " of " + progress.total();
        String by = progress.machine() > 0
                ? "computer"
                : switch (progress.state()) {
                    case MACHINE -> "computer";
                    case TRANSLATED -> "person";
                    case REVIEWED -> "second reader";
                    case APPROVED -> "group";
                };
        return new Cell(state, by);
    }

    private Shown<Due> reviews(SitePlan plan) {
        List<Document> due = plan.site().documents().stream()
                .filter(document -> Head.isWritten(document.head().nextReview()))
                .filter(document -> !document.head().nextReview().isAfter(today.plusDays(AHEAD)))
                .sorted(Comparator.comparing((Document d) -> d.head().nextReview())
                        .thenComparing(Document::key))
                .toList();
        return ReportText.first(
                due,
                DATES,
                document -> due(
                        title(plan, document),
                        document.head().source().file(),
                        document.head().nextReview()));
    }

    private Shown<Due> consents(SitePlan plan) {
        record Ending(Consent consent, LocalDate until) {}
        List<Ending> ends = new ArrayList<>();
        for (Consent consent : plan.site().consents().values()) {
            LocalDate until = consent.until();
            if (until != null && consent.withdrawn() == null && !until.isAfter(today.plusDays(AHEAD))) {
                ends.add(new Ending(consent, until));
            }
        }
        ends.sort(Comparator.comparing(Ending::until)
                .thenComparing(e -> e.consent().id()));
        return ReportText.first(
                ends,
                DATES,
                e -> due(
                        storyTitle(plan, e.consent().story()),
                        e.consent().place().file(),
                        e.until()));
    }

    private Due due(String title, String file, LocalDate date) {
        return new Due(title, file, format.date(date), date.isBefore(today));
    }

    private static String storyTitle(SitePlan plan, String key) {
        Optional<Document> story = plan.site().documents().stream()
                .filter(document -> document.key().equals(key) || document.key().endsWith("/" + key))
                .findFirst();
        return story.map(document -> title(plan, document)).orElse(ReportText.clean(key));
    }

    static String title(SitePlan plan, Document document) {
        var title = document.head().texts().get("title");
        String words = title == null ? "" : title.plainText(plan.site().facts());
        return ReportText.clean(words.isBlank() ? document.key() : words);
    }
}
