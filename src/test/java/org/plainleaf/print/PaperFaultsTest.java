package org.plainleaf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.text.Place;

/** Who mends what is too long for its paper has to know in which file. */
final class PaperFaultsTest {
    @Test
    void namesTheTranslatorsFile() {
        assertThat(advice("pl", "content/leaflets/small.md"))
                .endsWith("The words in pl are in translations/pl/leaflets/small.po.");
    }

    @Test
    void namesNoOtherFileWhereThereIsNone() {
        assertThat(advice("en", "content/leaflets/small.md")).doesNotContain("translations/");
        assertThat(advice("pl", "content/site.yaml")).doesNotContain("translations/");
        assertThat(advice("pl", "content/places/ward.yaml")).doesNotContain("translations/");
    }

    /** What is said of a text that is too long for its panel. */
    private static String advice(String tag, String file) {
        Map<String, PrintSheet.Room> rooms = Map.of("one", new PrintSheet.Room("one", Place.startOf(file)));
        PaperFaults faults = new PaperFaults();
        PrintedSheet printed =
                new PrintedSheet(new byte[0], 1, List.of(new PrintedSheet.Overflow("one", 2, 9)), new TreeSet<>());
        faults.add(printed, SmallSheet.of(tag, "Small", "", "<p>x</p>", 1, rooms), letter -> Place.startOf(file));
        Findings findings = new Findings();
        faults.report(findings);
        assertThat(findings.sorted()).hasSize(1);
        Finding finding = findings.sorted().get(0);
        assertThat(finding.place().file()).isEqualTo(file);
        return finding.advice();
    }
}
