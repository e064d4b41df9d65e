package org.plainleaf.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.Span;

/** A block of a document. The kinds are closed, and immutable: translating makes a new tree. */
public sealed interface Block {

    record Paragraph(Wording wording) implements Block {}

    /**
     * A heading.
     *
     * @param level 2 to 4 in a sound document
     * @param id anchor, made from the English words, the same in every language
     * @param wording the words
     */
    record Heading(int level, String id, Wording wording) implements Block {}

    /**
     * A list.
     *
     * @param ordered whether it is numbered
     * @param start number of the first item
     * @param tight whether its items stand without space between them
     * @param items the items
     */
    record ItemList(boolean ordered, int start, boolean tight, List<Item> items) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /** One item of a list. Not a block by itself. */
    record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /** Somebody's words, marked with {@code >}. */
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Computer code, shown as it is and never translated.
     *
     * @param code the code
     * @param language what stands behind the fence
     */
    record CodeBlock(String code, String language) implements Block {}

    /** A line across the page. */
    record Rule() implements Block {}

    /**
     * A table.
     *
     * @param alignments one a column
     * @param head cells of the heading row
     * @param rows cells of the other rows, each as long as the head
     */
    record Table(List<Alignment> alignments, List<Wording> head, List<List<Wording>> rows) implements Block {
        public Table {
            alignments = List.copyOf(alignments);
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** How the cells of a column are set. */
    enum Alignment {
        NONE,
        START,
        CENTRE,
        END
    }

    /**
     * A box: {@code ::: note}.
     *
     * @param kind what it is for
     * @param title its title; null for the kind's own
     * @param blocks what is inside
     * @param original what is inside in English, kept beside the translation where the kind asks for it; else empty
     * @param span where it starts
     */
    record Box(BoxKind kind, @Nullable Wording title, List<Block> blocks, List<Block> original, Span span)
            implements Block {
        public Box {
            blocks = List.copyOf(blocks);
            original = List.copyOf(original);
        }
    }
}
