package org.plainleaf.render;

import org.jspecify.annotations.Nullable;
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
        // An array: to read a string letter by letter takes several times as long where it has letters beyond Latin
        // ones.
        char[] letters = text.toCharArray();
        int from = 0;
        for (int i = 0; i < letters.length; i++) {
            String instead = instead(letters[i]);
            if (instead != null) {
                out.append(letters, from, i - from).append(instead);
                from = i + 1;
            }
        }
        if (from == 0) {
            out.append(text);
        } else {
            out.append(letters, from, letters.length - from);
        }
    }

    private static @Nullable String instead(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> isAllowed(c) ? null : "\uFFFD";
        };
    }

    /** HTML has no place for control characters. */
    private static boolean isAllowed(char c) {
        return c >= ' ' && (c < 0x7F || c > 0x9F) && c < 0xFFFE || c == '\n' || c == '\t';
    }
}
