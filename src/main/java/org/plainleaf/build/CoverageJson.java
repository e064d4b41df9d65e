package org.plainleaf.build;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plainleaf.model.Coverage;
import org.plainleaf.model.Language;
import org.plainleaf.model.Need;

/**
 * Which questions of readers a site answers, as a JSON object for other programs: by number of the question and tag of the
 * language. The order is that of the list of questions, so the same site gives the same text.
 */
public final class CoverageJson {
    private CoverageJson() {}

    /** The object, with its braces. */
    public static String of(Coverage coverage) {
        return coverage.needs().inOrder().stream()
                .map(need -> text(need.number()) + ": " + question(coverage, need))
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    private static String question(Coverage coverage, Need need) {
        String languages = coverage.languages().stream()
                .map(language -> text(language.tag()) + ": " + answer(coverage, need, language))
                .collect(Collectors.joining(", ", "{", "}"));
        return "{\"question\": " + text(need.question()) + ", \"group\": " + text(need.group()) + ", \"languages\": "
                + languages + "}";
    }

    private static String answer(Coverage coverage, Need need, Language language) {
        Coverage.Answer answer = coverage.answer(need, language);
        Set<String> paper =
                answer.paper().stream().map(format -> format.label()).collect(Collectors.toSet());
        Set<String> ways = answer.ways().stream().map(CoverageJson::label).collect(Collectors.toSet());
        return "{\"web\": " + text(label(answer.web())) + ", \"paper\": " + list(paper) + ", \"ways\": " + list(ways)
                + "}";
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String list(Set<String> labels) {
        return labels.stream().sorted().map(CoverageJson::text).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(String words) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
