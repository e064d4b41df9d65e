package org.plainleaf.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Turns the parser's running text into the model's. */
final class InlineReader {
    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto", "tel", "sms");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*+)");

    private final SourceText source;
    private final int offset;
    private final Report report;
    private final AllowanceReader allowances;
    private final Set<String> openTags = new HashSet<>();
    private @Nullable CellPlaces cell;

    InlineReader(SourceText source, int offset, Report report, AllowanceReader allowances) {
        this.allowances = allowances;
        this.source = source;
        this.offset = offset;
        this.report = report;
    }

    /** Reads the text of a cell of a table. */
    List<Inline> readCell(TableCell parent) {
        cell = CellPlaces.of(source, span(parent));
        List<Inline> inlines = read(parent);
        cell = null;
        return inlines;
    }

    List<Inline> read(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            Inline inline = inline(node);
            if (inline instanceof Inline.Text text
                    && !inlines.isEmpty()
                    && inlines.get(inlines.size() - 1) instanceof Inline.Text before) {
                // One piece of text, whatever the parser cut it into: escapes, entities, ends of lines.
                Span both = new Span(
                        before.span().start(),
                        Math.max(before.span().end(), text.span().end()));
                inlines.set(inlines.size() - 1, new Inline.Text(before.text() + text.text(), both));
            } else {
                inlines.add(inline);
            }
        }
        return inlines;
    }

    private Inline inline(Node node) {
        if (node instanceof Text text) {
            return new Inline.Text(text.getLiteral(), span(node));
        } else if (node instanceof SoftLineBreak) {
            return new Inline.Text(" ", between(node.getPrevious(), node.getNext()));
        } else if (node instanceof HardLineBreak) {
            return new Inline.LineBreak();
        } else if (node instanceof Emphasis) {
            return new Inline.Emphasis(read(node));
        } else if (node instanceof StrongEmphasis) {
            return new Inline.Strong(read(node));
        } else if (node instanceof Code code) {
            return new Inline.Code(code.getLiteral());
        } else if (node instanceof Link link) {
            noHoverText(link.getTitle(), span(link));
            return new Inline.Link(target(link.getDestination(), span(link)), read(link), span(link));
        } else if (node instanceof Image image) {
            noHoverText(image.getTitle(), span(image));
            String words = new Wording(read(image), span(image), Wording.Origin.SOURCE).plainText();
            return new Inline.Image(
                    target(image.getDestination(), span(image)), description(image, words), span(image));
        } else if (node instanceof FactParser.FactNode fact) {
            return new Inline.FactUse(fact.name(), span(fact));
        } else if (node instanceof HtmlInline html) {
            if (html.getLiteral().startsWith("<!--")) {
                allowances.read(html.getLiteral(), html, span(html));
            } else if (!closesOpenTag(html.getLiteral())) {
                report.add(rawHtml(source.place(span(html))));
            }
            return new Inline.Text(html.getLiteral().startsWith("<!--") ? "" : html.getLiteral(), span(html));
        }
        throw new AssertionError(node.getClass());
    }

    /** The end of a line: the parser gives no place for it. */
    private Span between(Node before, Node after) {
        int start = span(before).end();
        return new Span(start, Math.max(start + 1, span(after).start()));
    }

    private Wording description(Image image, String words) {
        Node first = image.getFirstChild();
        Node last = image.getLastChild();
        if (words.isEmpty() || first == null || last == null) {
            return Wording.plain(words, span(image));
        }
        Span inside = new Span(
                span(first).start(), Math.max(span(first).end(), span(last).end()));
        return Wording.plain(words, inside);
    }

    /** Whether it is the end of a tag whose start has been reported: one finding is enough for both. */
    private boolean closesOpenTag(String html) {
        Matcher tag = TAG.matcher(html);
        if (!tag.lookingAt()) {
            return false;
        }
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (tag.group(1).isEmpty()) {
            openTags.add(name);
            return false;
        }
        return openTags.remove(name);
    }

    static Finding rawHtml(Place place) {
        return Finding.error(
                place,
                "markup/raw-html",
                "This is HTML. Plainleaf does not take it, to keep pages safe for readers.",
                "Write it in Markdown. For a plain < write \\<.");
    }

    private String target(String target, Span span) {
        if (target.isEmpty()) {
            report.add(Finding.error(
                    source.place(span),
                    "links/broken",
                    "This link leads nowhere.",
                    "Write the address of a page, such as /words/."));
        }
        int colon = target.indexOf(':');
        int slash = target.indexOf('/');
        boolean hasScheme = colon >= 0 && (slash < 0 || colon < slash) && !target.startsWith("#");
        if (hasScheme && !SAFE_SCHEMES.contains(target.substring(0, colon).toLowerCase(Locale.ROOT))) {
            report.add(Finding.error(
                    source.place(span),
                    "links/unsafe",
                    "A link may not start with \"" + target.substring(0, Math.min(colon, 20)) + ":\".",
                    "Link to a page of the site, or to an address that starts with https://."));
            return "";
        }
        return target;
    }

    private void noHoverText(@Nullable String title, Span span) {
        if (title != null && !title.isEmpty()) {
            report.add(Finding.warning(
                    source.place(span),
                    "links/hover-text",
                    "The text in quotation marks shows only under a mouse. Most readers never see it, so it is left out.",
                    "Say it in the sentence."));
        }
    }

    Span span(Node node) {
        Span given = BlockReader.span(node.getSourceSpans(), offset);
        return cell == null ? given : cell.written(given);
    }
}
