package org.plainleaf.render;

import org.plainleaf.render.view.Html;

/** Plain text as HTML. */
final class HtmlText {
    private HtmlText() {}

    static Html html(String text) {
        return new Html(escape(text));
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(text, out);
        return out.toString();
    }

    /** Writes text so that it is safe in content and in quoted attributes. */
    static void append(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(isAllowed(c) ? c : '\uFFFD');
            }
        }
    }

    /** HTML has no place for control characters. */
    private static boolean isAllowed(char c) {
        return c >= ' ' && (c < 0x7F || c > 0x9F) && c < 0xFFFE || c == '\n' || c == '\t';
    }
}
