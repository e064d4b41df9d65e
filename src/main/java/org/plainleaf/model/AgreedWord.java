package org.plainleaf.model;

import java.util.List;
import org.plainleaf.text.Place;

/**
 * What the translators of a language agreed to call a thing, or not to call it.
 *
 * @param concept key of the thing
 * @param english how it may stand in an English text
 * @param agreed the words for it, in each form in which they may stand; none where this only rules words out
 * @param forbidden words that no translation may use for it; none where this says what to call it
 * @param place where that is written down
 */
public record AgreedWord(
        String concept, List<String> english, List<String> agreed, List<String> forbidden, Place place) {
    public AgreedWord {
        english = List.copyOf(english);
        agreed = List.copyOf(agreed);
        forbidden = List.copyOf(forbidden);
    }
}
