package org.plainleaf.check.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/**
 * Reads pages that are written as plainly as Plainleaf writes them: every element known, closed, and where it belongs. Such
 * pages mean to every browser what they say, so none of the rules by which browsers mend a page are needed, and reading
 * is quicker. All others are for jsoup, which knows those rules (HTML Living Standard, 13.2.6). Comments, and blanks
 * outside of head and body, are left out. For one page; not thread-safe.
 */
final class PlainMarkup {
    private static final Set<String> VOID = names("meta link br hr img input source track wbr");
    private static final Set<String> IN_HEAD = names("meta link title style script");
    /** Their text is text only, up to their end. */
    private static final Set<String> TEXT_ONLY = names("title style script textarea");

    private static final Set<String> LINES = names(
            "a abbr audio b bdi bdo button cite code data dfn em i kbd label mark noscript q s samp small span strong sub"
                    + " sup time u var video");
    /** A browser closes a paragraph before each of these. */
    private static final Set<String> BLOCKS = names(
            "address article aside blockquote details dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5"
                    + " h6 header hr li main nav ol p pre section summary table ul");
    /** Elements that are only in some others: whatever else is around them, browsers move or close something. */
    private static final Map<String, Set<String>> ONLY_IN = Map.ofEntries(
            Map.entry("li", names("ul ol")),
            Map.entry("dt", names("dl")),
            Map.entry("dd", names("dl")),
            Map.entry("caption", names("table")),
            Map.entry("thead", names("table")),
            Map.entry("tbody", names("table")),
            Map.entry("tfoot", names("table")),
            Map.entry("tr", names("thead tbody tfoot")),
            Map.entry("th", names("tr")),
            Map.entry("td", names("tr")),
            Map.entry("optgroup", names("select")),
            Map.entry("option", names("select optgroup")));
    /** Elements that hold nothing but the elements that are only in them. */
    private static final Set<String> FRAMES = names("table thead tbody tfoot tr select optgroup");

    /** Elements of which a browser closes an open one when another starts. */
    private static final Set<String> NOT_WITHIN_THEMSELVES = names("a button form h1 h2 h3 h4 h5 h6 p option");

    private static final Set<String> DRAWING =
            names("svg path circle rect g line polyline polygon ellipse use symbol defs");
    private static final Set<String> HEADINGS = names("h1 h2 h3 h4 h5 h6");
    private static final int DEEPEST = 200;

    private static final Map<String, Tag> TAGS = tags();

    private final String html;
    private final Document document = new Document("");
    private final Map<String, Integer> open = new HashMap<>();
    private Element current = document;
    private int at;
    private int depth;

    private PlainMarkup(String html) {
        this.html = html;
    }

    private static Set<String> names(String all) {
        return Set.of(all.split(" ", -1));
    }

    private static Map<String, Tag> tags() {
        Map<String, Tag> tags = new HashMap<>();
        for (Set<String> names : List.of(VOID, IN_HEAD, TEXT_ONLY, LINES, BLOCKS, ONLY_IN.keySet(), FRAMES)) {
            names.forEach(name -> tags.put(name, Tag.valueOf(name)));
        }
        List.of("html", "head", "body").forEach(name -> tags.put(name, Tag.valueOf(name)));
        DRAWING.forEach(name -> tags.put(name, Tag.valueOf(name, Parser.NamespaceSvg, ParseSettings.preserveCase)));
        return Map.copyOf(tags);
    }

    /** The page; nothing where it is not written so plainly. */
    static Optional<Document> read(String html) {
        PlainMarkup reader = new PlainMarkup(html);
        return reader.readPage() ? Optional.of(reader.document) : Optional.empty();
    }

    private boolean readPage() {
        while (at < html.length() && isBlank(html.charAt(at))) {
            at++;
        }
        String doctype = "<!doctype html>";
        boolean plain = html.regionMatches(true, at, doctype, 0, doctype.length());
        if (!plain || html.indexOf('\r') >= 0 || html.indexOf('\0') >= 0) {
            return false;
        }
        at += doctype.length();
        while (at < html.length()) {
            if (!(html.charAt(at) == '<' ? readMark() : readText(html.indexOf('<', at)))) {
                return false;
            }
        }
        return depth == 0 && document.childrenSize() == 1 && document.child(0).childrenSize() == 2;
    }

    private boolean readMark() {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 4);
            boolean plain = end > 0
                    && !html.startsWith(">", at + 4)
                    && !html.startsWith("->", at + 4)
                    && !html.substring(at, end).contains("--!");
            at = end + 3;
            return plain;
        }
        return html.startsWith("</", at) ? readEnd() : readStart();
    }

    private boolean readEnd() {
        String name = current.normalName();
        int end = at + 2 + name.length();
        if (depth == 0 || !html.startsWith(name, at + 2) || end >= html.length() || html.charAt(end) != '>') {
            return false;
        }
        at = end + 1;
        close();
        return true;
    }

    private void close() {
        open.merge(current.normalName(), -1, Integer::sum);
        depth--;
        Element parent = current.parent();
        current = parent == null ? document : parent;
    }

    private boolean readText(int upTo) {
        int end = upTo < 0 ? html.length() : upTo;
        String text = html.substring(at, end);
        at = end;
        String name = current.normalName();
        if (depth == 0 || name.equals("html") || name.equals("head") || FRAMES.contains(name)) {
            return text.chars().allMatch(c -> isBlank((char) c));
        }
        if (name.equals("pre") && text.startsWith("\n") && current.childNodeSize() == 0) {
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
        while (end < html.length() && isNameLetter(html.charAt(end))) {
            end++;
        }
        String name = html.substring(at + 1, end);
        Tag tag = TAGS.get(name);
        if (tag == null || !mayStart(name)) {
            return false;
        }
        at = end;
        Attributes attributes = new Attributes();
        if (!readAttributes(attributes, DRAWING.contains(name)) || at >= html.length()) {
            return false;
        }
        boolean closed = html.charAt(at) == '/';
        boolean drawing = DRAWING.contains(name);
        if (closed && (!html.startsWith("/>", at) || !drawing && !VOID.contains(name))) {
            return false;
        }
        at += closed ? 2 : 1;
        Element element = new Element(tag, "", attributes);
        current.appendChild(element);
        if (closed || VOID.contains(name)) {
            return true;
        }
        if (++depth > DEEPEST) {
            return false;
        }
        open.merge(name, 1, Integer::sum);
        current = element;
        return !TEXT_ONLY.contains(name) || readTextOnly(name);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }

    private static boolean isNameLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Whether browsers put an element where it is written. */
    private boolean mayStart(String name) {
        String parent = current.normalName();
        if (name.equals("html")) {
            return depth == 0 && document.childrenSize() == 0;
        }
        if (name.equals("head") || name.equals("body")) {
            return parent.equals("html") && current.childrenSize() == (name.equals("head") ? 0 : 1);
        }
        if (parent.equals("head")) {
            return IN_HEAD.contains(name);
        }
        if (isOpen("svg")) {
            return DRAWING.contains(name);
        }
        Set<String> parents = ONLY_IN.get(name);
        if (parents != null) {
            return parents.contains(parent) || parent.equals("div") && isInList(name);
        }
        if (FRAMES.contains(parent) || !isOpen("body")) {
            return false;
        }
        if (DRAWING.contains(name)) {
            return name.equals("svg");
        }
        boolean closesParagraph = isOpen("p") && BLOCKS.contains(name);
        boolean closesItself = NOT_WITHIN_THEMSELVES.contains(name) && isOpen(name)
                || HEADINGS.contains(name) && HEADINGS.stream().anyMatch(this::isOpen);
        return !closesParagraph && !closesItself && !name.equals("title");
    }

    /** A term and what it means may stand together in a division of their list. */
    private boolean isInList(String name) {
        Element around = current.parent();
        return (name.equals("dt") || name.equals("dd"))
                && around != null
                && around.normalName().equals("dl");
    }

    private boolean isOpen(String name) {
        return open.getOrDefault(name, 0) > 0;
    }

    private boolean readAttributes(Attributes into, boolean drawing) {
        while (at < html.length()) {
            int start = at;
            while (at < html.length() && isBlank(html.charAt(at))) {
                at++;
            }
            if (at >= html.length()) {
                return false;
            }
            char c = html.charAt(at);
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
        while (at < html.length() && isAttributeLetter(html.charAt(at))) {
            at++;
        }
        String name = html.substring(start, at);
        boolean known = name.equals(name.toLowerCase(Locale.ROOT)) || drawing && name.equals("viewBox");
        if (name.isEmpty() || !known || into.hasKey(name)) {
            return false;
        }
        if (!html.startsWith("=", at)) {
            into.add(name, "");
            return true;
        }
        boolean quoted = html.startsWith("=\"", at);
        int from = at + (quoted ? 2 : 1);
        int end = quoted ? html.indexOf('"', from) : endOfWord(from);
        if (end < 0) {
            return false;
        }
        into.add(name, quoted ? decoded(html.substring(from, end), true) : html.substring(from, end));
        at = quoted ? end + 1 : end;
        return true;
    }

    /** Where a value without quotation marks ends; -1 where there is more in it than letters, digits, hyphens and stops. */
    private int endOfWord(int from) {
        int end = from;
        while (end < html.length() && (isAttributeLetter(html.charAt(end)) || html.charAt(end) == '.')) {
            end++;
        }
        boolean ends = end > from && end < html.length() && (isBlank(html.charAt(end)) || html.charAt(end) == '>');
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
