package org.plainleaf.translate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.Place;
import org.plainleaf.translate.po.PoKey;

/**
 * The text of one block, or of one interface string, as a translator sees it.
 *
 * @param key its context and its English text, with tags
 * @param plural the English text for several things; null where the text does not depend on a number
 * @param notes for the translator: what kind of text it is, and what to know about it
 * @param place where it stands in the English source
 */
public record Segment(PoKey key, @Nullable String plural, List<String> notes, Place place) {
    public Segment {
        notes = List.copyOf(notes);
    }

    /** A block of a page. */
    static Segment of(String text, String note, Place place) {
        return new Segment(PoKey.of(text), null, List.of(note), place);
    }

    /** The English text, with tags. */
    public String text() {
        return key.id();
    }
}
