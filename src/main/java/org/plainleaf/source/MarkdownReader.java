package org.plainleaf.source;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Allowance;
import org.plainleaf.model.Block;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Reads Markdown: CommonMark, tables, boxes and facts. Thread-safe. */
public final class MarkdownReader {
    /** Deeper than any page that people read; keeps every walk over the tree far from the end of the stack. */
    static final int DEEPEST = 30;

    /** More than any page that people read: a long book has fewer. What comes after takes time and memory for each of them. */
    private static final int MOST_BLOCKS = 20_000;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .customBlockParserFactory(new BoxParser.Factory())
            .customInlineContentParserFactory(new FactParser.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST + 1)
            .maxInlineNesting(DEEPEST)
            .build();

    private MarkdownReader() {}

    /** The blocks of a part of a file; what is wrong in them is reported. */
    public static List<Block> read(SourceText source, Span part, Report report) {
        return read(source, part, report, allowance -> {});
    }

    /** The same; remarks that switch rules off go to {@code allowed}. */
    static List<Block> read(SourceText source, Span part, Report report, Consumer<Allowance> allowed) {
        try {
            Node document = PARSER.parse(source.slice(part));
            if (blocksIn(document) > MOST_BLOCKS) {
                report.add(tooMuch(source.place(part)));
                return List.of();
            }
            AllowanceReader allowances = new AllowanceReader(source, part.start());
            List<Block> blocks = new BlockReader(source, part.start(), report, allowances).blocks(document);
            allowances.found().forEach(allowed);
            return blocks;
        } catch (StackOverflowError | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The parser has limits of its own, such as a million cells in a table.
            report.add(tooMuch(source.place(part)));
            return List.of();
        }
    }

    /** Paragraphs, headings, items of lists, cells of tables, and what holds them. */
    private static int blocksIn(Node parent) {
        int blocks = 0;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean holdsWords = node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
            blocks += holdsWords ? 1 : 1 + blocksIn(node);
        }
        return blocks;
    }

    private static Finding tooMuch(Place place) {
        return Finding.error(
                place,
                "markup/too-much",
                "This text is too large, or nested too deeply, to be read.",
                "Split it into several pages.");
    }
}
