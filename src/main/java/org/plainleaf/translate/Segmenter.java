package org.plainleaf.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.model.Block;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Document;
import org.plainleaf.model.Head;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Wording;
import org.plainleaf.text.SourceText;

/** Cuts a document into segments, in the order in which a reader meets them, each text once. */
public final class Segmenter {
    private final SourceText source;
    private final Map<String, Segment> segments = new LinkedHashMap<>();

    private Segmenter(SourceText source) {
        this.source = source;
    }

    /** The segments of a document: front matter first, then the text. */
    public static List<Segment> segments(Document document) {
        return segments(document.head(), document.body());
    }

    /** The segments of a document with another body. */
    static List<Segment> segments(Head head, List<Block> body) {
        Segmenter segmenter = new Segmenter(head.source());
        head.texts().forEach((name, wording) -> segmenter.add(wording, note(name)));
        segmenter.addAll(body);
        return List.copyOf(segmenter.segments.values());
    }

    /** The segments of texts that stand by themselves, such as the labels in the settings. */
    public static List<Segment> segments(Map<String, Wording> texts, SourceText source) {
        Segmenter segmenter = new Segmenter(source);
        texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> segmenter.add(entry.getValue(), "label: " + entry.getKey()));
        return List.copyOf(segmenter.segments.values());
    }

    /** Whether there is anything to translate: a letter outside of facts. */
    static boolean isTranslatable(Wording wording) {
        return hasLetter(wording.inlines());
    }

    private static boolean hasLetter(List<Inline> inlines) {
        for (Inline inline : inlines) {
            boolean letter = inline instanceof Inline.Text text
                    ? text.text().codePoints().anyMatch(Character::isLetter)
                    : hasLetter(inline.children());
            if (letter) {
                return true;
            }
        }
        return false;
    }

    private static String note(String name) {
        return switch (name) {
            case "title" -> "title of the page";
            case "summary" -> "summary of the page";
            case "hard" -> "what was hard, in a few words";
            case "how-it-ended" -> "how it ended, in a few words";
            default -> name;
        };
    }

    private void addAll(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                add(paragraph.wording(), "paragraph");
            } else if (block instanceof Block.Heading heading) {
                add(heading.wording(), "heading");
            } else if (block instanceof Block.ItemList list) {
                list.items().forEach(item -> addItem(item.blocks()));
            } else if (block instanceof Block.Quote quote) {
                addAll(quote.blocks());
            } else if (block instanceof Block.Table table) {
                table.head().forEach(cell -> add(cell, "heading of a table"));
                table.rows().forEach(row -> row.forEach(cell -> add(cell, "cell of a table")));
            } else if (block instanceof Block.Box box) {
                if (box.kind() == BoxKind.STAFF) {
                    continue; // For staff, who read English.
                }
                if (box.title() != null) {
                    add(box.title(), "title of a box");
                }
                addAll(box.blocks());
            } else if (!(block instanceof Block.CodeBlock || block instanceof Block.Rule)) {
                throw new AssertionError(block);
            }
        }
    }

    private void addItem(List<Block> blocks) {
        List<Block> rest = new ArrayList<>(blocks);
        if (!rest.isEmpty() && rest.get(0) instanceof Block.Paragraph first) {
            add(first.wording(), "item of a list");
            rest.remove(0);
        }
        addAll(rest);
    }

    private void add(Wording wording, String note) {
        if (isTranslatable(wording)) {
            String text = TagEncoder.encode(wording.inlines()).text();
            segments.putIfAbsent(text, Segment.of(text, note, source.place(wording.span())));
        }
        addImages(wording.inlines());
    }

    private void addImages(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Image image) {
                add(image.description(), "description of a picture, for people who cannot see it");
            }
            addImages(inline.children());
        }
    }
}
