package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** What a teller agreed to holds for other pages that repeat the story, too: in other languages, and on paper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentChannelsTest {
    private static final String CONSENTS = "content/consents.yaml";
    private static final String CHANNELS = "channels: [web, print, translation]";
    private static final String GUIDE = "content/guides/ask.md";
    private static final String POLISH = "translations/pl/guides/ask.po";
    private static final String QUOTATION = "Nell Quillfeather sells her pictures.";

    private SmallSite sound;
    private SmallSite site;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = PaperSite.built(folder);
        sound.replace(GUIDE, "It has 2 pages.", "It has 2 pages.\n\n> " + QUOTATION);
        sound.write(
                POLISH,
                sound.read(POLISH) + "\nmsgid \"" + QUOTATION + "\"\nmsgstr \"Nelka dobrze zarabia na obrazach.\"\n"
                        + "\nmsgid \"It has 2 pages.\"\nmsgstr \"Ma 2 strony i jest prosty.\"\n");
        sound.replace(
                PaperSite.LEAFLET, "It is money for your health.", "It is money for your health.\n\n> " + QUOTATION);
        PaperSite.mustBuild(sound);
    }

    @BeforeEach
    void copy(@TempDir Path folder) {
        site = sound.copyTo(folder);
    }

    @Test
    void aQuotationOfAStoryThatMayGoEverywhereGoesEverywhere() {
        assertThat(site.publishedWith("Nelka")).contains("site/pl/guides/ask/form/index.html");
        assertThat(PaperSite.text(site, PaperSite.ENGLISH)).contains("Quillfeather");
    }

    @Test
    void withoutConsentToTranslationItStaysInEnglishOnTranslatedPages() {
        site.replace(CONSENTS, CHANNELS, "channels: [web, print]");

        CommandRun run = PaperSite.mustBuild(site);

        assertThat(site.publishedWith("Nelka")).isEmpty();
        assertThat(site.read("site/pl/guides/ask/form/index.html")).contains(QUOTATION, "Ma 2 strony i jest prosty.");
        assertThat(run.err())
                .containsOnlyOnce("did not agree to have translated")
                .contains(GUIDE + ":33:3: warning This text stays in English");
    }

    @Test
    void withoutConsentToTranslationTheStoryDoesNotGoToTranslators() {
        site.replace(CONSENTS, CHANNELS, "channels: [web, print]");

        CommandRun run =
                site.translate("export", "pl", "--out", site.path("pl.xlf").toString());

        assertThat(run.err()).contains("This story does not go to translators");
        assertThat(site.read("pl.xlf")).doesNotContain("stayed in bed").contains("Anybody can ask.");
    }

    @Test
    void withoutConsentToPrintNoPaperHasIt() {
        site.replace(CONSENTS, CHANNELS, "channels: [web, translation]");

        CommandRun run = PaperSite.mustBuild(site);

        assertThat(site.path(PaperSite.ENGLISH)).doesNotExist();
        assertThat(site.path(PaperSite.FOR_PLACE)).doesNotExist();
        assertThat(site.read("site/guides/ask/form/index.html")).contains(QUOTATION);
        assertThat(run.err())
                .containsOnlyOnce("This is not printed: it repeats words of a story")
                .contains(PaperSite.LEAFLET + ":16:3: warning This is not printed");
    }

    @Test
    void whereItMayBePrintedForOnePlaceOthersGetNone() {
        site.replace(CONSENTS, CHANNELS, CHANNELS + "\n  places: [oak-ward]");

        CommandRun run = PaperSite.mustBuild(site);

        assertThat(site.path(PaperSite.ENGLISH)).doesNotExist();
        assertThat(run.err()).contains("This is not printed");
    }

    @Test
    void whoDeletesAStoryWithoutConsentIsToldHowItsWordsStayAway() {
        site.replace(CONSENTS, "until: 2028-01-10", "until: 2026-10-10");

        CommandRun run = site.build();

        assertThat(run.err()).contains("plainleaf withdraw nell-paints --erase. Do not only delete its file");
    }
}
