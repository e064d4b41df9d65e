package org.plainleaf.model;

import java.util.List;
import org.plainleaf.text.Place;

/**
 * What the translators of a language agreed to call a thing.
 *
 * @param concept key of the thing
 * @param english how it may stand in an English text
 * @param agreed the words for it, in each form in which they may stand
 * @param place where that is written down
 */
public record AgreedWord(String concept, List<String> english, List<String> agreed, Place place) {
    public AgreedWord {
        english = List.copyOf(english);
        agreed = List.copyOf(agreed);
    }
}
