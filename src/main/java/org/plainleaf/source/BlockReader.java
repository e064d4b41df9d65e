package org.plainleaf.source;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Block;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Inline;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.Wording;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Turns the parser's blocks into the model's, and reports what a page may not have. */
final class BlockReader {
    private final SourceText source;
    private final int offset;
    private final Report report;
    private final InlineReader inlines;
    private final HeadingReader headings;
    private final AllowanceReader allowances;
    private boolean tooDeep;

    BlockReader(SourceText source, int offset, Report report, AllowanceReader allowances) {
        this.source = source;
        this.offset = offset;
        this.report = report;
        this.inlines = new InlineReader(source, offset, report, allowances);
        this.allowances = allowances;
        this.headings = new HeadingReader(source, report);
    }

    List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        if (depth(parent) >= MarkdownReader.DEEPEST && !tooDeep) {
            tooDeep = true;
            error(
                    span(parent),
                    "markup/too-deep",
                    "Lists, quotations or boxes stand too deep inside each other here.",
                    "Make the text flatter: nobody can follow it.");
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            addBlock(node, blocks);
        }
        return blocks;
    }

    private static int depth(Node node) {
        int depth = 0;
        for (Node outer = node.getParent(); outer != null; outer = outer.getParent()) {
            depth++;
        }
        return depth;
    }

    private void addBlock(Node node, List<Block> into) {
        if (node instanceof Paragraph) {
            into.add(new Block.Paragraph(wording(node)));
        } else if (node instanceof Heading heading) {
            into.add(headings.read(heading.getLevel(), wording(heading)));
        } else if (node instanceof ListBlock list) {
            into.add(list(list));
        } else if (node instanceof BoxBlock box) {
            addBox(box, into);
        } else if (node instanceof TableBlock table) {
            into.add(table(table));
        } else if (node instanceof BlockQuote) {
            into.add(new Block.Quote(blocks(node)));
        } else if (node instanceof FencedCodeBlock code) {
            into.add(new Block.CodeBlock(code.getLiteral(), code.getInfo() == null ? "" : code.getInfo()));
        } else if (node instanceof IndentedCodeBlock code) {
            into.add(new Block.CodeBlock(code.getLiteral(), ""));
        } else if (node instanceof ThematicBreak) {
            into.add(new Block.Rule());
        } else if (node instanceof HtmlBlock html) {
            addHtml(html, into);
        } else if (!(node instanceof LinkReferenceDefinition)) {
            throw new AssertionError(node.getClass());
        }
    }

    private void addHtml(HtmlBlock html, List<Block> into) {
        String literal = html.getLiteral();
        if (literal.stripLeading().startsWith("<!--") && literal.stripTrailing().endsWith("-->")) {
            allowances.read(literal, html, span(html));
            return; // A remark of the author to the author.
        }
        if (literal.stripLeading().startsWith("<!--") && !literal.contains("-->")) {
            error(
                    span(html),
                    "markup/raw-html",
                    "This remark has no end: its --> is missing. All text below it belongs to it.",
                    "Write --> where the remark ends.");
            return; // What was swallowed is no paragraph: other rules would speak of its length.
        }
        if (literal.stripLeading().startsWith("<!--")) {
            error(
                    span(html),
                    "markup/raw-html",
                    "A remark at the start of a line needs that line for itself, up to its -->.",
                    "Put the text behind it on the next line.");
        } else {
            report.add(InlineReader.rawHtml(source.place(span(html))));
        }
        into.add(new Block.Paragraph(Wording.plain(literal, span(html))));
    }

    private Block list(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(blocks(item)));
        }
        Integer start = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
        return new Block.ItemList(!(list instanceof BulletList), start == null ? 1 : start, list.isTight(), items);
    }

    private void addBox(BoxBlock box, List<Block> into) {
        Span start = Span.at(offset + box.start());
        if (box.name().isEmpty()) {
            error(start, "markup/box-not-open", "This line closes a box, but no box is open.", "Delete the line.");
            return;
        }
        if (!box.isClosed()) {
            error(
                    start,
                    "markup/box-not-closed",
                    "The box \"" + box.name() + "\" has no end.",
                    "Write a line with ::: where it ends.");
        }
        List<Block> inside = blocks(box);
        BoxKind kind = BoxKind.named(box.name()).orElse(null);
        if (kind == null) {
            String advice = NearestName.to(box.name(), BoxKind.labels())
                    .map(name -> "Did you mean \"" + name + "\"?")
                    .orElse("You can use: " + String.join(", ", BoxKind.labels()) + ".");
            error(start, "markup/box-unknown", "There is no box called \"" + box.name() + "\".", advice);
            into.addAll(inside);
            return;
        }
        if (!box.isClosed()) {
            into.addAll(inside); // It holds the rest of the page, which is no box to judge.
            return;
        }
        int titleStart = offset + box.titleStart();
        Wording title = box.title().isEmpty()
                ? null
                : PlainWording.of(
                        box.title(),
                        new Span(titleStart, titleStart + box.title().length()));
        into.add(new Block.Box(kind, title, inside, List.of(), start));
    }

    private Block table(TableBlock table) {
        List<Wording> head = new ArrayList<>();
        List<Block.Alignment> alignments = new ArrayList<>();
        List<List<Wording>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row instanceof TableRow; row = row.getNext()) {
                List<Wording> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell instanceof TableCell c; cell = cell.getNext()) {
                    cells.add(wording(cell));
                    if (part instanceof TableHead) {
                        alignments.add(alignment(c));
                    }
                }
                if (part instanceof TableHead) {
                    head.addAll(cells);
                } else {
                    rows.add(cells);
                    TableRows.lost(source, span(row), head.size())
                            .ifPresent(lost -> error(
                                    lost,
                                    "markup/table-row",
                                    "The table has " + head.size() + " columns, and this row has more cells: what is"
                                            + " from here on would be lost.",
                                    "Give the first row as many cells, or put the words into one cell."
                                            + " For a | in a cell write \\|."));
                }
            }
        }
        return new Block.Table(alignments, head, rows);
    }

    private static Block.Alignment alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            return Block.Alignment.NONE;
        }
        return switch (alignment) {
            case LEFT -> Block.Alignment.START;
            case CENTER -> Block.Alignment.CENTRE;
            case RIGHT -> Block.Alignment.END;
        };
    }

    private Wording wording(Node node) {
        List<Inline> read = node instanceof TableCell cell ? inlines.readCell(cell) : inlines.read(node);
        Span whole = span(node);
        // Most texts are one piece. Large sites have a million of them, so the span is kept once.
        boolean onePiece = read.size() == 1
                && read.get(0) instanceof Inline.Text text
                && text.span().equals(whole);
        return new Wording(read, onePiece ? ((Inline.Text) read.get(0)).span() : whole, Wording.Origin.SOURCE);
    }

    private Span span(Node node) {
        return inlines.span(node);
    }

    private void error(Span span, String rule, String message, String advice) {
        report.add(Finding.error(source.place(span), rule, message, advice));
    }

    /** The stretch from the first to the last of the parser's spans. */
    static Span span(List<SourceSpan> spans, int offset) {
        if (spans.isEmpty()) {
            return Span.at(offset);
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(offset + spans.get(0).getInputIndex(), offset + last.getInputIndex() + last.getLength());
    }
}
