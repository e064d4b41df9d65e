package org.plainleaf.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.Writing;

/**
 * The text of one block: what a translator sees as one segment.
 *
 * @param inlines the text
 * @param from where it stands in the English source: offset of the first unit
 * @param to offset behind the last unit
 * @param origin whose words they are
 * @param written where a translation stands, or its empty place, also where it is not shown; null for the author's own words in
 *     the file of their document
 */
public record Wording(
        List<Inline> inlines,
        int from,
        int to,
        Origin origin,
        @Nullable Written written) {
    /**
     * Where words stand that are not in the file of their document: a translation, in the file of its translator.
     *
     * @param source the file
     * @param span where in it
     * @param writing how they are written there
     */
    public record Written(SourceText source, Span span, Writing writing) {}

    /** Whose words the text of a block are. */
    public enum Origin {
        /** The author's own, in the language of the document. */
        SOURCE,
        /** A translation of the author's words as they are now. */
        TRANSLATED,
        /** Words that only this language has; {@link Wording#span()} says nothing of them. */
        ADDED,
        /** The author's words on a translated page, because there is no translation yet. */
        UNTRANSLATED,
        /** The author's words on a translated page, because nobody has checked the translation as the site asks. */
        WAITING,
        /** The author's words on a translated page, because they changed after they were translated. */
        CHANGED;

        /** Whether the text is in English on a page of another language. */
        public boolean isFallback() {
            return this == UNTRANSLATED || this == WAITING || this == CHANGED;
        }
    }

    public Wording(List<Inline> inlines, Span span, Origin origin, @Nullable Written written) {
        this(inlines, span.start(), span.end(), origin, written);
    }

    /** The author's own words, or what stands for a translation. */
    public Wording(List<Inline> inlines, Span span, Origin origin) {
        this(inlines, span, origin, null);
    }

    public Wording {
        inlines = List.copyOf(inlines);
    }

    /** Where it stands in the English source. */
    public Span span() {
        return new Span(from, to);
    }

    /** The author's plain words, without any markup. */
    public static Wording plain(String text, Span span) {
        return new Wording(text.isEmpty() ? List.of() : List.of(new Inline.Text(text, span)), span, Origin.SOURCE);
    }

    /** The same words, which stand in a YAML file that is not that of a document. */
    public Wording in(SourceText file) {
        return new Wording(inlines, from, to, origin, new Written(file, span(), Writing.YAML));
    }

    public Wording withOrigin(Origin other) {
        return new Wording(inlines, from, to, other, written);
    }

    public Wording withInlines(List<Inline> others) {
        return new Wording(others, from, to, origin, written);
    }

    /** The words alone; facts stand as {@code {name}}. */
    public String plainText() {
        StringBuilder out = new StringBuilder();
        appendPlain(inlines, out);
        return out.toString();
    }

    /** The words alone, facts filled in as they are written in English. */
    public String plainText(Map<String, Fact> facts) {
        return Fact.REFERENCE.matcher(plainText()).replaceAll(reference -> {
            Fact fact = facts.get(reference.group(1));
            return Matcher.quoteReplacement(fact == null ? reference.group() : fact.value());
        });
    }

    private static void appendPlain(List<Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                out.append(text.text());
            } else if (inline instanceof Inline.Code code) {
                out.append(code.code());
            } else if (inline instanceof Inline.LineBreak) {
                out.append(' ');
            } else if (inline instanceof Inline.FactUse fact) {
                out.append('{').append(fact.name()).append('}');
            } else if (inline instanceof Inline.TermUse term) {
                out.append(term.text());
            } else if (inline instanceof Inline.Image image) {
                appendPlain(image.description().inlines(), out);
            } else {
                appendPlain(inline.children(), out);
            }
        }
    }
}
