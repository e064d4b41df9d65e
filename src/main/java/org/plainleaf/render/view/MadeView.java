package org.plainleaf.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who made a page, and when it was checked.
 *
 * @param publisher who publishes it
 * @param groups who helped to make it; empty where nobody with lived experience has checked it yet
 * @param published date, written out; null where nobody wrote it down
 * @param checked date of the last check, written out; null where nobody wrote it down
 * @param next date of the next check, written out; null where nobody wrote it down
 * @param sources laws and reports behind the claims
 */
public record MadeView(
        String publisher,
        List<String> groups,
        @Nullable String published,
        @Nullable String checked,
        @Nullable String next,
        List<Source> sources) {
    /**
     * A law or report.
     *
     * @param text its name, in English
     * @param checked date when somebody last looked at it, written out; null where there is none
     */
    public record Source(String text, @Nullable String checked) {}
}
