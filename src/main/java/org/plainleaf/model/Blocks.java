package org.plainleaf.model;

import java.util.List;
import java.util.function.Consumer;

/** Walks through blocks, in the order of the text. */
public final class Blocks {
    private Blocks() {}

    /** Every block, outer before inner. */
    public static void each(List<Block> blocks, Consumer<Block> visit) {
        for (Block block : blocks) {
            visit.accept(block);
            if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> each(item.blocks(), visit));
            } else if (block instanceof Block.Quote quote) {
                each(quote.blocks(), visit);
            } else if (block instanceof Block.Box box) {
                each(box.blocks(), visit);
            }
        }
    }

    /** Every wording: box titles, paragraphs, headings, cells. Picture descriptions are inside these. */
    public static void eachWording(List<Block> blocks, Consumer<Wording> visit) {
        each(blocks, block -> eachWordingOf(block, visit));
    }

    /** The wordings of one block, without those of blocks inside it. */
    public static void eachWordingOf(Block block, Consumer<Wording> visit) {
        if (block instanceof Block.Paragraph paragraph) {
            visit.accept(paragraph.wording());
        } else if (block instanceof Block.Heading heading) {
            visit.accept(heading.wording());
        } else if (block instanceof Block.Table table) {
            table.head().forEach(visit);
            table.rows().forEach(row -> row.forEach(visit));
        } else if (block instanceof Block.Box box && box.title() != null) {
            visit.accept(box.title());
        }
    }

    /** Every piece of running text, outer before inner, picture descriptions included. */
    public static void eachInline(List<Block> blocks, Consumer<Inline> visit) {
        eachWording(blocks, wording -> eachInlineIn(wording.inlines(), visit));
    }

    /** Every piece of running text below these, outer before inner. */
    public static void eachInlineIn(List<Inline> inlines, Consumer<Inline> visit) {
        for (Inline inline : inlines) {
            visit.accept(inline);
            if (inline instanceof Inline.Image image) {
                eachInlineIn(image.description().inlines(), visit);
            } else {
                eachInlineIn(inline.children(), visit);
            }
        }
    }
}
