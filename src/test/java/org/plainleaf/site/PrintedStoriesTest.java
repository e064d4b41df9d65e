package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** A story is on paper only while its teller agrees to paper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedStoriesTest {
    private static final String CONSENTS = "content/consents.yaml";
    private static final String PAGE = "site/stories/nell-paints/index.html";
    private static final String PDF = "en-nell-paints-a4.pdf";
    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = PaperSite.built(folder);
        sound.replace(PaperSite.SETTINGS, "  code: SC", "  code: SC\n  documents: [a4]");
        PaperSite.mustBuild(sound);
    }

    @Test
    void printsAStoryWhoseTellerAgreesToPaper() {
        assertThat(PaperSite.published(sound, PDF)).hasSize(1);
        assertThat(sound.read(PAGE)).contains(PDF);
    }

    @Test
    void keepsAStoryForTheWebOffPaper(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, "[web, print, translation]", "[web, translation]");

        CommandRun run = PaperSite.mustBuild(site);

        assertThat(run.errLines())
                .anyMatch(line -> line.contains("This story is not printed: the record C-001 does not cover print.")
                        && line.endsWith("[consent/channel]"));
        assertThat(site.read(PAGE)).contains("Nell Quillfeather").doesNotContain(".pdf");
        assertThat(PaperSite.published(site, PDF)).isEmpty();
    }

    @Test
    void recallsAStoryThatWasTakenBack(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        String code = PaperSite.code(site, PaperSite.published(site, PDF).get(0));
        assertThat(PaperSite.recall(site).code()).isZero();
        site.replace(CONSENTS, "  name: false-name", "  name: false-name\n  withdrawn: 2026-11-20");

        CommandRun before = PaperSite.recall(site);
        CommandRun build = site.build();
        CommandRun after = PaperSite.recall(site);

        assertThat(build.code()).isEqualTo(1);
        assertThat(build.errLines()).last().isEqualTo(Talk.LEFT_OUT);
        assertThat(before.code()).isEqualTo(1);
        assertThat(before.out()).contains(code);
        assertThat(after.code()).isEqualTo(1);
        assertThat(after.out()).contains(code);
        assertThat(PaperSite.published(site, PDF)).isEmpty();
        assertThat(site.path(PAGE)).doesNotExist();
        assertThat(PaperSite.pageOf(site, code)).contains("No. The leaflet with the code " + code);
    }

    @Test
    void noFileOfTheSiteNamesAStoryThatWasTakenBack(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, "  name: false-name", "  name: false-name\n  withdrawn: 2026-11-20");

        site.build();

        assertThat(site.published().entrySet())
                .noneMatch(file -> file.getKey().contains("nell-paints")
                        || new String(file.getValue(), StandardCharsets.ISO_8859_1).contains("nell-paints"));
    }

    @Test
    void publishesNothingThatShouldHaveBeenCheckedAgain(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace("content/stories/nell-paints.md", "next-review: 2027-11-22", "next-review: 2026-11-30");

        CommandRun run = site.build();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errLines())
                .anyMatch(line -> line.contains("should have been checked again by 2026-11-30")
                        && line.endsWith("[trust/review-due]"));
    }

    @Test
    void printsOnTheLastDayBeforeTheNextCheck(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace("content/stories/nell-paints.md", "next-review: 2027-11-22", "next-review: 2026-12-01");

        PaperSite.mustBuild(site);

        assertThat(PaperSite.published(site, PDF)).hasSize(1);
    }

    @Test
    void aGuideAndALeafletOfOneNameAreTwoFiles(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(
                "content/guides/money.md",
                site.read("content/guides/ask.md").replace("title: How to ask", "title: How to pay"));

        PaperSite.mustBuild(site);

        assertThat(PaperSite.published(site, "en-money-a4.pdf")).hasSize(3);
    }
}
