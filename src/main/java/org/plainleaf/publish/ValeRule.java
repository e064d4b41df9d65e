package org.plainleaf.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Phrase;

/**
 * One of our lists as rules of Vale: phrases with what to say instead, and those without, in files of their own; and of each
 * those in capitals, because Vale knows one way of comparing letters a file.
 *
 * @param name name of the files
 * @param level how bad it is
 * @param swap what Vale says of a phrase; the first %s is what to say, the second what was found
 * @param flag what Vale says where there is nothing to say instead; %s is what was found
 */
record ValeRule(String name, Severity level, String swap, String flag) {
    /** A longer key needs a mark before it (YAML 1.2, 7.4.2: 1,024 characters). */
    private static final int LONGEST_KEY = 1_000;

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt((String pattern) -> -pattern.length()).thenComparing(Comparator.naturalOrder());

    /** Adds the files of a list; empty ones are left out. */
    void addTo(Map<String, String> files, List<Phrase> phrases) {
        for (boolean capitals : new boolean[] {false, true}) {
            Map<String, String> swaps = new LinkedHashMap<>();
            List<String> tokens = new ArrayList<>();
            for (Phrase phrase : phrases) {
                for (String find : phrase.find()) {
                    String pattern = ValePattern.of(find, phrase.unless());
                    if (find.isBlank() || ValePattern.isCapitals(find) != capitals) {
                        continue;
                    }
                    if (phrase.say().isBlank()) {
                        tokens.add(pattern);
                    } else {
                        swaps.putIfAbsent(pattern, phrase.say());
                    }
                }
            }
            String ending = capitals ? "Capitals" : "";
            if (!swaps.isEmpty()) {
                files.put(name + ending + ".yml", substitution(swaps, !capitals));
            }
            if (!tokens.isEmpty()) {
                files.put(name + "Flag" + ending + ".yml", existence(tokens, !capitals));
            }
        }
    }

    private String substitution(Map<String, String> swaps, boolean anyCase) {
        StringBuilder out = head("substitution", swap, anyCase).append("swap:\n");
        swaps.keySet().stream()
                .sorted(LONGEST_FIRST)
                .forEach(pattern -> out.append(key(ValePattern.quoted(pattern)))
                        .append(ValePattern.quoted(String.valueOf(swaps.get(pattern))))
                        .append('\n'));
        return out.toString();
    }

    private static String key(String quoted) {
        return quoted.length() > LONGEST_KEY ? "  ? " + quoted + "\n  : " : "  " + quoted + ": ";
    }

    private String existence(List<String> tokens, boolean anyCase) {
        StringBuilder out = head("existence", flag, anyCase).append("tokens:\n");
        tokens.stream()
                .distinct()
                .sorted(LONGEST_FIRST)
                .forEach(pattern ->
                        out.append("  - ").append(ValePattern.quoted(pattern)).append('\n'));
        return out.toString();
    }

    private StringBuilder head(String kind, String message, boolean anyCase) {
        return new StringBuilder("# Made by Plainleaf. Change the lists of the site, not this file.\n")
                .append("extends: ")
                .append(kind)
                .append("\nmessage: ")
                .append(ValePattern.quoted(message))
                .append("\nlevel: ")
                .append(label(level))
                .append("\nignorecase: ")
                .append(anyCase)
                // Words that the vocabulary knows are found all the same.
                .append("\nvocab: false\n");
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "suggestion";
        };
    }
}
