package org.plainleaf.source;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Report;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.Person;
import org.plainleaf.model.TranslationState;

/** Who may decide what one language leaves out or adds: those of people.yaml who work on it. They are read once. */
final class OwnPeople {
    private final SiteFiles files;
    private final Report report;
    private @Nullable Map<String, Person> people;

    OwnPeople(SiteFiles files, Report report) {
        this.files = files;
        this.report = report;
    }

    /** What is wrong with a code, and what to do. */
    record Fault(String message, String advice) {}

    /** Why a code cannot answer for a language; nothing where it can. */
    Optional<Fault> fault(String by, String tag) {
        if (by.isEmpty()) {
            return Optional.of(new Fault(
                    "It does not say who decided.",
                    "Write the code of a person or a group of people.yaml, never a name."));
        }
        Person person = people().get(by);
        if (person == null) {
            return Optional.of(new Fault(
                    "Nobody here has the code \"" + by + "\".",
                    NearestName.to(by, people().keySet())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Add it to " + PeopleReader.FILE + ". Write codes there, never names.")));
        }
        return person.languages().contains(tag)
                ? Optional.empty()
                : Optional.of(new Fault(
                        by + " does not work on \"" + tag + "\".",
                        "Write another code, or add the language in " + PeopleReader.FILE + "."));
    }

    /** The most that somebody can say of a translation. */
    TranslationState mostState(String by) {
        Person person = people().get(by);
        return person == null ? TranslationState.MACHINE : person.mostState();
    }

    private Map<String, Person> people() {
        if (people == null) {
            people = PeopleReader.read(files, report);
        }
        return people;
    }
}
