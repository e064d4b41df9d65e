package org.plainleaf.source;

import java.util.Collection;
import java.util.Optional;
import org.plainleaf.model.NearestName;

/** What to write instead of a name that is not known. */
final class Suggestion {
    private Suggestion() {}

    /** The nearest name, {@code likely} ones first; all names where none is near. */
    static String of(String written, Collection<String> likely, Collection<String> names) {
        Optional<String> nearest = NearestName.to(written, likely).or(() -> NearestName.to(written, names));
        return nearest.map(name -> "Did you mean \"" + name + "\"?")
                .orElseGet(() -> "You can use: " + String.join(", ", names) + ".");
    }
}
