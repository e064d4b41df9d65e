package org.plainleaf.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Person;
import org.plainleaf.text.Span;
import org.plainleaf.text.TextFiles;

/** Reads translations/people.yaml: the codes of those who translate, check and approve. */
public final class PeopleReader {
    public static final String FILE = "translations/people.yaml";
    private static final Map<String, Person.Role> ROLES =
            Map.of("translator", Person.Role.TRANSLATOR, "reviewer", Person.Role.REVIEWER, "group", Person.Role.GROUP);

    private PeopleReader() {}

    /** The people by their codes; none where there is no such file. */
    public static Map<String, Person> read(SiteFiles files, Report report) {
        Map<String, Person> people = new LinkedHashMap<>();
        TextFiles texts = files;
        if (files.exists(FILE)) {
            texts.read(FILE)
                    .ifPresent(source -> YamlReader.readList(source, new Span(0, source.length()), report)
                            .forEach(fields -> {
                                String code = fields.text("code");
                                fields.choice("role", ROLES)
                                        .ifPresent(role -> people.put(
                                                code,
                                                new Person(
                                                        code,
                                                        role,
                                                        fields.texts("languages"),
                                                        source.place(fields.span("code")))));
                                fields.finish();
                            }));
        }
        return people;
    }
}
