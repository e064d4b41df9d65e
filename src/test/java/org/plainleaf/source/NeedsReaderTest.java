package org.plainleaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plainleaf.model.Needs;
import org.plainleaf.text.SourceText;

class NeedsReaderTest {
    @Test
    void knowsAllQuestionsOnceEachInAGroup() {
        Needs needs = NeedsReader.builtIn();

        List<String> numbers =
                IntStream.rangeClosed(1, 44).mapToObj(n -> "R" + n).toList();
        assertThat(needs.needs().keySet()).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(needs.inOrder())
                .hasSize(44)
                .allSatisfy(need -> assertThat(need.question()).endsWith("?"));
    }

    @Test
    void saysWhichGroupIsMissing() {
        List<String> said = new ArrayList<>();
        SourceText source =
                new SourceText("needs.yaml", "groups: {a: One}\nneeds:\n  R1: {question: \"What?\", group: b}\n");

        NeedsReader.read(source, finding -> said.add(finding.toString()));

        assertThat(said)
                .containsExactly("needs.yaml:3:34: error There is no group called \"b\". (Use one of: a.)"
                        + " [fields/bad-choice]");
    }
}
