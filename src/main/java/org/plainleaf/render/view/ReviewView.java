package org.plainleaf.render.view;

import java.util.List;
import org.plainleaf.model.ReviewText;

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
        String made,
        String code,
        List<ReviewText> texts) {
    public ReviewView {
        texts = List.copyOf(texts);
    }
}
