package org.plainleaf.model;

import java.util.List;

/**
 * A word of the glossary.
 *
 * @param key short name
 * @param forms how it may stand in a text
 * @param meaning what it means, in plain words, with its place in the file
 * @param use what to do with it
 * @param say plain words to say instead; empty where there are none
 * @param kind what kind of word it is, such as {@code core}; may be empty
 */
public record Term(String key, List<String> forms, Wording meaning, Use use, String say, String kind) {
    /** The kind of the words that a reader has to know, and to say at the desk. */
    public static final String CORE = "core";

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

    /** What it means, in plain words. */
    public String means() {
        return meaning.plainText();
    }
}
