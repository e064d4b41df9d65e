package org.plainleaf.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All questions that readers bring, in the order in which a person meets them.
 *
 * @param groups headings by the key of a group, in order
 * @param needs questions by number, in order
 */
public record Needs(Map<String, String> groups, Map<String, Need> needs) {
    /** No question at all. */
    public static final Needs NONE = new Needs(Map.of(), Map.of());

    public Needs {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        needs = Collections.unmodifiableMap(new LinkedHashMap<>(needs));
    }

    /** The questions of one group, in order. */
    public List<Need> of(String group) {
        return needs.values().stream()
                .filter(need -> need.group().equals(group))
                .toList();
    }

    /** All questions, group by group. */
    public List<Need> inOrder() {
        List<Need> all = new ArrayList<>();
        groups.keySet().forEach(group -> all.addAll(of(group)));
        return all;
    }

    public boolean has(String number) {
        return needs.containsKey(number);
    }
}
