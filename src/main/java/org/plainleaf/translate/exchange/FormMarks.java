package org.plainleaf.translate.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoKey;

/**
 * Which plural forms of marked texts came back as done. A text has one mark for all its forms: it goes only once each form
 * is done.
 */
final class FormMarks {
    private final Map<PoKey, Set<Integer>> done = new LinkedHashMap<>();
    private final Map<PoKey, Set<Integer>> workedOn = new HashMap<>();
    private final Map<PoKey, List<Returned.Row>> unchanged = new HashMap<>();
    private final Set<PoKey> changed = new HashSet<>();

    /** Another translation came for a form, without a mark. */
    void changed(PoEntry entry, RowKey key) {
        add(done, entry, key);
        changed.add(entry.key());
    }

    /**
     * The translation that is there came for a form, without a mark.
     *
     * @param tellsDone whether that says that somebody looked at it; if not, only what went out otherwise does
     */
    void cameUnchanged(PoEntry entry, RowKey key, Returned.Row row, boolean tellsDone) {
        done.computeIfAbsent(entry.key(), any -> new HashSet<>());
        unchanged.computeIfAbsent(entry.key(), any -> new ArrayList<>()).add(row);
        if (tellsDone) {
            add(done, entry, key);
        } else if (!key.base().isEmpty() && !key.base().equals(RowKey.baseOf(row.target()))) {
            add(workedOn, entry, key);
        }
    }

    private static void add(Map<PoKey, Set<Integer>> forms, PoEntry entry, RowKey key) {
        forms.computeIfAbsent(entry.key(), any -> new HashSet<>()).add(key.form());
    }

    /** The texts of which a form came without a mark. */
    Set<PoKey> texts() {
        return done.keySet();
    }

    /** The rows of a text that came with the translation that is there. */
    List<Returned.Row> unchanged(PoKey text) {
        return unchanged.getOrDefault(text, List.of());
    }

    /** Whether each form is done. What was worked on before counts beside one that changed now: alone, it came twice. */
    boolean areDone(PoEntry entry) {
        Set<Integer> all = new HashSet<>(done.getOrDefault(entry.key(), Set.of()));
        if (changed.contains(entry.key())) {
            all.addAll(workedOn.getOrDefault(entry.key(), Set.of()));
        }
        return all.size() == entry.strings().size();
    }

    /** Whether a form is done. */
    boolean areHalfDone(PoKey text) {
        return !done.getOrDefault(text, Set.of()).isEmpty();
    }
}
