package org.plainleaf.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plainleaf.model.Language;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.text.Place;

/** Small leaflets for tests: a body in one language, with a little style. */
final class SmallSheet {
    static final LocalDate DATE = LocalDate.of(2026, 11, 22);

    private static final Map<String, String> SCRIPTS = Map.of(
            "ar", "Arab", "ur", "Arab", "bn", "Beng", "pa", "Guru", "ta", "Taml", "zh-Hans", "Hans", "en", "Latn", "yo",
            "Latn");

    private static final String STYLE = """
            @page { size: 210mm 297mm; margin: 20mm }
            html { font-family: Leaflet; font-size: 14pt; line-height: 2 }
            body, h1, p { margin: 0 }
            """;

    private SmallSheet() {}

    /** A leaflet with that body, as XHTML, on at most 9 pages. */
    static PrintSheet of(String tag, String title, String body) {
        return of(tag, title, "", body, 9, Map.of());
    }

    /** A leaflet with more style, with rooms, and with a limit to its pages. */
    static PrintSheet of(
            String tag, String title, String style, String body, int pages, Map<String, PrintSheet.Room> rooms) {
        Language language = language(tag);
        String html =
                "<html lang=\"%s\" dir=\"%s\"><head><title>%s</title><style>%s</style></head><body>%s</body></html>"
                        .formatted(tag, language.direction().label(), title.replace("&", "&amp;"), STYLE + style, body);
        return new PrintSheet(
                tag + "-small",
                html,
                language,
                title,
                "What it is about",
                "Who made it",
                DATE,
                SCRIPTS,
                Map.of(
                        "leaf",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M0 0h8v8z\"/></svg>"),
                Place.startOf("content/leaflets/small.md"),
                rooms,
                pages,
                false,
                "");
    }

    static Language language(String tag) {
        String script = SCRIPTS.getOrDefault(tag, "Latn");
        return new Language(
                tag,
                tag,
                tag,
                script.equals("Arab") ? Language.Direction.RTL : Language.Direction.LTR,
                script,
                "latn",
                "nplurals=1; plural=0;",
                List.of("."));
    }
}
