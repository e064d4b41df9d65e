package org.plainleaf.check.pages;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.plainleaf.check.pages.PlainTag.Trait;

/**
 * Reads pages that are written as plainly as Plainleaf writes them: every element known, closed, and where it belongs. Such
 * pages mean to every browser what they say, so none of the rules by which browsers mend a page are needed, and reading
 * is quicker. All others are for jsoup, which knows those rules (HTML Living Standard, 13.2.6). Comments, and blanks
 * outside of head and body, are left out. For one page; not thread-safe.
 */
final class PlainMarkup {
    private static final int DEEPEST = 200;
    private static final String DOCTYPE = "<!doctype html>";
    private static final PlainTag SVG = Objects.requireNonNull(PlainTag.named("svg"));
    private static final PlainTag PARAGRAPH = Objects.requireNonNull(PlainTag.named("p"));

    /** The page in UTF-8: all its marks are ASCII, and only the words between them have to be decoded. */
    private final byte[] html;

    private final Document document = new Document("");
    /** How many elements of a kind are open. */
    private final int[] open = new int[PlainTag.count()];
    /** The open elements, from the outermost. */
    private final PlainTag[] around = new PlainTag[DEEPEST + 1];

    private Element current = document;
    private int at;
    private int depth;
    private int openHeadings;

    private PlainMarkup(byte[] html) {
        this.html = html;
    }

    /** The page, which is written in UTF-8; nothing where it is not written so plainly. */
    static Optional<Document> read(byte[] html) {
        PlainMarkup reader = new PlainMarkup(html);
        return reader.readPage() ? Optional.of(reader.document) : Optional.empty();
    }

    private boolean readPage() {
        while (at < html.length && isBlank(html[at])) {
            at++;
        }
        int end = at + DOCTYPE.length();
        if (end > html.length || !ascii(at, end).equalsIgnoreCase(DOCTYPE) || hasOddSigns()) {
            return false;
        }
        at = end;
        while (at < html.length) {
            if (!(html[at] == '<' ? readMark() : readText(indexOf('<', at)))) {
                return false;
            }
        }
        return depth == 0 && document.childrenSize() == 1 && document.child(0).childrenSize() == 2;
    }

    private boolean readMark() {
        if (startsWith("<!--", at)) {
            int end = indexOf("-->", at + 4);
            boolean plain = end > 0
                    && !startsWith(">", at + 4)
                    && !startsWith("->", at + 4)
                    && !text(at, end).contains("--!");
            at = end + 3;
            return plain;
        }
        return startsWith("</", at) ? readEnd() : readStart();
    }

    private boolean readEnd() {
        String name = current.normalName();
        int end = at + 2 + name.length();
        if (depth == 0 || !startsWith(name, at + 2) || end >= html.length || html[end] != '>') {
            return false;
        }
        at = end + 1;
        close();
        return true;
    }

    private void close() {
        PlainTag tag = around[--depth];
        open[tag.number()]--;
        openHeadings -= tag.is(Trait.HEADING) ? 1 : 0;
        Element parent = current.parent();
        current = parent == null ? document : parent;
    }

    private boolean readText(int upTo) {
        int end = upTo < 0 ? html.length : upTo;
        int start = at;
        at = end;
        if (depth == 0 || around[depth - 1].is(Trait.FRAME)) {
            return isBlank(start, end);
        }
        String text = text(start, end);
        if (current.normalName().equals("pre") && text.startsWith("\n") && current.childNodeSize() == 0) {
            return false; // A browser leaves out the first end of line.
        }
        current.appendChild(new TextNode(decoded(text, false)));
        return true;
    }

    private static String decoded(String text, boolean inAttribute) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, inAttribute);
    }

    private boolean readStart() {
        int end = at + 1;
        while (end < html.length && isNameLetter(html[end])) {
            end++;
        }
        PlainTag tag = PlainTag.named(ascii(at + 1, end));
        if (tag == null || !mayStart(tag)) {
            return false;
        }
        at = end;
        Attributes attributes = new Attributes();
        boolean drawing = tag.is(Trait.DRAWING);
        if (!readAttributes(attributes, drawing) || at >= html.length) {
            return false;
        }
        boolean empty = tag.is(Trait.VOID);
        boolean closed = html[at] == '/';
        if (closed && (!startsWith("/>", at) || !drawing && !empty)) {
            return false;
        }
        at += closed ? 2 : 1;
        Element element = new Element(tag.tag(), "", attributes);
        current.appendChild(element);
        if (closed || empty) {
            return true;
        }
        if (depth == DEEPEST) {
            return false;
        }
        around[depth++] = tag;
        open[tag.number()]++;
        openHeadings += tag.is(Trait.HEADING) ? 1 : 0;
        current = element;
        return !tag.is(Trait.TEXT_ONLY) || readTextOnly(tag.name());
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private static boolean isNameLetter(byte c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Whether browsers put an element where it is written. */
    private boolean mayStart(PlainTag tag) {
        String name = tag.name();
        if (depth == 0) {
            return name.equals("html") && document.childrenSize() == 0;
        }
        PlainTag parent = around[depth - 1];
        switch (parent.name()) {
            case "html" -> {
                int first = name.equals("head") ? 0 : 1;
                return (first == 0 || name.equals("body")) && current.childrenSize() == first;
            }
            case "head" -> {
                return tag.is(Trait.IN_HEAD);
            }
            default -> {}
        }
        boolean drawing = tag.is(Trait.DRAWING);
        if (isOpen(SVG)) {
            return drawing;
        }
        if (!tag.parents().isEmpty()) {
            return tag.parents().contains(parent.name()) || parent.name().equals("div") && isInList(name);
        }
        if (parent.is(Trait.FRAME)) {
            return false;
        }
        if (drawing) {
            return tag == SVG;
        }
        boolean closesParagraph = tag.is(Trait.BLOCK) && isOpen(PARAGRAPH);
        boolean closesItself =
                tag.is(Trait.NOT_WITHIN_ITSELF) && isOpen(tag) || tag.is(Trait.HEADING) && openHeadings > 0;
        return !closesParagraph && !closesItself && !tag.is(Trait.NOT_IN_BODY);
    }

    /** A term and what it means may stand together in a division of their list. */
    private boolean isInList(String name) {
        Element around = current.parent();
        return (name.equals("dt") || name.equals("dd"))
                && around != null
                && around.normalName().equals("dl");
    }

    private boolean isOpen(PlainTag tag) {
        return open[tag.number()] > 0;
    }

    private boolean readAttributes(Attributes into, boolean drawing) {
        while (at < html.length) {
            int start = at;
            while (at < html.length && isBlank(html[at])) {
                at++;
            }
            if (at >= html.length) {
                return false;
            }
            byte c = html[at];
            if (c == '>' || c == '/') {
                return true;
            }
            if (at == start || !readAttribute(into, drawing)) {
                return false;
            }
        }
        return false;
    }

    private boolean readAttribute(Attributes into, boolean drawing) {
        int start = at;
        boolean small = true;
        while (at < html.length && isAttributeLetter(html[at])) {
            small &= html[at] < 'A' || html[at] > 'Z';
            at++;
        }
        String name = ascii(start, at);
        boolean known = small || drawing && name.equals("viewBox");
        if (name.isEmpty() || !known || into.hasKey(name)) {
            return false;
        }
        if (!startsWith("=", at)) {
            into.add(name, "");
            return true;
        }
        boolean quoted = startsWith("=\"", at);
        int from = at + (quoted ? 2 : 1);
        int end = quoted ? indexOf('"', from) : endOfWord(from);
        if (end < 0) {
            return false;
        }
        into.add(name, quoted ? decoded(text(from, end), true) : ascii(from, end));
        at = quoted ? end + 1 : end;
        return true;
    }

    /** Where a value without quotation marks ends; -1 where there is more in it than letters, digits, hyphens and stops. */
    private int endOfWord(int from) {
        int end = from;
        while (end < html.length && (isAttributeLetter(html[end]) || html[end] == '.')) {
            end++;
        }
        boolean ends = end > from && end < html.length && (isBlank(html[end]) || html[end] == '>');
        return ends ? end : -1;
    }

    private static boolean isAttributeLetter(byte c) {
        return isNameLetter(c) || c >= 'A' && c <= 'Z' || c == '-' || c == ':' || c == '_';
    }

    /** The text of a title or a script; its end closes it. */
    private boolean readTextOnly(String name) {
        int end = indexOf("</" + name + ">", at);
        if (end < 0) {
            return false;
        }
        String text = text(at, end);
        boolean code = name.equals("script") || name.equals("style");
        if (text.contains("</") || text.contains("<!--") || name.equals("textarea") && text.startsWith("\n")) {
            return false;
        }
        if (!text.isEmpty()) {
            current.appendChild(code ? new DataNode(text) : new TextNode(decoded(text, false)));
        }
        at = end;
        return true;
    }

    /** Whether there is a carriage return or a zero, which a browser puts other signs for. */
    private boolean hasOddSigns() {
        for (byte sign : html) {
            if (sign == '\r' || sign == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBlank(html[i])) {
                return false;
            }
        }
        return true;
    }

    private String text(int from, int to) {
        return new String(html, from, to - from, StandardCharsets.UTF_8);
    }

    /** A stretch that has ASCII letters alone. */
    private String ascii(int from, int to) {
        return new String(html, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private int indexOf(char ascii, int from) {
        for (int i = from; i < html.length; i++) {
            if (html[i] == ascii) {
                return i;
            }
        }
        return -1;
    }

    private int indexOf(String ascii, int from) {
        for (int i = indexOf(ascii.charAt(0), from); i >= 0; i = indexOf(ascii.charAt(0), i + 1)) {
            if (startsWith(ascii, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean startsWith(String ascii, int from) {
        if (from + ascii.length() > html.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (html[from + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
