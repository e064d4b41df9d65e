package org.plainleaf.render;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.plainleaf.model.Format;
import org.plainleaf.model.Language;
import org.plainleaf.render.view.Html;

/**
 * The style sheet of leaflets, for one format and one language. It is written with logical properties, as that of the site;
 * the layout on paper knows left and right only.
 */
final class PaperStyle {
    private static final Pattern SIDE = Pattern.compile("-inline-(start|end)\\b");
    private static final Pattern VALUE = Pattern.compile("(text-align|float|clear): (start|end)\\b");

    /** Size of the letters against Latin ones, and height of the lines. Source: look.md, measured side by side. */
    private record Setting(double size, double line) {}

    private static final Setting LATIN = new Setting(1.0, 1.45);
    private static final Setting NASTALIQ = new Setting(1.05, 2.0);
    private static final Map<String, Setting> SCRIPTS = Map.ofEntries(
            Map.entry("Arab", new Setting(1.1, 1.6)),
            Map.entry("Beng", new Setting(1.05, 1.55)),
            Map.entry("Deva", new Setting(1.05, 1.55)),
            Map.entry("Guru", new Setting(1.05, 1.55)),
            Map.entry("Gujr", new Setting(1.05, 1.55)),
            Map.entry("Ethi", new Setting(1.05, 1.55)),
            Map.entry("Mlym", new Setting(1.0, 1.6)),
            Map.entry("Telu", new Setting(1.05, 1.6)),
            Map.entry("Sinh", new Setting(1.05, 1.55)),
            Map.entry("Taml", new Setting(1.0, 1.55)),
            Map.entry("Hans", new Setting(1.0, 1.6)),
            Map.entry("Hant", new Setting(1.0, 1.6)));
    private static final Map<String, Setting> LANGUAGES =
            Map.of("ur", NASTALIQ, "pa-Arab", NASTALIQ, "vi", new Setting(1.0, 1.55), "yo", new Setting(1.0, 1.55));

    private final UnaryOperator<String> sheets;

    /** {@code sheets} gives the text of a file of the theme; empty where there is none. */
    PaperStyle(UnaryOperator<String> sheets) {
        this.sheets = sheets;
    }

    private String sheet(String name) {
        return sheets.apply("leaflets/" + name + ".css").replaceAll("(?s)/\\*.*?\\*/", "");
    }

    /** A name for style sheets of how a language is written. */
    static String scriptName(Language language) {
        if (LANGUAGES.getOrDefault(language.tag(), LATIN).equals(NASTALIQ)) {
            return "nastaliq";
        }
        return SCRIPTS.containsKey(language.script()) ? language.script().toLowerCase(Locale.ROOT) : "latin";
    }

    Html css(Format format, Language language) {
        Setting setting = LANGUAGES.getOrDefault(language.tag(), SCRIPTS.getOrDefault(language.script(), LATIN));
        boolean fromRight = language.direction() == Language.Direction.RTL;
        String name = format == Format.BOOKLET_FOLD ? Format.BOOKLET.label() : format.label();
        String sized = sheet("paper")
                + sheet(name)
                + String.format(
                        Locale.ROOT,
                        "\nhtml { font-size: %.2fpt; line-height: %.2f; }\n",
                        format.points() * setting.size(),
                        setting.line());
        return new Html(sides(sized, fromRight));
    }

    private static String sides(String css, boolean fromRight) {
        String start = fromRight ? "right" : "left";
        String end = fromRight ? "left" : "right";
        String sided = SIDE.matcher(css).replaceAll(m -> m.group(1).equals("start") ? "-" + start : "-" + end);
        return VALUE.matcher(sided)
                .replaceAll(m -> m.group(1) + ": " + (m.group(2).equals("start") ? start : end))
                .replace("inset-left", "left")
                .replace("inset-right", "right");
    }
}
