package org.plainleaf.render.view;

import java.util.List;

/**
 * Content of the glossary.
 *
 * @param words all words, in alphabetical order
 */
public record GlossaryView(List<WordView> words) {}
