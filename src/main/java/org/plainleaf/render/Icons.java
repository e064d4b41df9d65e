package org.plainleaf.render;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.render.view.Html;

/**
 * The drawings of the theme, as SVG to stand in a page. An icon that is used ten times on a page is drawn once, at its
 * end, and referred to: pages have to be light. Each file is read once. Thread-safe.
 */
final class Icons {
    private static final Pattern SVG = Pattern.compile(
            "(?s)<svg class=\"([^\"]*)\" viewBox=\"([^\"]*)\" width=\"(\\d+)\" height=\"(\\d+)\"([^>]*)>(.*)</svg>");
    private static final String USE = "<use href=\"#i--";

    private final Function<String, Optional<String>> theme;
    private final Map<String, Html> references = new ConcurrentHashMap<>();
    private final Map<String, String> symbols = new ConcurrentHashMap<>();
    private final Map<String, Html> pictures = new ConcurrentHashMap<>();

    /** {@code theme} gives the text of a file of the theme by its path. */
    Icons(Function<String, Optional<String>> theme) {
        this.theme = theme;
    }

    /** A small drawing beside text: a reference to its symbol, which {@link #withSymbols} adds to the page. */
    Html icon(String name) {
        return references.computeIfAbsent(name, this::reference);
    }

    private Html reference(String name) {
        String svg = read("icons/" + name + ".svg");
        Matcher parts = SVG.matcher(svg);
        if (!parts.matches()) {
            return new Html(svg); // A drawing of another shape stands as it is.
        }
        String drawing = parts.group(5).replace(" aria-hidden=\"true\"", "");
        // Two hyphens, so that no heading can have the same id.
        symbols.put(
                name,
                "<symbol id=\"i--" + name + "\" viewBox=\"" + parts.group(2) + "\"" + drawing + ">" + parts.group(6)
                        + "</symbol>");
        // Without the quotation marks that HTML does not need: a page may have forty of these.
        String cssClass = parts.group(1).contains(" ") ? "\"" + parts.group(1) + "\"" : parts.group(1);
        return new Html("<svg class=" + cssClass + " width=" + parts.group(3) + " height=" + parts.group(4)
                + " aria-hidden=true><use href=\"#i--" + name + "\"/></svg>");
    }

    /** A large drawing. */
    Html picture(String name) {
        return pictures.computeIfAbsent(name, n -> new Html(read("pictures/" + n + ".svg")));
    }

    /** The page with the drawings that it refers to. */
    String withSymbols(String page) {
        TreeSet<String> used = new TreeSet<>();
        for (int at = page.indexOf(USE); at >= 0; at = page.indexOf(USE, at + 1)) {
            used.add(page.substring(at + USE.length(), page.indexOf('"', at + USE.length())));
        }
        int end = page.lastIndexOf("</body>");
        if (used.isEmpty() || end < 0) {
            return page;
        }
        StringBuilder drawings = new StringBuilder("<svg class=\"hidden\" aria-hidden=\"true\">");
        used.forEach(name -> drawings.append(symbols.getOrDefault(name, "")));
        return page.substring(0, end) + drawings + "</svg>\n" + page.substring(end);
    }

    private String read(String path) {
        return theme.apply(path).map(String::strip).orElse("");
    }
}
