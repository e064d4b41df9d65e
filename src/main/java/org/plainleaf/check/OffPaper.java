package org.plainleaf.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.text.Place;

/**
 * A page that repeats words of a story whose teller did not agree to print.
 *
 * @param place the first of the words
 * @param record the number of the teller's consent
 * @param places names of the only places for which the story may be printed; null for none at all
 */
public record OffPaper(Place place, String record, @Nullable Set<String> places) {
    public OffPaper {
        places = places == null ? null : Set.copyOf(places);
    }

    /** The same page, which repeats another such story too: it may be printed only where both may. */
    public OffPaper and(OffPaper other) {
        Set<String> both = new HashSet<>(places == null ? Set.of() : places);
        both.retainAll(other.places == null ? Set.of() : other.places);
        boolean thisRules = places == null || both.equals(places);
        return new OffPaper(place, thisRules ? record : other.record, both);
    }

    /** Why it is not printed for a place; null for everybody. */
    Optional<Finding> refusal(@Nullable String local) {
        return local != null && places != null && places.contains(local)
                ? Optional.empty()
                : Optional.of(Finding.warning(
                        place,
                        "consent/channel",
                        "This is not printed: it repeats words of a story that its teller did not agree to print (record "
                                + record + ").",
                        "Say it in other words, or ask the teller."));
    }
}
