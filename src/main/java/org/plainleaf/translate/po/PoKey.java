package org.plainleaf.translate.po;

import org.jspecify.annotations.Nullable;

/**
 * What a message is known by in a PO file: its context and its source text.
 *
 * @param context the context (msgctxt); null where the message has none, which is not the same as an empty one
 * @param id the source text (msgid)
 */
public record PoKey(@Nullable String context, String id) {
    /** The key of the entry that holds the file's header. */
    public static final PoKey HEADER = new PoKey(null, "");

    /** The key of a message without a context. */
    public static PoKey of(String id) {
        return new PoKey(null, id);
    }

    /** Whether this is the key of the entry that holds the file's header. */
    public boolean isHeader() {
        return context == null && id.isEmpty();
    }
}
