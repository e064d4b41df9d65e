package org.plainleaf.translate.po;

import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.translate.po.PoToken.Kind;
import org.plainleaf.translate.po.PoToken.Line;

/**
 * Cuts a PO file into tokens, one at a time. Only a line feed ends a line, as in gettext; a carriage return before it
 * is dropped.
 */
final class PoLexer {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST_INDEX = 9;

    private final String text;
    private final PoFaults faults;
    private int at;
    private Line line = Line.PLAIN;

    PoLexer(SourceText source, PoFaults faults) {
        this.text = source.text();
        this.faults = faults;
        this.at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    }

    /** The next token; {@link Kind#END} for ever once the text is used up. */
    PoToken next() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line = Line.PLAIN;
                at++;
            } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\u000b') {
                at++;
            } else if (c == '#' && !mark()) {
                return comment();
            } else if (c == '"') {
                return string();
            } else if (c != '#') {
                return word();
            }
        }
        return PoToken.of(Kind.END, "", Span.at(at), Line.PLAIN);
    }

    /** Takes {@code #~}, {@code #|} or {@code #~|}, if one stands here. */
    private boolean mark() {
        if (text.startsWith("#~", at)) {
            at += 2;
            boolean previous = text.startsWith("|", at);
            at += previous ? 1 : 0;
            line = new Line(true, previous);
            return true;
        }
        if (text.startsWith("#|", at)) {
            at += 2;
            line = new Line(line.obsolete(), true);
            return true;
        }
        return false;
    }

    private PoToken comment() {
        Span span = new Span(at, lineEnd());
        at = span.end();
        return PoToken.of(Kind.COMMENT, text.substring(span.start() + 1, span.end()), span, line);
    }

    private PoToken string() {
        int start = at;
        int end = stringEnd();
        boolean closed = end < text.length() && text.charAt(end) == '"';
        PoUnescaper inside = new PoUnescaper(text, start + 1, end, faults);
        String decoded = inside.text();
        if (!closed) {
            faults.unterminated(end);
        }
        at = closed ? end + 1 : end;
        return PoToken.string(decoded, new Span(start, at), line, closed && inside.sound());
    }

    /** Offset of the closing quote mark; of the end of the line if there is none. */
    private int stringEnd() {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i;
            }
            if (c == '\n') {
                return text.charAt(i - 1) == '\r' ? i - 1 : i;
            }
            if (c == '\\') {
                i += text.startsWith("\r\n", i + 1) ? 2 : 1;
            }
        }
        return text.length();
    }

    private PoToken word() {
        int start = at;
        int end = start;
        while (end < text.length() && wordPart(text.charAt(end))) {
            end++;
        }
        PoKeyword keyword = PoKeyword.of(text.substring(start, end));
        if (keyword == null) {
            at = lineEnd();
            return PoToken.of(Kind.JUNK, "", new Span(start, at), line);
        }
        at = end;
        int index = keyword == PoKeyword.STRING ? index() : PoToken.NO_INDEX;
        return PoToken.keyword(keyword, index, new Span(start, at), line);
    }

    /** Takes {@code [1]}, if it stands here. */
    private int index() {
        int open = skipSpaces(at);
        if (!text.startsWith("[", open)) {
            return PoToken.NO_INDEX;
        }
        int start = skipSpaces(open + 1);
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        int close = skipSpaces(end);
        if (start == end || !text.startsWith("]", close)) {
            return PoToken.NO_INDEX;
        }
        at = close + 1;
        return end - start > LONGEST_INDEX ? Integer.MAX_VALUE : Integer.parseInt(text.substring(start, end));
    }

    private int skipSpaces(int offset) {
        int end = offset;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    private int lineEnd() {
        int feed = text.indexOf('\n', at);
        int end = feed < 0 ? text.length() : feed;
        while (end > at && text.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }

    private static boolean wordPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
}
