package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/**
 * A page that repeats a story repeats it in all its languages: its translation may say the same in other words than that of
 * the story, and carries English words of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawTranslatedTest {
    private static final String GUIDE = "content/guides/ask.md";
    private static final String POLISH = "translations/pl/guides/ask.po";

    private SmallSite sound;
    private SmallSite site;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = SmallSite.built(folder);
    }

    @BeforeEach
    void repeatTheStory(@TempDir Path folder) {
        site = sound.copyTo(folder);
        site.replace(
                GUIDE,
                "## Fill in the form {#form}\n\nIt has 2 pages.",
                "## Nell Quillfeather paints again {#form}\n\nIt has 2 pages.\n\nNell Quillfeather sells her pictures.");
        site.write(
                POLISH,
                site.read(POLISH)
                        + "\nmsgid \"Nell Quillfeather paints again\"\nmsgstr \"Farby i Nelka\"\n"
                        + "\nmsgid \"It has 2 pages.\"\nmsgstr \"Ma 2 strony i jest prosty.\"\n"
                        + "\nmsgid \"Nell Quillfeather sells her pictures.\"\nmsgstr \"Nelka dziś dobrze zarabia na obrazach.\"\n");
        PaperSite.mustBuild(site);
        assertThat(site.publishedWith("Nelka"))
                .contains("site/pl/guides/ask/index.html", "site/pl/guides/ask/form/index.html");
    }

    @Test
    void takesOutWhatOnlyTheTranslationSays() {
        CommandRun run = site.withdraw("nell-paints");

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(site.publishedWith("Nelka", "Quillfeather")).isEmpty();
        assertThat(site.read("site/pl/guides/ask/form/index.html")).contains("Ma 2 strony i jest prosty.");
    }

    @Test
    void theNextBuildLeavesItOutInAllLanguages() {
        site.withdraw("nell-paints");

        site.build();

        assertThat(site.publishedWith("Nelka", "Quillfeather")).isEmpty();
        assertThat(site.read("site/pl/guides/ask/form/index.html")).contains("Ma 2 strony i jest prosty.");
    }

    /** Its fingerprints are those of the story alone: the English beside the translation tells what it repeats. */
    @Test
    void aBuildOfAStoryThatIsKeptBackDoesTheSame() {
        site.replace("content/consents.yaml", "  name: false-name", "  name: false-name\n  withdrawn: 2026-11-01");

        site.build();

        assertThat(site.publishedWith("Nelka", "Quillfeather")).isEmpty();
    }

    @Test
    void whoMadeThePageAndWhatItRestsOnRepeatNothing() {
        site.replace(
                GUIDE,
                "made-with: [{group: Friday group}]",
                "made-with: [{group: Friday group, how: Nell Quillfeather sells her pictures.}]");
        site.replace(GUIDE, "source: A law, section 2", "source: Nell Quillfeather sells her pictures.");
        PaperSite.mustBuild(site);
        site.withdraw("nell-paints");

        CommandRun run = site.build();

        assertThat(site.publishedWith("Quillfeather")).isEmpty();
        assertThat(run.err()).contains("Some of \"made-with\" is left out", "This evidence is left out");
        assertThat(site.read("site/guides/ask/index.html")).contains("Friday group");
    }
}
