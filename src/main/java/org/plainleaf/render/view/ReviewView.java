package org.plainleaf.render.view;

import java.util.List;

/**
 * A sheet on which somebody checks the translation of a page.
 *
 * @param css its style sheet
 * @param title English title of the page
 * @param key key of the page
 * @param language English name of the language
 * @param own its own name
 * @param tag its tag
 * @param dir its direction
 * @param script name of its way of writing in style sheets
 * @param made the day on which the sheet was made
 * @param code a code of all texts: it changes with every letter of them
 * @param texts the texts
 */
public record ReviewView(
        Html css,
        String title,
        String key,
        String language,
        String own,
        String tag,
        String dir,
        String script,
        String made,
        String code,
        List<Row> texts) {
    public ReviewView {
        texts = List.copyOf(texts);
    }

    /**
     * A text.
     *
     * @param number its number on the page
     * @param english the English words
     * @param translation the words of the translation; may be empty
     * @param state what is known of it; may be empty
     */
    public record Row(String number, String english, String translation, String state) {}
}
