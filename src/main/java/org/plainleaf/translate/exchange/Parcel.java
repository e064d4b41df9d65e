package org.plainleaf.translate.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Language;

/**
 * Texts on their way to a translator.
 *
 * @param language the language to translate into
 * @param rows the texts, those of a page together and in the order in which a reader meets them
 */
public record Parcel(Language language, List<Row> rows) {
    public Parcel {
        rows = List.copyOf(rows);
    }

    /** How far a text is. */
    public enum State {
        /** There is no translation. */
        NEW,
        /** What there is belongs to an older English text, or is a guess, or was made by a computer. */
        UNSURE,
        TRANSLATED,
        REVIEWED,
        APPROVED
    }

    /**
     * One text.
     *
     * @param key what it is known by
     * @param source the English text, with tags such as {@code <a1>} and facts such as {@code {phone.helpline}}
     * @param target the translation, with tags; empty where there is none
     * @param state how far it is
     * @param notes what the translator should know
     * @param previous the English text that {@code target} was made for; null where that is {@code source}
     * @param remark what a translator wrote beside it before; empty where nobody did
     */
    public record Row(
            RowKey key,
            String source,
            String target,
            State state,
            List<String> notes,
            @Nullable String previous,
            String remark) {
        public Row {
            notes = List.copyOf(notes);
        }

        /** A text that nobody wrote a remark about. */
        public Row(
                RowKey key, String source, String target, State state, List<String> notes, @Nullable String previous) {
            this(key, source, target, state, notes, previous, "");
        }
    }
}
