package org.plainleaf.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Whose checks of translations count.
 *
 * @param people those who work on translations, by their codes
 * @param today a check of a later day counts for nothing
 */
public record Checkers(Map<String, Person> people, LocalDate today) {
    public Checkers {
        people = Map.copyOf(people);
    }

    /**
     * Why somebody cannot say that a warning about a translation is wrong, as a sentence; nothing where they can: who may check
     * it. Nobody is asked for where the site has not said who may check.
     */
    public Optional<String> faultOfAnswer(String code, String tag) {
        return people.isEmpty() ? Optional.empty() : fault(code, TranslationState.REVIEWED, tag);
    }

    /**
     * Why somebody cannot give a translation into a language a state, as a sentence; nothing where they can. Only checks need a
     * person.
     */
    public Optional<String> fault(String code, TranslationState state, String tag) {
        if (state.compareTo(TranslationState.REVIEWED) < 0) {
            return Optional.empty();
        }
        Person person = people.get(code);
        if (person == null) {
            return Optional.of("Nobody here has the code \"" + code + "\".");
        }
        if (person.role() == Person.Role.TRANSLATOR) {
            return Optional.of(
                    code + " is a translator. Translations are checked by somebody with the role reviewer or group.");
        }
        if (!person.languages().contains(tag)) {
            return Optional.of(code + " does not check translations into \"" + tag + "\".");
        }
        return person.role() == Person.Role.GROUP || state == TranslationState.REVIEWED
                ? Optional.empty()
                : Optional.of(code + " is a reviewer. Only a group can approve.");
    }
}
