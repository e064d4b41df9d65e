package org.plainleaf.model;

import java.util.List;
import java.util.Map;

/**
 * What a site is judged by.
 *
 * @param book the rules
 * @param settings what the site says about them
 * @param words the lists of words that rules go by
 */
public record Standards(RuleBook book, List<RuleSetting> settings, WordLists words) {
    /** No rules at all. */
    public static final Standards NONE = new Standards(RuleBook.EMPTY, List.of(), WordLists.EMPTY);

    public Standards {
        settings = List.copyOf(settings);
    }

    /**
     * A limit of a rule in a file.
     *
     * @param rule name of the rule
     * @param limit name of the limit, such as {@code warning}
     * @param file path of the file, such as {@code content/guides/ask.md}
     * @param language tag of the language
     */
    public int limit(String rule, String limit, String file, String language) {
        int found = book.rule(rule).map(r -> r.limits().get(limit)).orElse(Integer.MAX_VALUE);
        if (rule.equals("reading/long-sentence")) {
            // Languages take more or fewer words for the same sentence.
            found = words.sentenceLengths().getOrDefault(language, Map.of()).getOrDefault(limit, found);
        }
        for (RuleSetting setting : settings) {
            if (setting.rule().equals(rule) && setting.holds(file, language)) {
                found = setting.limits().getOrDefault(limit, found);
            }
        }
        return found;
    }
}
