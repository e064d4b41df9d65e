package org.plainleaf.translate.po;

import org.jspecify.annotations.Nullable;

/** Gathers the msgctxt, msgid and msgid_plural lines of one PO message, or of the one before it ({@code #|}). */
final class PoSourceLines {
    private @Nullable StringBuilder context;
    private @Nullable StringBuilder id;
    private @Nullable StringBuilder idPlural;

    /** Whether a line with this keyword may come next. */
    boolean takes(PoKeyword keyword) {
        return switch (keyword) {
            case CONTEXT -> context == null && id == null;
            case ID -> id == null;
            case ID_PLURAL -> id != null && idPlural == null;
            case STRING, DOMAIN -> false;
        };
    }

    /** Starts a line, and gives the place for its text. */
    StringBuilder open(PoKeyword keyword) {
        StringBuilder text = new StringBuilder();
        switch (keyword) {
            case CONTEXT -> context = text;
            case ID -> id = text;
            case ID_PLURAL -> idPlural = text;
            case STRING, DOMAIN -> throw new IllegalArgumentException(keyword.word());
        }
        return text;
    }

    boolean hasId() {
        return id != null;
    }

    boolean hasPlural() {
        return idPlural != null;
    }

    @Nullable
    String idPlural() {
        return text(idPlural);
    }

    /** Context and source text; only after {@link #hasId()}. */
    PoKey key() {
        return new PoKey(text(context), String.valueOf(id));
    }

    /** The same as the source of an earlier translation; null if there is none. */
    @Nullable
    PoPrevious previous() {
        return id == null ? null : new PoPrevious(text(context), id.toString(), text(idPlural));
    }

    private static @Nullable String text(@Nullable StringBuilder builder) {
        return builder == null ? null : builder.toString();
    }
}
