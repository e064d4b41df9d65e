package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** The file of a story was renamed since the site was made, and the site is never built with the new name: then the story goes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawRenamedTest {
    private static final String OLD = "content/stories/nell-paints.md";
    private static final String NEW = "content/stories/paints.md";
    private static final String OLD_PO = "translations/pl/stories/nell-paints.po";
    private static final String NEW_PO = "translations/pl/stories/paints.po";
    private static final String CONSENTS = "content/consents.yaml";
    private static final String PAGE = "site/stories/nell-paints/index.html";
    private static final String POLISH_PAGE = "site/pl/stories/nell-paints/index.html";
    private static final String GONE = "This story is no longer here";
    private static final String POLISH_GONE = "Tej historii już tu nie ma";

    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = SmallSite.built(folder);
    }

    @Test
    void findsThePageByItsText(@TempDir Path folder) throws IOException {
        SmallSite site = renamed(folder);

        CommandRun run = site.withdraw("paints");

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out()).contains("in 2 languages: en, pl", "stands at /stories/nell-paints/");
        assertNotices(site);
        assertThat(site.read(CONSENTS)).contains("  address: /stories/nell-paints/\n");
        assertThat(site.read("site/sitemap.xml")).contains("/guides/ask/").doesNotContain("nell-paints");
        assertThat(site.read("site/feed.xml")).doesNotContain("nell-paints");
        assertThat(site.build().err()).contains(Talk.LEFT_OUT);
        assertNotices(site);
    }

    @Test
    void findsItWhereNothingElseIsRenamed(@TempDir Path folder) throws IOException {
        SmallSite site = sound.copyTo(folder);
        Files.move(site.path(OLD), site.path(NEW));

        CommandRun run = site.withdraw("paints", "--erase");

        assertThat(run.code()).as(run.all()).isZero();
        assertNotices(site);
        assertThat(site.path(NEW)).doesNotExist();
        assertThat(site.path(OLD_PO)).doesNotExist();
        PaperSite.mustBuild(site);
        assertNotices(site);
    }

    /** Its file would be published by the next build. */
    @Test
    void findsTheFileByThePage(@TempDir Path folder) throws IOException {
        SmallSite site = renamed(folder);

        CommandRun run = site.withdraw("nell-paints");

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out()).contains("\"nell-paints\" is now content/stories/paints.md");
        assertNotices(site);
        assertThat(site.build().err()).contains(Talk.LEFT_OUT);
        assertNotices(site);
        assertThat(site.path("site/stories/paints")).doesNotExist();
    }

    @Test
    void findsItThoughItWasEditedToo(@TempDir Path folder) throws IOException {
        SmallSite site = renamed(folder);
        site.replace(NEW, "title: Nell Quillfeather paints again", "title: Nell Quillfeather, painter");
        site.replace(NEW, "summary: Nell Quillfeather bought paint.", "summary: She got some colours.");
        site.replace(NEW, "Nell Quillfeather stayed in bed.", "She did not get up.");

        CommandRun run = site.withdraw("paints");

        assertThat(run.code()).as(run.all()).isZero();
        assertNotices(site);
    }

    /** Addresses are not words: the site map names the page of the guide, whatever a story is called. */
    @Test
    void keepsTheSiteMapThoughATitleReadsLikeAnAddress(@TempDir Path folder) throws IOException {
        SmallSite site = sound.copyTo(folder);
        site.replace(OLD, "title: Nell Quillfeather paints again", "title: Guides ask worker");
        site.replace(OLD_PO, "Nell Quillfeather paints again", "Guides ask worker");
        site.approveStory();
        PaperSite.mustBuild(site);

        CommandRun run = site.withdraw("nell-paints");

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(site.read("site/sitemap.xml"))
                .contains("/guides/ask/worker/")
                .doesNotContain("nell-paints");
        assertNotices(site);
    }

    @Test
    void saysLoudlyThatItIsNotFound(@TempDir Path folder) throws IOException {
        SmallSite site = renamed(folder);
        site.delete(NEW);
        site.delete(NEW_PO);

        CommandRun run = site.withdraw("paints");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("do not upload the site yet", "/stories/nell-paints/", "plainleaf withdraw nell-paints");
        assertThat(run.out()).doesNotContain("none has", "Upload the site");
    }

    /** Two files changed their names with each other: each page is the story whose text it has. */
    @Test
    void goesByTheTextWhereAnotherFileHasTheOldNameNow(@TempDir Path folder) throws IOException {
        SmallSite site = renamed(folder);
        site.write(OLD, """
                ---
                title: Tom goes out
                summary: Tom bought boots for the way.
                published: 2026-11-22
                reviewed: 2026-11-22
                next-review: 2027-11-22
                made-with: [{group: Friday group}]
                situation: [at-home]
                used-for: [going-out]
                held-by: notional
                hard: It took long
                ending: good
                how-it-ended: Out each week
                illustrative: true
                ---

                ## Before

                Tom went to the river.
                """);

        CommandRun run = site.withdraw("paints", "--erase");

        assertThat(run.code()).as(run.all()).isZero();
        assertNotices(site);
        CommandRun build = PaperSite.mustBuild(site);
        assertThat(build.code()).isZero();
        assertThat(site.read(PAGE)).contains("Tom went to the river.");
        assertThat(site.publishedWith("Quillfeather", "Piórkowsk")).isEmpty();
    }

    private SmallSite renamed(Path folder) throws IOException {
        SmallSite site = sound.copyTo(folder);
        Files.move(site.path(OLD), site.path(NEW));
        Files.move(site.path(OLD_PO), site.path(NEW_PO));
        site.replace(CONSENTS, "stories/nell-paints", "stories/paints");
        site.replace("content/site.yaml", "featured: [stories/nell-paints]", "featured: [stories/paints]");
        return site;
    }

    private static void assertNotices(SmallSite site) {
        assertThat(site.read(PAGE)).contains(GONE, "noindex");
        assertThat(site.read(POLISH_PAGE)).contains(POLISH_GONE, "noindex");
        assertThat(site.publishedWith("Quillfeather", "Piórkowsk")).isEmpty();
    }
}
