package org.plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plainleaf.model.Rule;
import org.plainleaf.model.RuleBook;
import org.plainleaf.source.RuleBookReader;

/** The book of rules and the code say the same, and the book says it plainly. */
class RuleBookTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern NAME = Pattern.compile("\"([a-z]+(?:-[a-z]+)*/[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern GROUPS = Pattern.compile("(?s)GROUPS = List\\.of\\((.*?)\\)");
    /** Names of this form that are no rules: of templates, folders and kinds of files. */
    private static final Set<String> NO_RULES =
            Set.of("image/jpeg", "image/png", "leaflets/cover", "leaflets/languages-poster", "leaflets/notes");

    private static final Set<String> WITH_EXAMPLES = Set.of("words", "reading", "shape");
    private static final int MOST_WORDS = 25;

    private final RuleBook book = RuleBookReader.builtIn();

    private static Set<String> inCode() throws IOException {
        Set<String> names = new TreeSet<>();
        String groups = Files.readString(SOURCES.resolve("org/plainleaf/source/RuleBookReader.java"));
        String known = GROUPS.matcher(groups)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
                NAME.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .filter(name -> known.contains("\"" + name.substring(0, name.indexOf('/')) + "\""))
                        .filter(name -> !NO_RULES.contains(name))
                        .forEach(names::add);
            }
        }
        return names;
    }

    @Test
    void everyRuleOfTheCodeIsInTheBookAndTheOtherWayRound() throws IOException {
        Set<String> inCode = inCode();
        Set<String> missing = new TreeSet<>(inCode);
        missing.removeAll(book.rules().keySet());
        Set<String> unused = new TreeSet<>(book.rules().keySet());
        unused.removeAll(inCode);
        assertThat(missing).as("rules without an entry in the book").isEmpty();
        assertThat(unused).as("entries that no code uses").isEmpty();
    }

    @Test
    void rulesOnTextHaveExamples() {
        assertThat(book.rules().values())
                .filteredOn(rule -> WITH_EXAMPLES.contains(rule.group()))
                .allSatisfy(rule -> {
                    assertThat(rule.wrong()).as(rule.name()).isNotBlank();
                    assertThat(rule.right()).as(rule.name()).isNotBlank();
                });
    }

    @Test
    void theBookIsPlain() {
        List<String> faults = new ArrayList<>();
        for (Rule rule : book.rules().values()) {
            for (String text : List.of(rule.what(), rule.mend())) {
                if (!text.endsWith(".")) {
                    faults.add(rule.name() + " has no full stop: " + text);
                }
            }
            for (String text : List.of(rule.what(), rule.why(), rule.mend())) {
                for (String sentence : text.split("[.!?] ", -1)) {
                    if (sentence.split(" ", -1).length > MOST_WORDS) {
                        faults.add(rule.name() + " has a long sentence: " + sentence);
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void rulesThatKeepPeopleFromHarmStayOn() {
        for (String name : List.of("file/outside-site", "markup/raw-html", "yaml/syntax", "allow/no-reason")) {
            assertThat(book.rule(name)).as(name).get().matches(Rule::fixed);
        }
        assertThat(book.rules().values())
                .filteredOn(rule -> rule.group().equals("consent"))
                .allMatch(Rule::fixed);
    }
}
