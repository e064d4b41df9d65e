package org.plainleaf.build;

import org.jspecify.annotations.Nullable;

/**
 * Whom a site is made for.
 *
 * @param translatesInto tag of the language of a translator, who sees the English and all drafts of that language; null for others
 * @param writes whether they are writing it: they see all languages, with drafts, and stories that may not be public yet
 */
record Audience(@Nullable String translatesInto, boolean writes) {
    /** Everybody. */
    static final Audience READERS = new Audience(null, false);

    /** Those who write it. */
    static final Audience WRITERS = new Audience(null, true);

    /** Who translates into a language. */
    Audience(String tag) {
        this(tag, false);
    }

    /** Whether they see translations that nobody has checked. */
    boolean seesDrafts() {
        return writes || translatesInto != null;
    }
}
