package org.plainleaf.serve;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.render.PreviewRenderer;

/** Marks on pages what readers do not see yet: the page itself, and links to such pages. On paper, too. */
final class Marks {
    private static final Pattern MAIN = Pattern.compile("<main\\b[^>]*>");
    private static final Pattern LINK = Pattern.compile("(?s)<a\\b[^>]*?\\shref=\"?([^\"\\s>]+)[^>]*>.*?</a>");
    private static final Pattern SEARCH_OFF = Pattern.compile("(?<=\\s)data-off=(?:\"[^\"]*\"|[^\\s>]+)");
    private static final String BESIDE_LINK = " <strong lang=\"en\" dir=\"ltr\">[Readers do not see this yet]</strong>";

    private Marks() {}

    /** The page at {@code file} with its marks; they stand in its main part, where somebody reads. */
    static String on(String html, String file, State state, PreviewRenderer renderer) {
        Matcher main = MAIN.matcher(html);
        if (!main.find()) {
            return html;
        }
        String mark = "\n<div id=\"plainleaf-mark\" lang=\"en\" dir=\"ltr\"><template shadowrootmode=\"open\">"
                + renderer.mark(Panels.closed(file, state)) + "</template></div>";
        int end = Math.max(main.end(), html.indexOf("</main>"));
        return html.substring(0, main.end())
                + mark
                + besideLinks(withoutSearch(html.substring(main.end(), end)), file, state)
                + html.substring(end);
    }

    /** A preview makes no index for the search; nobody shall think that it is out of order. */
    private static String withoutSearch(String html) {
        return SEARCH_OFF
                .matcher(html)
                .replaceFirst("data-off=\"The search is not in a preview. It will be on your site.\"");
    }

    private static String besideLinks(String html, String file, State state) {
        return LINK.matcher(html)
                .replaceAll(link -> Matcher.quoteReplacement(
                        isClosed(link.group(1), file, state) ? link.group() + BESIDE_LINK : link.group()));
    }

    private static boolean isClosed(String href, String file, State state) {
        try {
            String path =
                    URI.create("/" + file).resolve(href.replace("&amp;", "&")).getPath();
            return path != null
                    && path.startsWith("/")
                    && path.endsWith("/")
                    && !path.equals("/" + file.replaceFirst("index\\.html$", ""))
                    && !Panels.closed(path.substring(1) + "index.html", state).isEmpty();
        } catch (IllegalArgumentException e) {
            return false; // No address of ours.
        }
    }
}
