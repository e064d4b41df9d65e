package org.plainleaf.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plainleaf.model.Format;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocaleFormat;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.model.Site;
import org.plainleaf.model.Term;
import org.plainleaf.render.view.Html;
import org.plainleaf.render.view.WordsSheetView;
import org.plainleaf.text.Place;

/** Lays out the sheet of words for staff: what to say instead of the words of their work. It is English, for staff. */
public final class WordsPaper {
    private static final String FOLDER = "/org/plainleaf/builtin/report/";
    private static final String TITLE = "Words that staff may use";
    private static final String OTHERS = "Other words";
    /** More than any list that people read; there is no harm in a long one. */
    private static final int PAGES = 60;

    private static final int MONTHS = 12;

    /** The kinds, and what the sheet calls them: words that hurt people first. */
    private static final Map<String, String> KINDS = kinds();

    private final Site site;
    private final LocalDate today;

    public WordsPaper(Site site, LocalDate today) {
        this.site = site;
        this.today = today;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("disrespectful", "Words about people");
        kinds.put("people", "Words about people");
        kinds.put("core", "Budgets, money and benefits");
        kinds.put("finance", "Budgets, money and benefits");
        kinds.put("benefit", "Budgets, money and benefits");
        kinds.put("law", "Rights, workers and services");
        kinds.put("role", "Rights, workers and services");
        kinds.put("medical", "Rights, workers and services");
        kinds.put("policy", "Rights, workers and services");
        kinds.put("abstract", "Office words");
        kinds.put("jargon", "Office words");
        kinds.put("wordy", "Long words and Latin");
        kinds.put("latin", "Long words and Latin");
        kinds.put("plain", "Long words and Latin");
        kinds.put("historic", "Out of date");
        kinds.put("idiom", "Sayings");
        return kinds;
    }

    /** The sheet; nothing where no word has plain words to say instead. */
    public Optional<PrintSheet> sheet() throws IOException {
        List<WordsSheetView.Group> groups = groups();
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        LocaleFormat format = new LocaleFormat(Language.ENGLISH);
        String publisher = site.settings().publisher();
        WordsSheetView view = new WordsSheetView(
                css(),
                publisher,
                format.date(today),
                format.month(today.plusMonths(MONTHS)),
                groups,
                (int) site.terms().stream()
                        .filter(term -> term.use() == Term.Use.EXPLAIN)
                        .count(),
                PaperBack.host(site.settings().url()) + "/words");
        return Optional.of(new PrintSheet(
                "words.pdf",
                fill(view),
                Language.ENGLISH,
                TITLE,
                "What to say instead of the words of our work.",
                publisher,
                today,
                Map.of("en", "Latn"),
                Map.of(),
                Place.startOf("content/terms.yaml"),
                Map.of(),
                PAGES,
                false,
                ""));
    }

    private List<WordsSheetView.Group> groups() {
        Map<String, List<WordsSheetView.Row>> byTitle = new LinkedHashMap<>();
        KINDS.values().forEach(title -> byTitle.putIfAbsent(title, new ArrayList<>()));
        byTitle.put(OTHERS, new ArrayList<>());
        for (Term term : site.terms()) {
            List<WordsSheetView.Row> rows = byTitle.get(KINDS.getOrDefault(term.kind(), OTHERS));
            // One rule is enough for all short forms, and the sheet has to stay short.
            if (rows != null
                    && !term.kind().equals("acronym")
                    && term.use() == Term.Use.AVOID
                    && !term.say().isBlank()) {
                rows.add(new WordsSheetView.Row(term.forms().get(0), term.say()));
            }
        }
        List<WordsSheetView.Group> groups = new ArrayList<>();
        byTitle.forEach((title, rows) -> {
            if (!rows.isEmpty()) {
                groups.add(new WordsSheetView.Group(title, rows));
            }
        });
        return groups;
    }

    /** That of leaflets on A4, and some lines of its own. */
    private Html css() throws IOException {
        Theme theme = new Theme(site.root());
        return new PaperStyle(path -> theme.textNow(path).orElse("")).css(Format.A4, Language.ENGLISH);
    }

    private static String fill(WordsSheetView view) throws IOException {
        StringWriter out = new StringWriter();
        try {
            Theme.configuration(new ClassTemplateLoader(WordsPaper.class, FOLDER))
                    .getTemplate("words.ftlh")
                    .process(Map.of("paper", view), out);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }
}
