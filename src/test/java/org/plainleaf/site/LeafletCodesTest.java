package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainleaf.cli.CommandRun;

/** The code on paper tells old paper from new: it changes with what the paper says, and with nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeafletCodesTest {
    private SmallSite sound;
    private String english = "";
    private String polish = "";
    private String forPlace = "";

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = PaperSite.built(folder);
        english = PaperSite.code(sound, PaperSite.ENGLISH);
        polish = PaperSite.code(sound, PaperSite.POLISH);
        forPlace = PaperSite.code(sound, PaperSite.FOR_PLACE);
    }

    @Test
    void saysWhichLeafletItIsAndWhenItWasChecked() {
        assertThat(english).startsWith("SC-01 en 2026-11 ");
        assertThat(polish).startsWith("SC-01 pl 2026-11 ");
        assertThat(forPlace).startsWith("SC-01 en 2026-11 ");
        // And one for the place in Polish, which nobody has made yet, but anybody may.
        assertThat(PaperSite.codes(sound)).hasSize(4).contains(english, polish, forPlace);
    }

    @Test
    void changesWithOneLetterOfTheText(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.LEAFLET, "money for your health.", "money for your health!");

        PaperSite.mustBuild(site);

        assertThat(PaperSite.code(site, PaperSite.ENGLISH)).isNotEqualTo(english);
        assertThat(PaperSite.code(site, PaperSite.FOR_PLACE)).isNotEqualTo(forPlace);
    }

    @Test
    void changesWithOneLetterOfTheTranslation(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.PO, "Krótka ulotka.", "Krótka ulotka!");

        PaperSite.mustBuild(site);

        assertThat(PaperSite.code(site, PaperSite.POLISH)).isNotEqualTo(polish);
        assertThat(PaperSite.code(site, PaperSite.ENGLISH)).isEqualTo(english);
    }

    @Test
    void changesWithAFactInEveryLanguage(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace("content/facts.yaml", "020 7946 0117", "020 7946 0118");

        PaperSite.mustBuild(site);

        assertThat(PaperSite.text(site, PaperSite.ENGLISH))
                .contains("020 7946 0118")
                .doesNotContain("020 7946 0117");
        assertThat(PaperSite.code(site, PaperSite.ENGLISH)).isNotEqualTo(english);
        assertThat(PaperSite.code(site, PaperSite.POLISH)).isNotEqualTo(polish);
        assertThat(PaperSite.code(site, PaperSite.FOR_PLACE)).isNotEqualTo(forPlace);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 to 4", "Small Charity, an example", "hello@small.example"})
    void changesWithWhomToAskAndWhen(String written, @TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        String file = site.read(PaperSite.SETTINGS).contains(written) ? PaperSite.SETTINGS : "content/facts.yaml";
        assertThat(PaperSite.text(site, PaperSite.ENGLISH)).contains(written);
        site.replace(file, written, written.replace('l', 'i').replace("4", "5"));

        PaperSite.mustBuild(site);

        assertThat(PaperSite.code(site, PaperSite.ENGLISH)).isNotEqualTo(english);
    }

    @Test
    void changesWithThePhoneNumberOfThePlaceThere(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.PLACE, "020 7946 0120", "020 7946 0121");

        PaperSite.mustBuild(site);

        assertThat(PaperSite.text(site, PaperSite.FOR_PLACE)).contains("020 7946 0121");
        assertThat(PaperSite.code(site, PaperSite.FOR_PLACE)).isNotEqualTo(forPlace);
        assertThat(PaperSite.code(site, PaperSite.ENGLISH)).isEqualTo(english);
    }

    @Test
    void staysWhenSomebodyCheckedAgainInTheSameMonth(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.LEAFLET, "reviewed: 2026-11-01", "reviewed: 2026-11-29");
        site.write(PaperSite.PLACE, "# Checked by phone.\n" + site.read(PaperSite.PLACE));
        site.replace(PaperSite.PLACE, "checked: 2026-11-22", "checked: 2026-11-30");

        PaperSite.mustBuild(site);

        assertThat(PaperSite.code(site, PaperSite.ENGLISH)).isEqualTo(english);
        assertThat(PaperSite.code(site, PaperSite.POLISH)).isEqualTo(polish);
        assertThat(PaperSite.code(site, PaperSite.FOR_PLACE)).isEqualTo(forPlace);
        assertThat(PaperSite.recall(site).code()).isZero();
    }

    @Test
    void thePageBehindTheSquareSaysYesToPaperOfToday() {
        assertThat(PaperSite.pageOf(sound, english))
                .contains("Yes. The leaflet with the code " + english + " is up to date.");
        assertThat(PaperSite.pageOf(sound, forPlace)).contains("Yes. The leaflet with the code " + forPlace);
        assertThat(PaperSite.pageOf(sound, polish)).contains(polish);
    }

    @Test
    void thePageBehindTheSquareSaysNoToPaperOfYesterday(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.LEAFLET, "money for your health.", "money for your good health.");

        PaperSite.mustBuild(site);

        String now = PaperSite.code(site, PaperSite.ENGLISH);
        assertThat(PaperSite.pageOf(site, english))
                .contains("No. The leaflet with the code " + english + " is out of date.", now)
                .doesNotContain("Yes.");
        assertThat(PaperSite.pageOf(site, now)).contains("Yes. The leaflet with the code " + now);
        assertThat(PaperSite.pageOf(site, forPlace)).contains("No. The leaflet with the code " + forPlace);
        assertThat(site.read("site/p/01/index.html")).contains("Look at the code on your paper.");
    }

    @Test
    void oldCodesAreKeptAndRecallListsThemAndNoOthers(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        assertThat(PaperSite.recall(site).out()).contains("No printed leaflet is out of date (4 codes looked at).");
        site.replace(PaperSite.PO, "Krótka ulotka.", "Krótka ulotka!");

        CommandRun before = PaperSite.recall(site);
        PaperSite.mustBuild(site);
        CommandRun after = PaperSite.recall(site);

        assertThat(PaperSite.codes(site)).hasSize(6).containsAll(PaperSite.codes(sound));
        for (CommandRun run : List.of(before, after)) {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out().lines())
                    .filteredOn(line -> line.startsWith("SC-"))
                    .hasSize(2)
                    .allMatch(line -> line.startsWith("SC-01 pl "))
                    .contains(polish + "  leaflets/money  first published 2026-12-01");
        }
        assertThat(before.out()).contains("Still right: 2.");
        assertThat(after.out()).contains("Still right: 4.");
    }

    @Test
    void paperThatIsRightAgainIsNotRecalled(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.LEAFLET, "your health.", "your good health.");
        PaperSite.mustBuild(site);
        site.replace(PaperSite.LEAFLET, "your good health.", "your health.");
        PaperSite.mustBuild(site);

        assertThat(PaperSite.pageOf(site, english)).contains("Yes.");
        assertThat(PaperSite.recall(site).out()).doesNotContain(english);
    }

    @Test
    void theCodeOfALeafletThatIsGoneStillHasItsPage(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.delete(PaperSite.LEAFLET);
        site.delete(PaperSite.PO);

        PaperSite.mustBuild(site);

        assertThat(PaperSite.published(site, ".pdf")).isEmpty();
        assertThat(PaperSite.codes(site)).containsExactlyElementsOf(PaperSite.codes(sound));
        assertThat(PaperSite.pageOf(site, english)).contains("No. The leaflet with the code " + english);
        assertThat(PaperSite.pageOf(site, polish)).contains(polish);
        assertThat(PaperSite.recall(site).out()).contains(english, polish, forPlace);
    }

    @Test
    void theSameTextCheckedMonthAfterMonthIsOnePage(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        for (String month : List.of("2026-10", "2026-09")) {
            site.replace(
                    PaperSite.LEAFLET,
                    "reviewed: " + (month.equals("2026-10") ? "2026-11" : "2026-10"),
                    "reviewed: " + month);
            PaperSite.mustBuild(site);
        }
        assertThat(PaperSite.pageOf(site, english)).contains("Yes.");
        assertThat(PaperSite.pageOf(site, forPlace)).contains("Yes.");
        site.replace(PaperSite.LEAFLET, "your health.", "your good health.");

        PaperSite.mustBuild(site);

        assertThat(PaperSite.codes(site)).hasSize(14);
        assertThat(PaperSite.pageOf(site, english)).contains("No.");
        assertThat(PaperSite.pageOf(site, forPlace)).contains("No.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SC-../../x en 2026-11 3F7A\t2026-11-22\n",
                "SC-01 en 2026-11 ../.\t2026-11-22\n",
                "SC-01 ../.. 2026-11 3F7A\t2026-11-22\n",
                "SC-01 <b> 2026-11 3F7A\t2026-11-22\n",
                "\t\t\t\n\0\uFFFE\n"
            })
    void aListOfCodesThatSomebodySpoiledDoesNoHarm(String line, @TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(PaperSite.CODES, site.read(PaperSite.CODES) + line);

        PaperSite.mustBuild(site);

        assertThat(PaperSite.recall(site).code()).isZero();
        assertThat(PaperSite.codes(site)).containsExactlyElementsOf(PaperSite.codes(sound));
    }

    @Test
    void aListOfCodesThatIsNoTextIsToldOfAndTheSiteStays(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(PaperSite.CODES, new byte[] {'S', 'C', (byte) 0xFF, (byte) 0xFE});

        CommandRun run = site.build();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("Plainleaf cannot go on: ").contains("codes.tsv", "Put back a copy");
        assertThat(run.err()).doesNotContain("Delete");
        assertThat(site.path(PaperSite.ENGLISH)).exists();
    }

    @Test
    void aListOfWhatWasMadeThatSomebodySpoiledDoesNoHarm(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write("site/leaflets/made.tsv", new byte[] {'x', (byte) 0xFF, '\t', '\t', '9', '\t'});

        PaperSite.mustBuild(site);

        assertThat(PaperSite.code(site, PaperSite.ENGLISH)).isEqualTo(english);
    }
}
