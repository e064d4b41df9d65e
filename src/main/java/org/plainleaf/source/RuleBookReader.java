package org.plainleaf.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Rule;
import org.plainleaf.model.RuleBook;
import org.plainleaf.text.Span;
import org.plainleaf.text.TextFiles;

/** Reads the built-in book of rules: one YAML file a group. */
public final class RuleBookReader {
    private static final List<String> GROUPS = List.of(
            "access",
            "allow",
            "consent",
            "facts",
            "fields",
            "file",
            "front-matter",
            "links",
            "markup",
            "media",
            "print",
            "reading",
            "rules",
            "settings",
            "shape",
            "terms",
            "theme",
            "translation",
            "trust",
            "words",
            "yaml");

    static final Map<String, Severity> LEVELS =
            Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "note", Severity.NOTE);

    private RuleBookReader() {}

    /** Read once: it is part of the program. */
    private static final class BuiltInBook {
        static final RuleBook BOOK = read(BuiltIn::data, finding -> {
            throw new IllegalStateException(finding.toString()); // A fault of ours: our tests read the book.
        });
    }

    /** The book. */
    public static RuleBook builtIn() {
        return BuiltInBook.BOOK;
    }

    private static RuleBook read(TextFiles builtIn, Report report) {
        List<Rule> rules = new ArrayList<>();
        for (String group : GROUPS) {
            builtIn.read("rules/" + group + ".yaml")
                    .flatMap(source -> YamlReader.read(source, new Span(0, source.length()), report))
                    .ifPresent(fields ->
                            fields.names().forEach(name -> rules.add(rule(group + "/" + name, fields.map(name)))));
        }
        return RuleBook.of(rules);
    }

    private static Rule rule(String name, Fields fields) {
        Map<String, Integer> limits = new HashMap<>();
        if (fields.has("limits")) {
            Fields numbers = fields.map("limits");
            numbers.names().forEach(limit -> limits.put(limit, numbers.number(limit, 0)));
        }
        Optional<Severity> level = fields.choice("level", LEVELS);
        Rule rule = new Rule(
                name,
                level.orElse(Severity.ERROR),
                fields.text("what"),
                fields.optionalText("why").orElse(""),
                fields.optionalText("source").orElse(""),
                fields.text("mend"),
                fields.optionalText("wrong").orElse(""),
                fields.optionalText("right").orElse(""),
                fields.flag("fixed"),
                limits);
        fields.finish();
        return rule;
    }
}
