package org.plainleaf.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.model.Block;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Term;
import org.plainleaf.model.Wording;

/**
 * Links the first use of each work word on one page to its meaning at the page's end: never in headings, links,
 * quotations, code, or the sentence to show at the desk. For one page; not thread-safe.
 */
final class TermLinks {
    private final Glossary glossary;
    private final Map<String, Term> used = new LinkedHashMap<>();

    TermLinks(Glossary glossary) {
        this.glossary = glossary;
    }

    /** Id of a word's meaning. Two hyphens, so that no heading can have the same id. */
    static String wordId(String term) {
        return "word--" + term;
    }

    /** Id of a word's first use. */
    static String useId(String term) {
        return "use--" + term;
    }

    /** The words that were linked, in the order of the page. */
    List<Term> used() {
        return List.copyOf(used.values());
    }

    /** The same blocks with first uses linked. */
    List<Block> link(List<Block> blocks) {
        List<Block> linked = new ArrayList<>();
        for (Block block : blocks) {
            linked.add(link(block));
        }
        return linked;
    }

    private Block link(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(link(paragraph.wording()));
        } else if (block instanceof Block.ItemList list) {
            List<Block.Item> items = list.items().stream()
                    .map(i -> new Block.Item(link(i.blocks())))
                    .toList();
            return new Block.ItemList(list.ordered(), list.start(), list.tight(), items);
        } else if (block instanceof Block.Table table) {
            List<List<Wording>> rows = table.rows().stream()
                    .map(row -> row.stream().map(this::link).toList())
                    .toList();
            return new Block.Table(table.alignments(), table.head(), rows);
        } else if (block instanceof Block.Box box && !isOwnWords(box.kind())) {
            return new Block.Box(box.kind(), box.title(), link(box.blocks()), box.original(), box.span());
        }
        return block;
    }

    /** Words to say, and words that somebody said, stay as they are; the box that tells terms apart explains itself. */
    private static boolean isOwnWords(BoxKind kind) {
        return kind == BoxKind.SAY_THIS
                || kind == BoxKind.STAFF
                || kind == BoxKind.QUOTE
                || kind == BoxKind.WHICH_IS_WHICH;
    }

    private Wording link(Wording wording) {
        return wording.withInlines(linkAll(wording.inlines()));
    }

    private List<Inline> linkAll(List<Inline> inlines) {
        List<Inline> linked = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                addText(text, linked);
            } else if (inline instanceof Inline.Strong strong) {
                linked.add(new Inline.Strong(linkAll(strong.children())));
            } else if (inline instanceof Inline.Emphasis emphasis) {
                linked.add(new Inline.Emphasis(linkAll(emphasis.children())));
            } else {
                linked.add(inline);
            }
        }
        return linked;
    }

    private void addText(Inline.Text text, List<Inline> into) {
        int from = 0;
        for (Glossary.Match match : glossary.find(text.text())) {
            Term term = match.term();
            if (term.use() != Term.Use.EXPLAIN || used.putIfAbsent(term.key(), term) != null) {
                continue;
            }
            if (match.start() > from) {
                into.add(new Inline.Text(text.text().substring(from, match.start()), text.span()));
            }
            into.add(new Inline.TermUse(term.key(), text.text().substring(match.start(), match.end())));
            from = match.end();
        }
        if (from < text.text().length()) {
            into.add(from == 0 ? text : new Inline.Text(text.text().substring(from), text.span()));
        }
    }
}
