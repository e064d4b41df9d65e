package org.plainleaf.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.text.Place;

/**
 * Why an edition is not printed.
 *
 * @param rule the rule
 * @param place where to mend it
 * @param language the language in which it is not printed, in English; null where it is not printed at all
 * @param reason why, as the rest of a sentence
 * @param advice what to do
 * @param adviceForMany the same where it is so for several languages; null where each of them is another matter
 */
public record PrintRefusal(
        String rule,
        Place place,
        @Nullable String language,
        String reason,
        String advice,
        @Nullable String adviceForMany) {
    private static final int NAMED = 3;

    /** As a finding. */
    public Finding finding() {
        return finding(language == null ? "" : " in " + language, advice);
    }

    private Finding finding(String languages, String what) {
        return Finding.warning(place, rule, "This leaflet is not printed" + languages + ": " + reason, what);
    }

    /** As findings; what many languages have in common is said once. */
    public static List<Finding> findings(List<PrintRefusal> refusals) {
        List<Finding> findings = new ArrayList<>();
        Map<PrintRefusal, List<PrintRefusal>> alike = new LinkedHashMap<>();
        for (PrintRefusal refusal : refusals) {
            if (refusal.adviceForMany == null) {
                findings.add(refusal.finding());
            } else {
                alike.computeIfAbsent(refusal.ofAny(), key -> new ArrayList<>()).add(refusal);
            }
        }
        for (List<PrintRefusal> same : alike.values()) {
            PrintRefusal first = same.get(0);
            findings.add(
                    same.size() == 1
                            ? first.finding()
                            : first.finding(" in " + languages(same), Objects.requireNonNull(first.adviceForMany)));
        }
        return findings;
    }

    private PrintRefusal ofAny() {
        return new PrintRefusal(rule, place, null, reason, "", adviceForMany);
    }

    private static String languages(List<PrintRefusal> refusals) {
        String names = refusals.stream()
                .map(refusal -> String.valueOf(refusal.language))
                .limit(NAMED)
                .collect(Collectors.joining(", "));
        int more = refusals.size() - NAMED;
        return more > 0 ? names + " and " + more + " more" : names;
    }
}
