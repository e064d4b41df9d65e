package org.plainleaf.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Term;
import org.plainleaf.model.Wording;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Reads content/terms.yaml: the glossary. */
final class TermsReader {
    static final String FILE = "content/terms.yaml";
    private static final Map<String, Term.Use> USES =
            Map.of("use", Term.Use.USE, "explain", Term.Use.EXPLAIN, "avoid", Term.Use.AVOID);

    private static final Pattern NAME = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private TermsReader() {}

    static List<Term> read(SourceText source, Report report) {
        List<Term> terms = new ArrayList<>();
        YamlReader.read(source, new Span(0, source.length()), report).ifPresent(fields -> {
            Map<String, String> owners = new HashMap<>();
            for (String key : fields.names()) {
                checkName(key, fields);
                terms.add(term(key, fields.map(key), owners, source));
            }
        });
        return terms;
    }

    private static void checkName(String key, Fields fields) {
        if (!NAME.matcher(key).matches()) {
            fields.error(
                    fields.keySpan(key),
                    "terms/name",
                    "\"" + key + "\" cannot be the name of a word.",
                    "Use small letters a to z, digits and hyphens.");
        }
    }

    private static Term term(String key, Fields fields, Map<String, String> owners, SourceText source) {
        Set<String> written = new HashSet<>();
        for (Fields.Item form : fields.phraseItems("forms")) {
            // A name may stand with its capitals and without: Care Act, care act.
            String owner = owners.putIfAbsent(form.text().toLowerCase(Locale.ROOT), key);
            if (!written.add(form.text()) || owner != null && !owner.equals(key)) {
                fields.error(
                        form.span(),
                        "terms/twice",
                        "\"" + form.text() + "\" stands already under \"" + (owner == null ? key : owner) + "\".",
                        "Keep it in one of the two.");
            }
        }
        if (fields.phrases("forms").isEmpty()) {
            fields.text("forms");
        }
        if (!fields.has("use")) {
            fields.text("use");
        }
        Term term = new Term(
                key,
                fields.phrases("forms"),
                Wording.plain(fields.text("means"), fields.span("means")).in(source),
                fields.choice("use", USES).orElse(Term.Use.USE),
                fields.optionalText("say").orElse(""),
                fields.optionalText("kind").orElse(""));
        fields.finish();
        return term;
    }
}
