package org.plainleaf.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Need;
import org.plainleaf.model.Needs;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Reads the built-in list of the questions that readers bring. */
public final class NeedsReader {
    private static final String FILE = "words/needs.yaml";

    private NeedsReader() {}

    /** The list that comes with the tool. */
    public static Needs builtIn() {
        return BuiltIn.data(FILE)
                .map(source -> read(source, finding -> {
                    throw new IllegalStateException(finding.toString());
                }))
                .orElse(Needs.NONE);
    }

    static Needs read(SourceText source, Report report) {
        Map<String, String> groups = new LinkedHashMap<>();
        Map<String, Need> needs = new LinkedHashMap<>();
        YamlReader.read(source, new Span(0, source.length()), report).ifPresent(fields -> {
            Fields headings = fields.map("groups");
            headings.names().forEach(key -> groups.put(key, headings.text(key)));
            Fields questions = fields.map("needs");
            for (String number : questions.names()) {
                Fields need = questions.map(number);
                String group = need.text("group");
                if (!groups.containsKey(group)) {
                    need.error(
                            need.span("group"),
                            "fields/bad-choice",
                            "There is no group called \"" + group + "\".",
                            "Use one of: " + String.join(", ", groups.keySet()) + ".");
                }
                needs.put(number, new Need(number, need.text("question"), group));
                need.finish();
            }
            fields.finish();
        });
        return new Needs(groups, needs);
    }
}
