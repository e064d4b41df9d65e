package org.plainleaf.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Severity;
import org.plainleaf.text.Place;

/**
 * What a site says about one rule in site.yaml.
 *
 * @param rule name of the rule
 * @param folder where it holds, such as {@code content/guides/}; null for everywhere
 * @param language tag of the language for which it holds; null for all
 * @param level how bad it is; null as in the book
 * @param off whether the rule is off
 * @param limits other limits, by name
 * @param reason why
 * @param place where it stands
 */
public record RuleSetting(
        String rule,
        @Nullable String folder,
        @Nullable String language,
        @Nullable Severity level,
        boolean off,
        Map<String, Integer> limits,
        String reason,
        Place place) {
    public RuleSetting {
        limits = Map.copyOf(limits);
    }

    /** Whether it holds for a file, in a language. */
    boolean holds(String file, String tag) {
        return (folder == null || file.startsWith(folder)) && (language == null || language.equals(tag));
    }
}
