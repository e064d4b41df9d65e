package org.plainleaf.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A story as its teller approved it, as one number. It changes with all that readers see of the teller: words, pictures,
 * recordings and their captions, links, order, the address, how the teller is named, what the page says in short, and facts
 * that are words. It does not change with how the lines of the file are broken, nor with facts that are kept current on all
 * pages, nor with dates and sources.
 */
public final class StoryText {
    /** 64 bits. It is compared with one other number, so nobody meets a second text of the same number by chance. */
    private static final int BYTES = 8;

    /** What numbers start with that were made of all this; older ones were made of less. */
    private static final String MADE = "2-";

    private static final Pattern OLD = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final MessageDigest digest;
    private final Map<String, Fact> facts;
    private final UnaryOperator<String> media;

    private StoryText(MessageDigest digest, Map<String, Fact> facts, UnaryOperator<String> media) {
        this.digest = digest;
        this.facts = facts;
        this.media = media;
    }

    /**
     * The number of what readers see of a story, in English: "2-", and 16 digits from 0 to f.
     *
     * @param name how its teller is named
     * @param media gives a mark of what a picture or recording shows, by its address; another file has another mark
     */
    public static String hash(
            Story story, Consent.NameChoice name, Map<String, Fact> facts, UnaryOperator<String> media) {
        StoryText text = new StoryText(sha(), facts, media);
        Head head = story.head();
        text.add("name", name.name());
        text.add("address", head.address().path());
        head.texts().forEach((key, wording) -> {
            text.add("text", key);
            text.add(wording);
        });
        text.add("picture", String.valueOf(head.picture()));
        head.madeWith().forEach(group -> text.add("made-with", group.name() + "\u0001" + group.how()));
        story.situations().forEach(key -> text.add("situation", key));
        story.uses().forEach(key -> text.add("used-for", key));
        text.add("held-by", String.valueOf(story.heldBy()));
        text.add("ending", story.ending().name());
        text.addAll(story.body());
        return MADE + HexFormat.of().formatHex(text.digest.digest(), 0, BYTES);
    }

    /** Whether a number was made of less than all that readers see, as it was once: nobody can tell what else has changed. */
    public static boolean isOld(String hash) {
        return OLD.matcher(hash).matches();
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
                out.append('\u0003').append(fact.name()).append(words(fact)).append('\u0003');
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

    private String words(Inline.FactUse use) {
        Fact fact = facts.get(use.name());
        return fact != null && fact.kind().isWords() ? '\u0003' + fact.value() : "";
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
