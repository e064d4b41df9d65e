package org.plainleaf.serve;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.Preview;
import org.plainleaf.model.Address;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.SitePlan;

/**
 * A site as its last build left it. Immutable.
 *
 * @param number which build it was, from 1
 * @param built what it came to; null where it did not come to an end
 * @param trouble why it did not come to an end, in a sentence; empty where it did
 * @param changedIn in which build each file changed last
 * @param editions the edition that a page shows, by the path of the file; lists show none
 */
record State(
        int number,
        Preview.@Nullable State built,
        String trouble,
        Map<String, Integer> changedIn,
        Map<String, Edition> editions) {
    static final State NOTHING = new State(0, null, "The site is being built.", Map.of(), Map.of());

    State {
        changedIn = Collections.unmodifiableMap(changedIn);
        editions = Collections.unmodifiableMap(editions);
    }

    /** What comes after a build. */
    State and(Preview.State next) {
        Map<String, Integer> changes = new HashMap<>(changedIn);
        next.changed().forEach(path -> changes.put(path, number + 1));
        Map<String, Edition> pages = new HashMap<>();
        SitePlan plan = next.seen().plan();
        if (plan != null) {
            for (Language language : plan.site().languages()) {
                for (Edition edition : plan.editions(language)) {
                    for (Address address : SitePlan.addressesOf(edition.document())) {
                        pages.put((language.addressPrefix() + address.path()).substring(1) + "index.html", edition);
                    }
                }
            }
        }
        return new State(number + 1, next, "", changes, pages);
    }

    /** What comes after a build that did not come to an end. */
    State stopped(String why) {
        return new State(number + 1, built, why, changedIn, editions);
    }

    /** Whether a file changed in the last build. */
    boolean isNew(String file) {
        return hasChangedSince(file, number - 1);
    }

    /** Whether a file changed after a build. */
    boolean hasChangedSince(String file, int build) {
        return changedIn.getOrDefault(file, 0) > build;
    }

    Optional<Edition> edition(String file) {
        return Optional.ofNullable(editions.get(file));
    }
}
