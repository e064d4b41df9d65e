package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Rule;
import org.plainleaf.model.RuleBook;
import org.plainleaf.source.RuleBookReader;

class ExplanationTest {
    private static final RuleBook BOOK = RuleBook.of(List.of(
            rule("reading/long-sentence", false, Map.of("warning", 20, "error", 25)),
            rule("reading/passive", false, Map.of()),
            rule("consent/missing", true, Map.of())));

    private static Rule rule(String name, boolean fixed, Map<String, Integer> limits) {
        return new Rule(
                name,
                Severity.WARNING,
                "What " + name + " finds.",
                "Why it matters.",
                "A guide",
                "Mend it.",
                "Bad words",
                "Good words",
                fixed,
                limits);
    }

    @Test
    void explainsARuleWithLinesToCopy() {
        assertThat(Explanation.text(BOOK, "reading/long-sentence")).isEqualTo("""
                reading/long-sentence: warning

                What reading/long-sentence finds.

                Why it matters.

                Not like this:
                    Bad words

                But like this:
                    Good words

                What to do
                  Mend it.

                Its limits
                  error: 25
                  warning: 20

                To change it for your site, write in content/site.yaml
                    rules:
                      - rule: reading/long-sentence
                        error: 25
                        warning: 20
                        folder: guides
                        reason: why it is so on our site

                To allow it for one block, write above that block
                    <!-- allow reading/long-sentence: the reason -->

                Who says so
                  A guide
                """);
    }

    @Test
    void saysThatARuleStaysOn() {
        assertThat(Explanation.text(BOOK, "consent/missing"))
                .contains("This rule cannot be switched off or made weaker.")
                .doesNotContain("site.yaml", "allow");
    }

    @Test
    void listsAGroup() {
        assertThat(Explanation.text(BOOK, "reading"))
                .contains("reading/long-sentence  warning  What", "reading/passive")
                .doesNotContain("consent/missing");
    }

    @Test
    void listsAllRules() {
        assertThat(Explanation.text(BOOK, "all"))
                .isEqualTo(Explanation.text(BOOK, ""))
                .contains("reading/passive", "consent/missing");
    }

    @Test
    void guessesWhatWasMeant() {
        assertThat(Explanation.text(BOOK, "reading/long-sentense"))
                .isEqualTo("There is no rule called \"reading/long-sentense\"."
                        + " Did you mean \"reading/long-sentence\"?\n");
        assertThat(Explanation.text(BOOK, "passive")).contains("Did you mean \"reading/passive\"?");
        assertThat(Explanation.knows(BOOK, "passive")).isFalse();
        assertThat(Explanation.knows(BOOK, "Reading/")).isTrue();
    }

    @Test
    void noLineIsTooLongForATerminal() {
        RuleBook book = RuleBookReader.builtIn();
        book.rules()
                .values()
                .forEach(rule -> assertThat(
                                Explanation.text(book, rule.name()).lines().filter(line -> !line.startsWith("    ")))
                        .as(rule.name())
                        .allMatch(line -> line.length() <= 80));
    }
}
