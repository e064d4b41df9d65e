package org.plainleaf.cli;

import java.util.Map;
import java.util.TreeMap;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Rule;

/** What an author can copy to change a rule: the lines of site.yaml, and the remark above a block. */
final class RuleSnippets {
    private RuleSnippets() {}

    /** Lines of content/site.yaml that change a rule. */
    static String settings(Rule rule) {
        StringBuilder out = new StringBuilder("rules:\n  - rule: " + rule.name() + "\n");
        if (rule.limits().isEmpty()) {
            String level = rule.level() == Severity.NOTE ? "off" : "note";
            out.append("    level: ").append(level).append('\n');
        } else {
            Map<String, Integer> limits = new TreeMap<>(rule.limits());
            limits.forEach((limit, number) ->
                    out.append("    ").append(limit).append(": ").append(number).append('\n'));
        }
        return out.append("    folder: guides\n    reason: why it is so on our site\n")
                .toString();
    }

    /** A remark that allows one block to break a rule. */
    static String remark(Rule rule) {
        return "<!-- allow " + rule.name() + ": the reason -->\n";
    }
}
