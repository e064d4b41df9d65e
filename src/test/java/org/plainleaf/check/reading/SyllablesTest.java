package org.plainleaf.check.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SyllablesTest {
    private static final Path COMMONEST = Path.of("src/test/resources/reading/syllables.tsv");

    @Test
    void countsTheCommonestWordsAsTheDictionaryDoes() throws IOException {
        List<String> wrong = new ArrayList<>();
        int words = 0;
        for (String line : Files.readAllLines(COMMONEST)) {
            if (line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            int count = Integer.parseInt(line.substring(0, tab));
            for (String word : line.substring(tab + 1).split(" ", -1)) {
                words++;
                if (Syllables.count(word) != count) {
                    wrong.add(word + " is " + count + ", not " + Syllables.count(word));
                }
            }
        }
        assertThat(words).isEqualTo(1000);
        assertThat(1 - wrong.size() / 1000.0).as("wrong: %s", wrong).isGreaterThanOrEqualTo(0.985);
    }

    @ParameterizedTest
    @CsvSource({
        "psychiatrist, 4",
        "coordinator, 5",
        "prescribed, 2",
        "area, 3",
        "idea, 3",
        "science, 2",
        "physiotherapist, 6",
        "reablement, 4",
        "eligibility, 6",
        "carers, 2",
        "wheelchair, 2",
        "occupational, 5",
        "medication, 4",
        "advocate, 3",
        "neurodivergent, 5",
        "continuing, 4",
        "organisation, 5",
        "tribunal, 3",
        "counselling, 3",
        "assessment, 3",
        "Hmm, 1",
        "Mm-hmm, 2",
        "Shh, 1"
    })
    void countsWordsOfHealthAndBenefits(String word, int count) {
        assertThat(Syllables.count(word)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "nurses, 2",
        "nurse's, 2",
        "boxes, 2",
        "James’s, 2",
        "asked, 1",
        "wanted, 2",
        "settled, 2",
        "tables, 2",
        "careful, 2",
        "homeless, 2",
        "entirely, 4",
        "something, 2",
        "well-being, 3",
        "self-directed, 4",
        "rhythm, 2",
        "don’t, 1",
        "couldn't, 2",
        "it'll, 2",
        "they've, 1",
        "Zoë, 2",
        "café, 2",
        "a, 1"
    })
    void knowsEndingsAndJoints(String word, int count) {
        assertThat(Syllables.count(word)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({
        "NHS, 3", "GP, 2", "GPs, 2", "GP's, 2", "W, 3", "DWP, 5", "THE, 1", "IT, 1", "PIP, 1", "NICE, 1", "e.g., 2",
        "A4, 2"
    })
    void spellsShortFormsInCapitals(String word, int count) {
        assertThat(Syllables.count(word)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7; 2",
                "12; 1",
                "117; 7",
                "111; 3",
                "100; 3",
                "1,200; 6",
                "£15,000; 5",
                "50%; 4",
                "3.5; 3",
                "9.30; 3",
                "24/7; 5",
                "1984; 5",
                "1900; 4",
                "1905; 4",
                "2005; 5",
                "2026; 5",
                "4pm; 3",
                "21st; 3",
                "22nd; 4",
                "20th; 3",
                "0800; 4"
            })
    void readsNumbersAloud(String number, int count) {
        assertThat(Syllables.count(number)).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource({"''", "—", "’", "…"})
    void countsNothingInSigns(String word) {
        assertThat(Syllables.count(word)).isZero();
    }
}
