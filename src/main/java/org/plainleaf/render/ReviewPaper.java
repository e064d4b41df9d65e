package org.plainleaf.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plainleaf.model.Format;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocaleFormat;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.model.ReviewText;
import org.plainleaf.model.Site;
import org.plainleaf.render.view.ReviewView;
import org.plainleaf.text.Place;

/** Lays out the sheet on which a native speaker or a group checks a page: numbered, the English beside the translation. */
public final class ReviewPaper {
    private static final String FOLDER = "/org/plainleaf/builtin/report/";
    private static final int PAGES = 200;

    private final Site site;
    private final Language language;
    private final LocalDate today;

    public ReviewPaper(Site site, Language language, LocalDate today) {
        this.site = site;
        this.language = language;
        this.today = today;
    }

    /**
     * The sheet.
     *
     * @param key key of the page
     * @param title its English title
     * @param code a code of all texts
     */
    public PrintSheet sheet(String key, String title, String code, List<ReviewText> texts) throws IOException {
        Theme theme = new Theme(site.root());
        ReviewView view = new ReviewView(
                new PaperStyle(path -> theme.textNow(path).orElse("")).css(Format.A4, language),
                title,
                key,
                language.english(),
                language.name(),
                language.tag(),
                language.direction().label(),
                PaperStyle.scriptName(language),
                new LocaleFormat(Language.ENGLISH).date(today),
                code,
                texts.stream()
                        .map(text -> new ReviewView.Row(
                                String.valueOf(text.number()), text.english(), text.translation(), text.state()))
                        .toList());
        return new PrintSheet(
                "review.pdf",
                fill(view),
                language,
                "Check: " + title + ", " + language.english(),
                "To check the translation of a page, text by text.",
                site.settings().publisher(),
                today,
                Map.of("en", "Latn", language.tag(), language.script()),
                Map.of(),
                Place.startOf("content/" + key + ".md"),
                Map.of(),
                PAGES,
                false,
                "");
    }

    private static String fill(ReviewView view) throws IOException {
        StringWriter out = new StringWriter();
        try {
            Theme.configuration(new ClassTemplateLoader(ReviewPaper.class, FOLDER))
                    .getTemplate("review.ftlh")
                    .process(Map.of("paper", view), out);
        } catch (TemplateException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }
}
