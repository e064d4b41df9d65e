package org.plainleaf.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text in a page, with its language where that is not the language of the page.
 *
 * @param html the text
 * @param lang language tag, or null where it is the language of the page
 * @param dir {@code ltr} or {@code rtl}, null where {@code lang} is
 */
public record TextView(
        Html html, @Nullable String lang, @Nullable String dir) {
    /** Text in the language of the page. */
    public static TextView of(Html html) {
        return new TextView(html, null, null);
    }
}
