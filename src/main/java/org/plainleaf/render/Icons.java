package org.plainleaf.render;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plainleaf.render.view.Html;

/** The drawings of the theme, as SVG to stand in a page. Each is read once. Thread-safe. */
final class Icons {
    private final Function<String, Optional<String>> theme;
    private final Map<String, Html> read = new ConcurrentHashMap<>();

    /** {@code theme} gives the text of a file of the theme by its path. */
    Icons(Function<String, Optional<String>> theme) {
        this.theme = theme;
    }

    Html icon(String name) {
        return svg("icons/" + name + ".svg");
    }

    Html picture(String name) {
        return svg("pictures/" + name + ".svg");
    }

    private Html svg(String path) {
        return read.computeIfAbsent(
                path, p -> theme.apply(p).map(text -> new Html(text.strip())).orElse(Html.EMPTY));
    }
}
