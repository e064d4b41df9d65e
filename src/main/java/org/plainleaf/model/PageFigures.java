package org.plainleaf.model;

import org.jspecify.annotations.Nullable;

/**
 * How easy one page is to read, in figures. They help people to choose what to work on first; no figure says that a page
 * is good. A figure is absent where its formula is not made for the language, or where the text is too short for it.
 *
 * @param file file of the page, relative to the site's folder, with forward slashes
 * @param language tag of its language, such as {@code en}
 * @param title its title
 * @param words how many words
 * @param sentences how many sentences
 * @param syllables how many syllables; 0 where they cannot be counted
 * @param fleschKincaid Flesch-Kincaid grade level (Kincaid and others, 1975): years at a school in the USA
 * @param smog SMOG grade (McLaughlin, 1969): years of school
 * @param lix LIX (Björnsson, 1968): from about 20, very easy, to about 60, very hard
 */
public record PageFigures(
        String file,
        String language,
        String title,
        int words,
        int sentences,
        int syllables,
        @Nullable Double fleschKincaid,
        @Nullable Double smog,
        @Nullable Double lix) {
    public PageFigures {
        if (words < 0 || sentences < 0 || syllables < 0) {
            throw new IllegalArgumentException(words + " words, " + sentences + " sentences, " + syllables);
        }
    }
}
