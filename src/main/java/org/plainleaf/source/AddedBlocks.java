package org.plainleaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Block;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Wording;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.Writing;

/**
 * What a language may add to a page: paragraphs, lists and boxes. The addresses of pages and the list of contents come from
 * the English headings; tables, pictures and recordings have checks that go by the English; some boxes are English on every
 * page. An addition with anything of that is refused as a whole, so that nobody publishes half of what was approved.
 */
final class AddedBlocks {
    /** In English on every page, or with pictures and recordings in them. */
    private static final Set<BoxKind> REFUSED =
            Set.of(BoxKind.STAFF, BoxKind.SAY_THIS, BoxKind.MEDIA, BoxKind.EASY_READ);

    private final SourceText source;
    private final Span markdown;
    private final Report report;
    private boolean refused;

    /** For the text {@code markdown} of a file. */
    AddedBlocks(SourceText source, Span markdown, Report report) {
        this.source = source;
        this.markdown = markdown;
        this.report = report;
    }

    /** The blocks, marked as added; none, after findings, where there is something among them that may not be. */
    List<Block> read(List<Block> written) {
        List<Block> blocks = blocks(written);
        return refused ? List.of() : blocks;
    }

    private List<Block> blocks(List<Block> written) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : written) {
            if (block instanceof Block.Paragraph paragraph) {
                blocks.add(new Block.Paragraph(added(paragraph.wording())));
            } else if (block instanceof Block.ItemList list) {
                List<Block.Item> items = list.items().stream()
                        .map(item -> new Block.Item(blocks(item.blocks())))
                        .toList();
                blocks.add(new Block.ItemList(list.ordered(), list.start(), list.tight(), items));
            } else if (block instanceof Block.Box box && !REFUSED.contains(box.kind())) {
                Wording title = box.title();
                blocks.add(new Block.Box(
                        box.kind(), title == null ? null : added(title), blocks(box.blocks()), List.of(), box.span()));
            } else {
                refuse(block);
            }
        }
        return blocks;
    }

    private Wording added(Wording wording) {
        Blocks.eachInlineIn(wording.inlines(), inline -> {
            if (inline instanceof Inline.Image image) {
                refuse(image.span(), "A picture");
            }
        });
        // The span is one of the English page for all other texts: here it is one that no English text has.
        return new Wording(
                wording.inlines(),
                Span.at(0),
                Wording.Origin.ADDED,
                new Wording.Written(source, wording.span(), Writing.MARKDOWN));
    }

    private void refuse(Block block) {
        if (block instanceof Block.Heading heading) {
            refuse(heading.wording().span(), "A heading");
        } else if (block instanceof Block.Box box) {
            refuse(box.span(), "A box of the kind " + box.kind().label());
        } else if (block instanceof Block.Table table) {
            refuse(table.head().isEmpty() ? markdown : table.head().get(0).span(), "A table");
        } else if (block instanceof Block.Quote) {
            refuse(markdown, "A quotation with > at the start of its lines");
        } else if (block instanceof Block.CodeBlock) {
            refuse(markdown, "Computer code, or a text that starts with four spaces,");
        } else {
            refuse(markdown, "A line across the page");
        }
    }

    private void refuse(Span span, String what) {
        refused = true;
        report.add(Finding.error(
                source.place(span),
                "translation/addition",
                what + " cannot stand in a text that only one language has.",
                "Write paragraphs, lists and boxes. If all readers need it, write it on the English page."));
    }
}
