package org.plainleaf.model;

import java.util.List;

/**
 * A word of the glossary.
 *
 * @param key short name
 * @param forms how it may stand in a text
 * @param means what it means, in plain words
 * @param use what to do with it
 * @param say plain words to say instead; empty where there are none
 * @param kind what kind of word it is, such as "acronym" or "jargon"; empty where nobody said
 */
public record Term(String key, List<String> forms, String means, Use use, String say, String kind) {
    /** What an author does with a word. */
    public enum Use {
        /** A plain word: write it. */
        USE,
        /** A work word: it may stand in a text, and its first use is linked to its meaning. */
        EXPLAIN,
        /** Write the plain words instead. */
        AVOID
    }

    public Term {
        forms = List.copyOf(forms);
    }

    /** A word of no special kind. */
    public Term(String key, List<String> forms, String means, Use use, String say) {
        this(key, forms, means, use, say, "");
    }
}
