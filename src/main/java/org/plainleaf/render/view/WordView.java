package org.plainleaf.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A hard word and its meaning.
 *
 * @param id id of the entry
 * @param term the word
 * @param meaning what it means
 * @param back link to where the word stands in the text; null in the glossary
 */
public record WordView(
        String id,
        TextView term,
        TextView meaning,
        @Nullable String back) {}
