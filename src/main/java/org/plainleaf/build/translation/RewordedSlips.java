package org.plainleaf.build.translation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plainleaf.text.Likeness;

/**
 * Finds translations that are much more like what a neighbour had than like what their own text had: a column that slipped
 * and was reworded. Texts whose English is alike have translations that are alike, and prove nothing. Each row is compared
 * with a few neighbours only.
 *
 * <p>The bounds were tried on the example site in eight languages, slipped with a word more in each text, and with three of
 * five words exchanged where they stand.
 */
final class RewordedSlips {
    private static final int NEIGHBOURS = 4;

    /** So much like the own translation of before, a text is its own. */
    private static final double OWN = 0.5;

    /** So much like that of a neighbour. */
    private static final double OTHER = 0.55;

    /** So much more than like the own one, and than the two English texts are like each other. */
    private static final double MORE = 0.3;

    private final List<Row> rows;
    private final Map<String, Likeness> known = new HashMap<>();

    /**
     * A row.
     *
     * @param english its English
     * @param target its translation as it came
     * @param before the translations of its English that are there
     */
    record Row(String english, String target, Collection<String> before) {}

    /** @param rows in the order of the file */
    RewordedSlips(List<Row> rows) {
        this.rows = rows;
    }

    /** The English of the neighbour whose translation a row has; nothing where it may be its own. */
    Optional<String> other(int place) {
        Row row = rows.get(place);
        double own = likeness(row.target(), row.before());
        if (row.target().isBlank() || own >= OWN) {
            return Optional.empty();
        }
        String best = null;
        double most = Math.max(OTHER, own + MORE);
        for (int i = Math.max(0, place - NEIGHBOURS); i < Math.min(rows.size(), place + NEIGHBOURS + 1); i++) {
            Row near = rows.get(i);
            if (!near.english().equals(row.english())) {
                double like = likeness(row.target(), near.before());
                if (like >= most && like >= MORE + likeness(row.english(), List.of(near.english()))) {
                    most = like;
                    best = near.english();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private double likeness(String text, Collection<String> others) {
        return others.stream()
                .mapToDouble(other -> of(text).to(of(other)))
                .max()
                .orElse(0);
    }

    private Likeness of(String text) {
        return known.computeIfAbsent(text, Likeness::of);
    }
}
