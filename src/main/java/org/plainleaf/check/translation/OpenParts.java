package org.plainleaf.check.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Place;

/** The parts of a translated page that readers see in English, and where they stand in the translator's file. */
public final class OpenParts {
    private OpenParts() {}

    /** Those of an origin, in the order of the page. */
    static List<Wording> of(Edition edition, Predicate<Wording.Origin> origin) {
        List<Wording> all = new ArrayList<>(edition.texts().values());
        Blocks.eachWording(edition.body(), all::add);
        return all.stream().filter(wording -> origin.test(wording.origin())).toList();
    }

    /** Where the first of all of them stands. */
    public static Place first(Edition edition) {
        return first(edition, of(edition, Wording.Origin::isFallback));
    }

    /** Where the first of some of them stands; the start of the file where that does not know any. */
    static Place first(Edition edition, List<Wording> parts) {
        return parts.stream()
                .map(Wording::written)
                .filter(Objects::nonNull)
                .findFirst()
                .map(written -> written.source().place(written.span()))
                .orElse(Place.startOf("translations/" + edition.language().tag() + "/"
                        + edition.document().key() + ".po"));
    }
}
