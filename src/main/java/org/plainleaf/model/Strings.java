package org.plainleaf.model;

import java.util.List;
import java.util.Map;
import java.util.function.LongToIntFunction;

/**
 * The interface strings of one language: every word on a page that is not content. Immutable.
 *
 * @param language the language
 * @param forms the strings by key; several where the string depends on a number
 * @param pluralIndex which form stands for a number
 * @param machine whether at least one of them was made by a computer and checked by nobody
 */
public record Strings(
        Language language, Map<String, List<String>> forms, LongToIntFunction pluralIndex, boolean machine) {
    public Strings {
        forms = Map.copyOf(forms);
    }

    public boolean has(String key) {
        return forms.containsKey(key);
    }

    /** A string as it was written, its {@code {places}} not filled in. */
    public String text(String key) {
        return found(key).get(0);
    }

    /** The form of a string that goes with a number. */
    public String text(String key, long count) {
        List<String> found = found(key);
        return found.get(Math.min(pluralIndex.applyAsInt(count), found.size() - 1));
    }

    private List<String> found(String key) {
        List<String> found = forms.get(key);
        if (found == null) {
            throw new IllegalArgumentException("There is no interface string \"" + key + "\".");
        }
        return found;
    }
}
