package org.plainleaf.check.translation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.model.Block;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Wording;

/**
 * Which English words each translated text of an edition stands for. Both trees have the same shape, so one walk through the
 * two finds it. For one thread.
 */
final class SourceWords {
    /** By identity: the same words may stand on a page twice. */
    private final IdentityHashMap<Wording, Wording> english = new IdentityHashMap<>();

    SourceWords(Edition edition) {
        Document document = edition.document();
        edition.texts().forEach((name, wording) -> {
            Wording source = document.head().texts().get(name);
            if (source != null) {
                pair(wording, source);
            }
        });
        blocks(edition.body(), document.body());
    }

    /** The English words of a passage; nothing where it has none. */
    @Nullable
    Wording of(Passage passage) {
        return of(passage.wording());
    }

    /** The English words of a text; nothing where it has none. */
    @Nullable
    Wording of(Wording translated) {
        return english.get(translated);
    }

    /** Words as they are written, without facts, code and pictures. */
    static String plain(Wording wording) {
        StringBuilder out = new StringBuilder();
        append(wording.inlines(), out);
        return out.toString();
    }

    private static void append(List<Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                out.append(text.text());
            } else if (inline.children().isEmpty()) {
                out.append(' ');
            } else {
                append(inline.children(), out);
            }
        }
    }

    private void blocks(List<Block> translated, List<Block> source) {
        for (int i = 0; i < Math.min(translated.size(), source.size()); i++) {
            block(translated.get(i), source.get(i));
        }
    }

    private void block(Block translated, Block source) {
        if (translated instanceof Block.Paragraph paragraph && source instanceof Block.Paragraph other) {
            pair(paragraph.wording(), other.wording());
        } else if (translated instanceof Block.Heading heading && source instanceof Block.Heading other) {
            pair(heading.wording(), other.wording());
        } else if (translated instanceof Block.ItemList list && source instanceof Block.ItemList other) {
            for (int i = 0; i < Math.min(list.items().size(), other.items().size()); i++) {
                blocks(list.items().get(i).blocks(), other.items().get(i).blocks());
            }
        } else if (translated instanceof Block.Quote quote && source instanceof Block.Quote other) {
            blocks(quote.blocks(), other.blocks());
        } else if (translated instanceof Block.Table table && source instanceof Block.Table other) {
            cells(table.head(), other.head());
            for (int i = 0; i < Math.min(table.rows().size(), other.rows().size()); i++) {
                cells(table.rows().get(i), other.rows().get(i));
            }
        } else if (translated instanceof Block.Box box && source instanceof Block.Box other) {
            if (box.title() != null && other.title() != null) {
                pair(box.title(), other.title());
            }
            blocks(box.blocks(), other.blocks());
        }
    }

    private void cells(List<Wording> translated, List<Wording> source) {
        for (int i = 0; i < Math.min(translated.size(), source.size()); i++) {
            pair(translated.get(i), source.get(i));
        }
    }

    private void pair(Wording translated, Wording source) {
        english.put(translated, source);
        // A translator may put pictures into another order, so they go by their files.
        List<Inline.Image> images = images(source.inlines(), new ArrayList<>());
        for (Inline.Image image : images(translated.inlines(), new ArrayList<>())) {
            images.stream()
                    .filter(other -> other.target().equals(image.target()))
                    .findFirst()
                    .ifPresent(other -> {
                        english.put(image.description(), other.description());
                        images.remove(other);
                    });
        }
    }

    private static List<Inline.Image> images(List<Inline> inlines, List<Inline.Image> into) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Image image) {
                into.add(image);
            }
            images(inline.children(), into);
        }
        return into;
    }
}
