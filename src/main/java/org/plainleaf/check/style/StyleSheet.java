package org.plainleaf.check.style;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.plainleaf.text.SourceText;

/** Takes a style sheet apart into its declarations, with their places. Forgiving, as browsers are. */
public final class StyleSheet {
    private final SourceText source;
    private final String css;
    private final List<Declaration> declarations = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    private StyleSheet(SourceText source) {
        this.source = source;
        this.css = withoutRemarks(source.text());
    }

    /** The declarations of a style sheet, in its order. */
    public static List<Declaration> read(SourceText source) {
        StyleSheet sheet = new StyleSheet(source);
        sheet.read();
        return List.copyOf(sheet.declarations);
    }

    /** Remarks become spaces, so that all places stay as they are. */
    private static String withoutRemarks(String css) {
        StringBuilder out = new StringBuilder(css);
        int from = css.indexOf("/*");
        while (from >= 0) {
            int end = css.indexOf("*/", from + 2);
            int to = end < 0 ? css.length() : end + 2;
            for (int i = from; i < to; i++) {
                if (css.charAt(i) != '\n') {
                    out.setCharAt(i, ' ');
                }
            }
            from = css.indexOf("/*", to);
        }
        return out.toString();
    }

    private void read() {
        int start = 0;
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfString(at, c);
            } else if (c == '(') {
                int end = css.indexOf(')', at);
                at = end < 0 ? css.length() : end;
            } else if (c == '{') {
                open.push(css.substring(start, at).strip().replaceAll("\\s+", " "));
                start = at + 1;
            } else if (c == ';' || c == '}') {
                declaration(start, at);
                if (c == '}' && !open.isEmpty()) {
                    open.pop();
                }
                start = at + 1;
            }
            at++;
        }
    }

    private int endOfString(int from, char mark) {
        for (int i = from + 1; i < css.length(); i++) {
            if (css.charAt(i) == '\\') {
                i++;
            } else if (css.charAt(i) == mark) {
                return i;
            }
        }
        return css.length();
    }

    private void declaration(int from, int to) {
        int colon = css.indexOf(':', from);
        if (colon < 0 || colon >= to || open.isEmpty()) {
            return;
        }
        int first = from;
        while (Character.isWhitespace(css.charAt(first))) {
            first++;
        }
        String selector = open.peek().startsWith("@") ? "" : open.peek();
        Iterator<String> inside = open.descendingIterator();
        List<String> around = new ArrayList<>();
        inside.forEachRemaining(around::add);
        declarations.add(new Declaration(
                around.stream().filter(rule -> rule.startsWith("@")).collect(Collectors.joining(" ")),
                selector,
                css.substring(first, colon).strip(),
                css.substring(colon + 1, to).strip(),
                source.place(first)));
    }
}
