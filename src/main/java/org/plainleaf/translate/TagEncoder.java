package org.plainleaf.translate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.model.Inline;

/** Writes running text for a translator, and remembers what each tag stands for. */
final class TagEncoder {
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final Map<String, Inline> tags = new LinkedHashMap<>();
    private final Map<String, Integer> facts = new LinkedHashMap<>();
    private final Map<String, Integer> counters = new HashMap<>();

    private TagEncoder() {}

    /**
     * Running text as a translator sees it.
     *
     * @param text the text with tags
     * @param tags what each tag, such as {@code a1}, stands for
     * @param facts how often each fact is used
     */
    record Encoded(String text, Map<String, Inline> tags, Map<String, Integer> facts) {}

    static Encoded encode(List<Inline> inlines) {
        TagEncoder encoder = new TagEncoder();
        encoder.addAll(inlines);
        encoder.flush(false);
        return new Encoded(encoder.out.toString(), encoder.tags, encoder.facts);
    }

    private void addAll(List<Inline> inlines) {
        for (Inline inline : inlines) {
            add(inline);
        }
    }

    private void add(Inline inline) {
        if (inline instanceof Inline.Text text) {
            plain.append(text.text());
        } else if (inline instanceof Inline.TermUse term) {
            plain.append(term.text());
        } else if (inline instanceof Inline.FactUse fact) {
            live("{" + fact.name() + "}");
            facts.merge(fact.name(), 1, Integer::sum);
        } else {
            addTag(inline, TagSyntax.kind(inline));
        }
    }

    private void addTag(Inline inline, String kind) {
        String name = kind + counters.merge(kind, 1, Integer::sum);
        tags.put(name, inline);
        if (TagSyntax.isEmptyKind(kind)) {
            live("<" + name + "/>");
            return;
        }
        live("<" + name + ">");
        if (inline instanceof Inline.Code code) {
            plain.append(code.code());
        } else {
            addAll(inline.children());
        }
        live("</" + name + ">");
    }

    private void live(String token) {
        flush(true);
        out.append(token);
    }

    /** Writes the plain text gathered so far; backslashes at its end are doubled if a real tag follows. */
    private void flush(boolean tagFollows) {
        out.append(TagSyntax.escape(plain.toString()));
        for (int i = plain.length() - 1; tagFollows && i >= 0 && plain.charAt(i) == '\\'; i--) {
            out.append('\\');
        }
        plain.setLength(0);
    }
}
