package org.plainleaf.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All rules of the tool.
 *
 * @param rules the rules by name
 */
public record RuleBook(Map<String, Rule> rules) {
    /** A book without rules. */
    public static final RuleBook EMPTY = new RuleBook(Map.of());

    public RuleBook {
        rules = Collections.unmodifiableMap(new TreeMap<>(rules));
    }

    public static RuleBook of(Collection<Rule> rules) {
        Map<String, Rule> byName = new TreeMap<>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        return new RuleBook(byName);
    }

    /** The rule of that name. */
    public Optional<Rule> rule(String name) {
        return Optional.ofNullable(rules.get(name));
    }

    /** The names of all groups, sorted. */
    public List<String> groups() {
        return rules.values().stream().map(Rule::group).distinct().toList();
    }
}
