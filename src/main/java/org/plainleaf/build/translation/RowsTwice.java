package org.plainleaf.build.translation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;

/** Rows of one text that came with different translations: none is taken, as nobody can know which one is meant. */
final class RowsTwice {
    private static final String REASON =
            "This text came in more than one row, with different translations. Keep one of these rows, and delete the"
                    + " others.";

    private final Map<RowKey, Set<String>> targets = new HashMap<>();

    /** Of the rows of a page. */
    RowsTwice(List<Returned.Row> rows) {
        for (Returned.Row row : rows) {
            RowKey key = row.key();
            if (key != null && isWorkedOn(row, key)) {
                targets.computeIfAbsent(text(key), any -> new HashSet<>()).add(RowKey.baseOf(row.target()));
            }
        }
    }

    /** Why a row is not taken; nothing where it is the only one of its text. */
    Optional<String> reason(Returned.Row row) {
        RowKey key = row.key();
        return key != null
                        && isWorkedOn(row, key)
                        && targets.getOrDefault(text(key), Set.of()).size() > 1
                ? Optional.of(REASON)
                : Optional.empty();
    }

    /** A row that came back as it went out says nothing. */
    private static boolean isWorkedOn(Returned.Row row, RowKey key) {
        return !row.target().isBlank() && !key.base().equals(RowKey.baseOf(row.target()));
    }

    private static RowKey text(RowKey key) {
        return new RowKey(key.page(), key.hash(), key.form());
    }
}
