package org.plainleaf.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;

/**
 * Turns pages that BenchSite wrote into pages for Hugo. What Plainleaf finds by itself is written out, as an author for Hugo has to:
 * links to the meanings of hard words, and the list of them.
 */
final class HugoText {
    private static final Pattern LINK = Pattern.compile("- \\[(.*)]\\(/(page-[0-9]+)/\\)");
    private static final Pattern FACT = Pattern.compile("\\{([a-z-]+\\.[a-z-]+)}");
    private static final String SAY = "::: say-this";

    private final Map<String, String> forms = new TreeMap<>();
    private final Pattern term;

    /** @param terms the file of terms, as YAML reads it */
    HugoText(Map<String, Object> terms) {
        terms.forEach((name, value) -> {
            if (value instanceof Map<?, ?> term
                    && "explain".equals(term.get("use"))
                    && term.get("forms") instanceof List<?> list) {
                list.forEach(form -> forms.put(form.toString().toLowerCase(Locale.ROOT), name));
            }
        });
        term = Pattern.compile(
                "(?<![\\p{L}\\p{N}-])("
                        + forms.keySet().stream()
                                .sorted(Comparator.comparing(String::length).reversed())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|"))
                        + ")(?![\\p{L}\\p{N}-])",
                Pattern.CASE_INSENSITIVE);
    }

    /** A page in English, or in the language of a file of translations. */
    String page(String source, @Nullable PoFile translation) {
        int end = source.indexOf("\n---\n", 4);
        List<String> out = new ArrayList<>();
        Set<String> words = new LinkedHashSet<>();
        List<String> lines = source.substring(end + 5).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher link = LINK.matcher(line);
            if (line.isEmpty()) {
                out.add("");
            } else if (line.startsWith("## ")) {
                out.add("## " + text(line.substring(3), translation));
            } else if (line.equals(SAY)) {
                String said = lines.get(i + 1);
                String meaning = translation == null ? "" : text(said, translation);
                out.add("{{< say english=" + quoted(said) + " >}}" + meaning + "{{< /say >}}");
                i += 2;
            } else if (link.matches()) {
                String title =
                        text("<a1>" + link.group(1) + "</a1>", translation).replaceAll("</?a1>", "");
                out.add("- [" + title + "]({{< relref \"" + link.group(2) + ".md\" >}})");
            } else {
                String mark = line.startsWith("- ") ? "- " : "";
                out.add(mark + running(line.substring(mark.length()), translation, words));
            }
        }
        return head(source.substring(4, end), translation, words) + String.join("\n", out) + "\n";
    }

    private static String head(String head, @Nullable PoFile translation, Set<String> words) {
        StringBuilder out = new StringBuilder("---\n");
        for (String line : head.lines().toList()) {
            if (line.startsWith("title: ") || line.startsWith("summary: ")) {
                String text = line.substring(line.indexOf('"') + 1, line.length() - 1);
                out.append(line.startsWith("t") ? "title: " : "description: ")
                        .append(quoted(text(text, translation)))
                        .append('\n');
            } else if (!line.startsWith("made-with")) {
                out.append(line.replace("published:", "date:").replace("next-review:", "next_review:"))
                        .append('\n');
            }
        }
        return out.append(words.isEmpty() ? "" : "words: [" + String.join(", ", words) + "]\n")
                .append("---\n")
                .toString();
    }

    private String running(String source, @Nullable PoFile translation, Set<String> words) {
        String text = text(source, translation);
        if (translation == null) {
            text = term.matcher(text).replaceAll(found -> {
                String name = forms.get(found.group().toLowerCase(Locale.ROOT));
                return Matcher.quoteReplacement(
                        words.add(name)
                                ? "{{< term " + quoted(name) + " " + quoted(found.group()) + " >}}"
                                : found.group());
            });
        }
        return FACT.matcher(text).replaceAll("{{< fact \"$1\" >}}");
    }

    private static String text(String source, @Nullable PoFile translation) {
        return translation == null
                ? source
                : translation.find(null, source).map(PoEntry::string).orElse(source);
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
