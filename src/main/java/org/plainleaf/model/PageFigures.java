package org.plainleaf.model;

import org.jspecify.annotations.Nullable;

/**
 * How hard one edition of a page is to read, in figures. They inform: no page is judged by them alone.
 *
 * @param file the file of the author or translator
 * @param language tag of its language
 * @param title its title
 * @param words number of its words
 * @param sentences number of its sentences
 * @param syllables number of its syllables; 0 where nobody counts them in this language
 * @param fleschKincaid school grade by Flesch-Kincaid; null outside English
 * @param smog school grade by SMOG; null outside English, and on short pages
 * @param lix reading index by LIX; null where it is not sound
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
        @Nullable Double lix) {}
