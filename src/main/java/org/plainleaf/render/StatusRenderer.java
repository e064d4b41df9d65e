package org.plainleaf.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocaleFormat;
import org.plainleaf.model.TranslationStatus;
import org.plainleaf.render.view.StatusView;

/** Writes how far the translations of a site are, as one HTML file for staff that stands on its own. */
public final class StatusRenderer {
    private static final String FOLDER = "/org/plainleaf/builtin/report/";

    private final TranslationStatus status;

    public StatusRenderer(TranslationStatus status) {
        this.status = status;
    }

    /** Writes the file; the caller closes {@code out}. */
    public void write(Writer out) throws IOException {
        try {
            Theme.configuration(new ClassTemplateLoader(StatusRenderer.class, FOLDER))
                    .getTemplate("translations.ftlh")
                    .process(Map.of("status", view()), out);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
    }

    private StatusView view() {
        List<StatusView.Row> rows = new ArrayList<>();
        for (TranslationStatus.Page page : status.pages()) {
            if (page.texts() > 0) {
                rows.add(new StatusView.Row(
                        page.key(),
                        page.title(),
                        page.highRisk(),
                        page.texts(),
                        status.languages().stream()
                                .map(language ->
                                        cell(page.cells().getOrDefault(language.tag(), TranslationStatus.Cell.NOTHING)))
                                .toList()));
            }
        }
        return new StatusView(
                new LocaleFormat(Language.ENGLISH).date(status.today()),
                status.languages().stream().map(this::column).toList(),
                rows);
    }

    private StatusView.Column column(Language language) {
        TranslationStatus.Cell total = status.total(language);
        return new StatusView.Column(
                language.tag(),
                language.english(),
                language.name(),
                language.direction().label(),
                status.complete(language),
                cell(total),
                IntStream.of(
                                total.empty(),
                                total.wordsToDo(),
                                total.changed(),
                                total.machine(),
                                total.translated(),
                                total.reviewed(),
                                total.approved())
                        .mapToObj(String::valueOf)
                        .toList());
    }

    private static StatusView.Cell cell(TranslationStatus.Cell cell) {
        String more = cell.empty() + " to translate, " + cell.changed() + " to look at, " + cell.machine()
                + " by a computer, " + cell.translated() + " by a person, " + cell.reviewed() + " checked, "
                + cell.approved() + " approved, " + cell.wordsToDo() + " words to do"
                + (cell.staleSince() == null ? "" : ", behind since " + cell.staleSince());
        if (cell.current() + cell.changed() == 0) {
            return new StatusView.Cell("none", "–", more);
        }
        if (cell.changed() > 0) {
            return new StatusView.Cell("behind", cell.changed() + " behind", more);
        }
        if (cell.empty() > 0) {
            return new StatusView.Cell("part", cell.empty() + " to do", more);
        }
        if (cell.machine() > 0) {
            return new StatusView.Cell("machine", "computer", more);
        }
        return cell.translated() > 0
                ? new StatusView.Cell("done", "person", more)
                : new StatusView.Cell("checked", cell.reviewed() > 0 ? "checked" : "approved", more);
    }
}
