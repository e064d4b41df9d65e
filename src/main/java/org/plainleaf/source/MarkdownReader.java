package org.plainleaf.source;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Allowance;
import org.plainleaf.model.Block;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Reads Markdown: CommonMark, tables, boxes and facts. Thread-safe. */
public final class MarkdownReader {
    /** Deeper than any page that people read; keeps every walk over the tree far from the end of the stack. */
    static final int DEEPEST = 30;

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
            AllowanceReader allowances = new AllowanceReader(source, part.start());
            List<Block> blocks = new BlockReader(source, part.start(), report, allowances).blocks(document);
            allowances.found().forEach(allowed);
            return blocks;
        } catch (StackOverflowError | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // The parser has limits of its own, such as a million cells in a table.
            report.add(Finding.error(
                    source.place(part),
                    "markup/too-much",
                    "This text is too large, or nested too deeply, to be read.",
                    "Split it into several pages."));
            return List.of();
        }
    }
}
