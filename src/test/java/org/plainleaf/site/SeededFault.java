package org.plainleaf.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A slip that somebody makes in the example site, and what the tool has to say about it: one file of {@code seeded/}.
 *
 * @param rule the rule that must find it
 * @param slip who makes it, and how
 * @param run the command that finds it, without the site and the day; {@code check} if it says nothing
 * @param before what is done between the changes and that command: commands, or {@code edit FILE OLD -> NEW}
 * @param changes the slip itself
 * @param finds all findings of the rule
 * @param also findings of other rules that the slip is bound to have
 */
record SeededFault(
        String rule,
        String slip,
        String run,
        List<String> before,
        List<Change> changes,
        List<Expected> finds,
        List<Also> also) {
    /** Stands in {@link Expected#at} before the letter to which the finding points. */
    static final String MARK = "▶";

    /**
     * A change of one file.
     *
     * @param how the fields of the case file: {@code old} and {@code new}, or one of {@code delete}, {@code copy} (of another
     *     file), {@code link} (a shortcut to) and {@code base64}; {@code pad} stands {@code times} times behind the new text;
     *     {@code charset} is how the file is saved
     */
    record Change(String file, Map<String, Object> how) {
        boolean has(String field) {
            return how.containsKey(field);
        }

        String text(String field) {
            return String.valueOf(how.getOrDefault(field, ""));
        }

        String replacement() {
            return text("new") + text("pad").repeat(has("times") ? Integer.parseInt(text("times")) : 0);
        }
    }

    /**
     * A finding.
     *
     * @param at words of the changed file that stand there once, with a {@link #MARK} to which the finding points
     * @param place line and column instead, for findings about a whole file
     */
    record Expected(
            String level,
            String file,
            @Nullable String at,
            @Nullable String place) {}

    /**
     * Findings that come along.
     *
     * @param why why nobody can help it
     */
    record Also(String level, String rule, String why) {}

    /** Whether it needs a site with translations. The others are tried in English, which is quicker. */
    boolean isOfTranslations() {
        return Stream.of(
                        changes.stream().map(Change::file),
                        finds.stream().map(Expected::file),
                        also.stream().map(Also::rule),
                        Stream.of(rule))
                .flatMap(files -> files)
                .anyMatch(name -> name.startsWith("translation") || name.equals("print/state"));
    }

    static SeededFault read(Path file) {
        try {
            Map<String, Object> all =
                    fields(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
            return new SeededFault(
                    text(all, "rule"),
                    text(all, "slip"),
                    String.valueOf(all.getOrDefault("run", "check")),
                    list(all, "before").stream().map(String::valueOf).toList(),
                    maps(all, "changes").stream()
                            .map(change -> new Change(text(change, "file"), change))
                            .toList(),
                    maps(all, "finds").stream()
                            .map(found -> new Expected(
                                    text(found, "level"), text(found, "file"), (String) found.get("at"), (String)
                                            found.get("place")))
                            .toList(),
                    maps(all, "also").stream()
                            .map(also -> new Also(text(also, "level"), text(also, "rule"), text(also, "why")))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<String, Object> fields, String name) {
        return (String) Objects.requireNonNull(fields.get(name), name);
    }

    private static List<?> list(Map<String, Object> fields, String name) {
        return (List<?>) fields.getOrDefault(name, List.of());
    }

    private static List<Map<String, Object>> maps(Map<String, Object> fields, String name) {
        List<Map<String, Object>> maps = new ArrayList<>();
        list(fields, name).forEach(each -> maps.add(fields(each)));
        return maps;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object yaml) {
        return (Map<String, Object>) yaml;
    }
}
