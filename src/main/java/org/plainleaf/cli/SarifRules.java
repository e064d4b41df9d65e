package org.plainleaf.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.model.Rule;

/**
 * The rules as SARIF lists them, by name: those of the tool, and those that only findings name. Results point into the
 * list by number.
 */
final class SarifRules {
    private final Map<String, Rule> known = new TreeMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    SarifRules(CheckedSite result) {
        result.rules().forEach(rule -> known.put(rule.name(), rule));
        Set<String> names = new TreeSet<>(known.keySet());
        result.findings().forEach(finding -> names.add(finding.rule()));
        result.allowed().forEach(allowed -> names.add(allowed.finding().rule()));
        names.forEach(name -> numbers.put(name, numbers.size()));
    }

    /** The number of a rule in the list, counted from 0. */
    int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException(name);
        }
        return number;
    }

    void write(JsonText json) throws IOException {
        json.startList("rules");
        for (String name : numbers.keySet()) {
            json.startObject();
            json.field("id", name);
            write(json, name, known.get(name));
            json.endObject();
        }
        json.endList();
    }

    /** GitHub wants all three texts, also of a rule that nobody has described. */
    private static void write(JsonText json, String name, @Nullable Rule rule) throws IOException {
        String what = rule == null ? name : rule.what();
        json.objectField("shortDescription", "text", SarifMessage.of(what));
        String why = rule == null || rule.why().isEmpty() ? what : rule.why();
        json.objectField("fullDescription", "text", SarifMessage.of(why));
        json.objectField("help", "text", SarifMessage.of(rule == null ? what : help(rule)));
        if (rule != null) {
            json.objectField("defaultConfiguration", "level", rule.level().label());
        }
    }

    private static String help(Rule rule) {
        StringBuilder help = new StringBuilder(rule.mend().isEmpty() ? rule.what() : rule.mend());
        if (!rule.wrong().isEmpty()) {
            help.append("\n\nNot: ").append(rule.wrong());
        }
        if (!rule.right().isEmpty()) {
            help.append(rule.wrong().isEmpty() ? "\n\n" : "\n").append("But: ").append(rule.right());
        }
        if (!rule.source().isEmpty()) {
            help.append("\n\nSource: ").append(rule.source());
        }
        return help.toString();
    }
}
