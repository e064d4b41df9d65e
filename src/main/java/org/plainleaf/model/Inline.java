package org.plainleaf.model;

import java.util.List;
import org.plainleaf.text.Span;

/**
 * A piece of running text. The kinds are closed: there is none for raw HTML, so neither an author nor a translator can
 * bring any in.
 */
public sealed interface Inline {
    /** What is inside; empty for a piece that has nothing inside. */
    default List<Inline> children() {
        return List.of();
    }

    /**
     * Plain words. Most of what a site has in memory are these, so they keep offsets and not an object with offsets.
     *
     * @param text the words, escapes and entities already read
     * @param from where they stand: offset of the first unit
     * @param to offset behind the last unit
     */
    record Text(String text, int from, int to) implements Inline {
        public Text(String text, Span span) {
            this(text, span.start(), span.end());
        }

        /** Where they stand. */
        public Span span() {
            return new Span(from, to);
        }
    }

    /** Emphasis: {@code *words*}. */
    record Emphasis(List<Inline> children) implements Inline {
        public Emphasis {
            children = List.copyOf(children);
        }
    }

    /** Strong emphasis: {@code **words**}. */
    record Strong(List<Inline> children) implements Inline {
        public Strong {
            children = List.copyOf(children);
        }
    }

    /** Computer code, shown as it is. */
    record Code(String code) implements Inline {}

    /** The start of a new line within a block. */
    record LineBreak() implements Inline {}

    /**
     * A link.
     *
     * @param target an address of the site, an anchor, or an address elsewhere
     * @param children what it says
     * @param span where it stands
     */
    record Link(String target, List<Inline> children, Span span) implements Inline {
        public Link {
            children = List.copyOf(children);
        }
    }

    /**
     * A picture.
     *
     * @param target address of the file
     * @param description what it shows, in plain words; without any words for a decorative picture
     * @param span where it stands
     */
    record Image(String target, Wording description, Span span) implements Inline {}

    /**
     * A fact that is filled in: {@code {phone.helpline}}.
     *
     * @param name name of the fact
     * @param span where it stands
     */
    record FactUse(String name, Span span) implements Inline {}

    /**
     * The first use of a glossary word on a page.
     *
     * @param term key of the word
     * @param text the word as it stands in the text
     */
    record TermUse(String term, String text) implements Inline {}
}
