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
 * @param language tag of the language for which it holds; "translations" for all but English; null for all
 * @param level how bad it is; null as in the book
 * @param off whether the rule is off
 * @param limits other limits, by name
 * @param places where those, and the folder and the language, stand, by name
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
        Map<String, Place> places,
        String reason,
        Place place) {
    /** Stands for all languages but English. */
    public static final String TRANSLATIONS = "translations";

    public RuleSetting {
        limits = Map.copyOf(limits);
        places = Map.copyOf(places);
    }

    /** Whether it holds for a file, in a language. */
    boolean holds(String file, String tag) {
        boolean ofLanguage = language == null
                || language.equals(tag)
                || language.equals(TRANSLATIONS) && !tag.equals(Language.ENGLISH.tag());
        return (folder == null || file.startsWith(folder)) && ofLanguage;
    }
}
