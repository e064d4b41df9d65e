package org.plainleaf.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The text of a story as its teller approved it, as one number: it changes with any word, picture, link, name or order, and not
 * with how the lines of the file are broken.
 */
public final class StoryText {
    /** 64 bits. It is compared with one other number, so nobody meets a second text of the same number by chance. */
    private static final int BYTES = 8;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final MessageDigest digest;
    private final UnaryOperator<String> media;

    private StoryText(MessageDigest digest, UnaryOperator<String> media) {
        this.digest = digest;
        this.media = media;
    }

    /**
     * The number of what readers see of a document, in English: 16 digits from 0 to f.
     *
     * @param media gives a mark of what a picture or recording shows, by its address; another file has another mark
     */
    public static String hash(Document document, UnaryOperator<String> media) {
        StoryText text = new StoryText(sha(), media);
        document.head().texts().forEach((name, wording) -> {
            text.add("text", name);
            text.add(wording);
        });
        text.add("picture", String.valueOf(document.head().picture()));
        document.head().madeWith().forEach(group -> text.add("made-with", group.name() + "\u0001" + group.how()));
        text.addAll(document.body());
        return HexFormat.of().formatHex(text.digest.digest(), 0, BYTES);
    }

    private void addAll(List<Block> blocks) {
        for (Block block : blocks) {
            add(block);
        }
        add("end", "");
    }

    private void add(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            add("paragraph", "");
            add(paragraph.wording());
        } else if (block instanceof Block.Heading heading) {
            add("heading", String.valueOf(heading.level()));
            add(heading.wording());
        } else if (block instanceof Block.ItemList list) {
            add("list", list.ordered() ? String.valueOf(list.start()) : "");
            list.items().forEach(item -> addAll(item.blocks()));
            add("end", "");
        } else if (block instanceof Block.Quote quote) {
            add("quote", "");
            addAll(quote.blocks());
        } else if (block instanceof Block.CodeBlock code) {
            add("code", code.code());
        } else if (block instanceof Block.Rule) {
            add("rule", "");
        } else if (block instanceof Block.Table table) {
            add("table", String.valueOf(table.head().size()));
            table.head().forEach(this::add);
            table.rows().forEach(row -> row.forEach(this::add));
        } else if (block instanceof Block.Box box) {
            add("box", box.kind().label());
            if (box.title() != null) {
                add(box.title());
            }
            addAll(box.blocks());
        } else {
            throw new AssertionError(block);
        }
    }

    private void add(Wording wording) {
        StringBuilder out = new StringBuilder();
        append(wording.inlines(), out);
        add("words", SPACE.matcher(out).replaceAll(" ").strip());
    }

    /** Marks cannot be typed, so that no text can look like a link or a picture. */
    private void append(List<Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                out.append(text.text());
            } else if (inline instanceof Inline.Code code) {
                out.append('\u0001').append(code.code()).append('\u0001');
            } else if (inline instanceof Inline.LineBreak) {
                out.append('\u0002');
            } else if (inline instanceof Inline.FactUse fact) {
                out.append('\u0003').append(fact.name()).append('\u0003');
            } else if (inline instanceof Inline.TermUse term) {
                out.append(term.text());
            } else if (inline instanceof Inline.Image image) {
                out.append('\u0004').append(image.target()).append('\u0004');
                out.append(media.apply(image.target())).append('\u0004');
                append(image.description().inlines(), out);
                out.append('\u0004');
            } else if (inline instanceof Inline.Link link) {
                out.append('\u0005').append(link.target()).append('\u0005');
                out.append(media.apply(link.target())).append('\u0005');
                append(link.children(), out);
                out.append('\u0005');
            } else {
                out.append(inline instanceof Inline.Strong ? '\u0006' : '\u0007');
                append(inline.children(), out);
                out.append('\u0006');
            }
        }
    }

    private void add(String kind, String text) {
        digest.update((kind + '\u0000' + text + '\u0000').getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
