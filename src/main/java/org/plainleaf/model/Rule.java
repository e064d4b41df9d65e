package org.plainleaf.model;

import java.util.Map;
import org.plainleaf.finding.Severity;

/**
 * One rule that content must pass, as it is explained to people.
 *
 * @param name its name, {@code group/kebab-name}
 * @param level how bad it is to break it; the worst level where it has several
 * @param what what it finds
 * @param why why that matters to readers
 * @param source who says so; empty where it is our own
 * @param mend what to do
 * @param wrong an example that breaks it; may be empty
 * @param right the same example mended; may be empty
 * @param fixed whether nobody may switch it off
 * @param limits its limits by name, such as {@code warning: 20}
 */
public record Rule(
        String name,
        Severity level,
        String what,
        String why,
        String source,
        String mend,
        String wrong,
        String right,
        boolean fixed,
        Map<String, Integer> limits) {
    public Rule {
        limits = Map.copyOf(limits);
    }

    /** The part of the name before the slash. */
    public String group() {
        return name.substring(0, name.indexOf('/'));
    }
}
