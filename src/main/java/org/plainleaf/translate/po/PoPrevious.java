package org.plainleaf.translate.po;

import org.jspecify.annotations.Nullable;

/**
 * The source that a fuzzy translation was made for ({@code #|} lines).
 *
 * @param context the former context; null where there was none
 * @param id the former source text
 * @param idPlural the former plural source text; null where there was none
 */
public record PoPrevious(
        @Nullable String context, String id, @Nullable String idPlural) {
    /** A former source text without context or plural. */
    public static PoPrevious of(String id) {
        return new PoPrevious(null, id, null);
    }
}
