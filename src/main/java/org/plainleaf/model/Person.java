package org.plainleaf.model;

import java.util.List;
import org.plainleaf.text.Place;

/**
 * Who works on translations. Only a code: real names stay outside of the site.
 *
 * @param code such as {@code UR-03}
 * @param role what the person, or the group, does
 * @param languages tags of the languages
 * @param place where that is written down
 */
public record Person(String code, Role role, List<String> languages, Place place) {
    /** What somebody does. */
    public enum Role {
        TRANSLATOR,
        /** Another native speaker, who checks what a translator wrote. */
        REVIEWER,
        /** A group of people with lived experience, which approves. */
        GROUP
    }

    /** The most that this person can say of a translation. */
    public TranslationState mostState() {
        return switch (role) {
            case TRANSLATOR -> TranslationState.TRANSLATED;
            case REVIEWER -> TranslationState.REVIEWED;
            case GROUP -> TranslationState.APPROVED;
        };
    }

    public Person {
        languages = List.copyOf(languages);
    }
}
