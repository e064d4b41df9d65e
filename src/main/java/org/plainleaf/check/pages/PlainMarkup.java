package org.plainleaf.check.pages;

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
    private static final PlainTag SVG = Objects.requireNonNull(PlainTag.named("svg"));
    private static final PlainTag PARAGRAPH = Objects.requireNonNull(PlainTag.named("p"));

    private final String html;
    /** The same, letter by letter: to read a string so takes several times as long where it has letters beyond Latin ones. */
    private final char[] signs;

    private final Document document = new Document("");
    /** How many elements of a kind are open. */
    private final int[] open = new int[PlainTag.count()];
    /** The open elements, from the outermost. */
    private final PlainTag[] around = new PlainTag[DEEPEST + 1];

    private Element current = document;
    private int at;
    private int depth;
    private int openHeadings;

    private PlainMarkup(String html) {
        this.html = html;
        this.signs = html.toCharArray();
    }

    /** The page; nothing where it is not written so plainly. */
    static Optional<Document> read(String html) {
        PlainMarkup reader = new PlainMarkup(html);
        return reader.readPage() ? Optional.of(reader.document) : Optional.empty();
    }

    private boolean readPage() {
        while (at < signs.length && isBlank(signs[at])) {
            at++;
        }
        String doctype = "<!doctype html>";
        boolean plain = html.regionMatches(true, at, doctype, 0, doctype.length());
        if (!plain || html.indexOf('\r') >= 0 || html.indexOf('\0') >= 0) {
            return false;
        }
        at += doctype.length();
        while (at < signs.length) {
            if (!(signs[at] == '<' ? readMark() : readText(html.indexOf('<', at)))) {
                return false;
            }
        }
        return depth == 0 && document.childrenSize() == 1 && document.child(0).childrenSize() == 2;
    }

    private boolean readMark() {
        if (at + 1 < signs.length && signs[at + 1] == '!') {
            if (!html.startsWith("<!--", at)) {
                return false;
            }
            int end = html.indexOf("-->", at + 4);
            boolean plain = end > 0
                    && !html.startsWith(">", at + 4)
                    && !html.startsWith("->", at + 4)
                    && !html.substring(at, end).contains("--!");
            at = end + 3;
            return plain;
        }
        return at + 1 < signs.length && signs[at + 1] == '/' ? readEnd() : readStart();
    }

    private boolean readEnd() {
        String name = current.normalName();
        int end = at + 2 + name.length();
        if (depth == 0 || !html.startsWith(name, at + 2) || end >= signs.length || signs[end] != '>') {
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
        int end = upTo < 0 ? signs.length : upTo;
        String text = html.substring(at, end);
        at = end;
        if (depth == 0 || around[depth - 1].is(Trait.FRAME)) {
            return text.chars().allMatch(c -> isBlank((char) c));
        }
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
        while (end < signs.length && isNameLetter(signs[end])) {
            end++;
        }
        PlainTag tag = PlainTag.named(html.substring(at + 1, end));
        if (tag == null || !mayStart(tag)) {
            return false;
        }
        at = end;
        Attributes attributes = new Attributes();
        boolean drawing = tag.is(Trait.DRAWING);
        if (!readAttributes(attributes, drawing) || at >= signs.length) {
            return false;
        }
        boolean empty = tag.is(Trait.VOID);
        boolean closed = signs[at] == '/';
        if (closed && (!html.startsWith("/>", at) || !drawing && !empty)) {
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

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private static boolean isNameLetter(char c) {
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
        while (at < signs.length) {
            int start = at;
            while (at < signs.length && isBlank(signs[at])) {
                at++;
            }
            if (at >= signs.length) {
                return false;
            }
            char c = signs[at];
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
        while (at < signs.length && isAttributeLetter(signs[at])) {
            at++;
        }
        String name = html.substring(start, at);
        boolean known = isSmall(name) || drawing && name.equals("viewBox");
        if (name.isEmpty() || !known || into.hasKey(name)) {
            return false;
        }
        if (at >= signs.length || signs[at] != '=') {
            into.add(name, "");
            return true;
        }
        boolean quoted = at + 1 < signs.length && signs[at + 1] == '"';
        int from = at + (quoted ? 2 : 1);
        int end = quoted ? html.indexOf('"', from) : endOfWord(from);
        if (end < 0) {
            return false;
        }
        into.add(name, quoted ? decoded(html.substring(from, end), true) : html.substring(from, end));
        at = quoted ? end + 1 : end;
        return true;
    }

    private static boolean isSmall(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 'A' && name.charAt(i) <= 'Z') {
                return false;
            }
        }
        return true;
    }

    /** Where a value without quotation marks ends; -1 where there is more in it than letters, digits, hyphens and stops. */
    private int endOfWord(int from) {
        int end = from;
        while (end < signs.length && (isAttributeLetter(signs[end]) || signs[end] == '.')) {
            end++;
        }
        boolean ends = end > from && end < signs.length && (isBlank(signs[end]) || signs[end] == '>');
        return ends ? end : -1;
    }

    private static boolean isAttributeLetter(char c) {
        return isNameLetter(c) || c >= 'A' && c <= 'Z' || c == '-' || c == ':' || c == '_';
    }

    /** The text of a title or a script; its end closes it. */
    private boolean readTextOnly(String name) {
        int end = html.indexOf("</" + name + ">", at);
        if (end < 0) {
            return false;
        }
        String text = html.substring(at, end);
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
}
