package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;
import org.plainleaf.translate.LedgerRows;

/** Paper cannot be corrected: a translation is printed when it is whole, current, and as good as the site asks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranslatedLeafletsTest {
    private static final String MADE_BY_COMPUTER = "To tłumaczenie wykonał komputer.";
    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = PaperSite.built(folder);
    }

    @Test
    void printsATranslationThatIsWhole() {
        assertThat(PaperSite.text(sound, PaperSite.POLISH))
                .contains("Pieniądze dla ciebie", "To są pieniądze na twoje zdrowie.", "Money for you");
        assertThat(PaperSite.text(sound, PaperSite.ENGLISH))
                .contains("Money for you", "It is money for your health.", "020 7946 0117");
    }

    @Test
    void doesNotPrintATranslationWithOnePartMissing(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.PO, "msgstr \"Kogo zapytać\"", "msgstr \"\"");

        CommandRun run = PaperSite.mustBuild(site);

        assertThat(run.errLines())
                .filteredOn(line -> line.endsWith("[print/not-current]"))
                .singleElement()
                .asString()
                .contains("in Polish: 5 of 6 parts have a current translation", PaperSite.PO);
        assertThat(site.path(PaperSite.POLISH)).doesNotExist();
        assertThat(site.path(PaperSite.ENGLISH)).exists();
        assertThat(site.read("site/pl/leaflets/money/index.html")).contains("Pieniądze dla ciebie");
    }

    @Test
    void doesNotPrintATranslationOfAnOlderText(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.LEAFLET, "It is money for your health.", "It is money for your health and mind.");

        CommandRun run = PaperSite.mustBuild(site);

        assertThat(run.err()).contains("5 of 6 parts");
        assertThat(site.path(PaperSite.POLISH)).doesNotExist();
    }

    @Test
    void doesNotPrintATranslationByAComputerWhereTheSiteAsksForAReview(@TempDir Path folder) {
        SmallSite site = byComputer(folder);
        PaperSite.translateMenusByHand(site);
        site.replace(PaperSite.SETTINGS, "state: machine", "state: reviewed");

        CommandRun run = PaperSite.mustBuild(site);

        assertThat(run.err())
                .contains("its translation is \"machine\", and the site prints what is at least \"reviewed\".");
        assertThat(site.path(PaperSite.POLISH)).doesNotExist();
        assertThat(site.read("site/pl/leaflets/money/index.html")).contains("Pieniądze dla ciebie");
    }

    @Test
    void saysOnPaperThatAComputerMadeTheTranslation(@TempDir Path folder) {
        SmallSite site = byComputer(folder);
        PaperSite.translateMenusByHand(site);

        PaperSite.mustBuild(site);

        assertThat(PaperSite.text(site, PaperSite.POLISH)).contains("Pieniądze dla ciebie", MADE_BY_COMPUTER);
        assertThat(PaperSite.text(site, PaperSite.ENGLISH)).doesNotContain(MADE_BY_COMPUTER);
    }

    @Test
    void saysNothingOfAComputerWherePeopleMadeIt(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        PaperSite.translateMenusByHand(site);

        PaperSite.mustBuild(site);

        assertThat(PaperSite.text(site, PaperSite.POLISH))
                .contains("Pieniądze dla ciebie")
                .doesNotContain(MADE_BY_COMPUTER);
    }

    @Test
    void doesNotPrintATextOfTheLanguageThatNoSecondPersonChecked(@TempDir Path folder) {
        SmallSite site = reviewed(folder);
        site.write("translations/people.yaml", """
                - {code: PL-01, role: translator, languages: [pl]}
                - {code: somebody, role: reviewer, languages: [pl]}
                """);
        site.write("translations/pl/additions/more.md", """
                ---
                page: leaflets/money
                after: ask
                english: We speak Polish.
                reason: only Polish readers need it
                by: PL-01
                date: 2026-11-22
                ---

                Mówimy po polsku.
                """);

        assertThat(PaperSite.mustBuild(site).err()).contains("its translation is \"translated\"");
        assertThat(site.path(PaperSite.POLISH)).doesNotExist();

        site.replace(PaperSite.SETTINGS, "state: reviewed", "state: translated");
        PaperSite.mustBuild(site);
        assertThat(PaperSite.text(site, PaperSite.POLISH)).containsSubsequence("Zadzwoń", "Mówimy po polsku.");
        assertThat(PaperSite.text(site, PaperSite.ENGLISH)).doesNotContain("Mówimy");
    }

    @Test
    void printsALeafletThatLeavesATextOut(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.PO, "msgstr \"To są pieniądze na twoje zdrowie.\"", "msgstr \"\"");
        site.write("translations/people.yaml", "- {code: PL-01, role: translator, languages: [pl]}\n");
        site.write("translations/pl/omissions.tsv", """
                page\tenglish\treason\tby\tdate
                leaflets/money\tIt is money for your health.\tthe title says so\tPL-01\t2026-11-22
                """);

        PaperSite.mustBuild(site);

        assertThat(PaperSite.text(site, PaperSite.POLISH))
                .contains("Co to jest?", "Kogo zapytać")
                .doesNotContain("It is money", "To są");
    }

    @Test
    void theWordsAroundTheTextMustBeAsGoodAsTheText(@TempDir Path folder) {
        SmallSite site = reviewed(folder);
        site.delete("translations/pl/site.po");

        CommandRun run = PaperSite.mustBuild(site);

        assertThat(run.err()).contains("its standing words are \"machine\"", "translations/pl/site.po");
        assertThat(site.path(PaperSite.POLISH)).doesNotExist();
    }

    /** The hours stand on the paper: an hour that nobody checked sends people to a phone that nobody answers. */
    @Test
    void theHoursMustBeAsGoodAsTheText(@TempDir Path folder) {
        SmallSite site = reviewed(folder);
        site.replace("translations/pl/settings.po", "Dzwoń od", "Dzwonić od");

        CommandRun run = PaperSite.mustBuild(site);

        assertThat(run.err()).contains("the hours on it are \"translated\"", "translations/pl/settings.po");
        assertThat(site.path(PaperSite.POLISH)).doesNotExist();
    }

    @Test
    void doesNotPrintWhatNoSecondPersonChecked(@TempDir Path folder) {
        SmallSite site = reviewed(folder);
        site.delete(PaperSite.LEDGER);

        assertThat(PaperSite.mustBuild(site).err()).contains("its translation is \"translated\"");
        assertThat(site.path(PaperSite.POLISH)).doesNotExist();
    }

    @Test
    void printsWhatASecondPersonChecked(@TempDir Path folder) {
        SmallSite site = reviewed(folder);

        assertThat(PaperSite.mustBuild(site).err()).isEmpty();
        assertThat(PaperSite.text(site, PaperSite.POLISH)).contains("Pieniądze dla ciebie");
    }

    @Test
    void oneOtherLetterVoidsTheReview(@TempDir Path folder) {
        SmallSite site = reviewed(folder);
        site.replace(PaperSite.PO, "Krótka ulotka.", "Krótka ulotka!");

        assertThat(PaperSite.mustBuild(site).err()).contains("its translation is \"translated\"");
        assertThat(site.path(PaperSite.POLISH)).doesNotExist();
    }

    /** A machine's translation, known as such. */
    private SmallSite byComputer(Path folder) {
        SmallSite site = sound.copyTo(folder);
        PaperSite.translateByComputer(site);
        site.write(PaperSite.LEDGER, LedgerRows.of(site.read(PaperSite.PO), "machine"));
        return site;
    }

    /** A site that asks for a review, and a translation that has one. */
    private SmallSite reviewed(Path folder) {
        SmallSite site = sound.copyTo(folder);
        PaperSite.translateMenusByHand(site);
        site.replace(PaperSite.SETTINGS, "state: machine", "state: reviewed");
        site.write(
                PaperSite.LEDGER,
                LedgerRows.of(site.read(PaperSite.PO) + "\n" + site.read("translations/pl/settings.po"), "reviewed"));
        return site;
    }
}
