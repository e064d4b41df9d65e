package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** A story that is taken back takes its pictures, its recordings and their captions with it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawMediaTest {
    private static final String STORY = "content/stories/nell-paints.md";
    private static final String MONEY = "content/faqs/money.md";
    private static final String FILM = "[Film (video, 1 minute)](/media/her.mp4), [transcript](/guides/ask/). ";

    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = SmallSite.built(folder);
    }

    @Test
    void takesTheCaptionsOfItsVideos(@TempDir Path folder) {
        SmallSite site = withFilm(folder);
        PaperSite.mustBuild(site);
        assertThat(site.published().keySet()).contains("site/media/her.vtt", "site/media/her.pl.vtt");

        CommandRun run = site.withdraw("nell-paints", "--erase");

        assertThat(site.published().keySet()).noneMatch(file -> file.startsWith("site/media/her."));
        for (String file : new String[] {"her.mp4", "her.vtt", "her.pl.vtt"}) {
            assertThat(run.out()).contains("content/media/" + file);
            assertThat(site.path("content/media/" + file)).doesNotExist();
        }
        assertThat(site.path("content/media/here.vtt")).exists();
        assertThat(run.out()).contains("No page shows these now: content/media/here.vtt.");
    }

    @Test
    void namesTheCaptionsOfAVideoThatAnotherPageShowsToo(@TempDir Path folder) {
        SmallSite site = withFilm(folder);
        site.replace(MONEY, "No. See", FILM.replace("Film", "A painter at work") + "No. See");
        PaperSite.mustBuild(site);

        CommandRun run = site.withdraw("nell-paints", "--erase");

        assertThat(site.published().keySet()).contains("site/media/her.mp4", "site/media/her.vtt");
        assertThat(site.path("content/media/her.vtt")).exists();
        assertThat(run.out()).contains("Look at content/media/her.mp4", "Look at content/media/her.vtt");
    }

    @Test
    void erasesAPictureThatWasReplacedAfterTheLastBuild(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write("content/media/nell2.png", site.read("content/media/nell.png"));
        site.replace(STORY, "/media/nell.png", "/media/nell2.png");

        CommandRun run = site.withdraw("nell-paints", "--erase");

        assertThat(run.out()).contains("content/media/nell.png, content/media/nell2.png");
        assertThat(site.path("content/media/nell.png")).doesNotExist();
        assertThat(site.path("content/media/nell2.png")).doesNotExist();
    }

    /** Once the page is gone, nothing says any more what it showed. */
    @Test
    void namesAPictureThatWasReplacedBefore(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write("content/media/nell2.png", site.read("content/media/nell.png"));
        site.replace(STORY, "/media/nell.png", "/media/nell2.png");
        site.withdraw("nell-paints");

        CommandRun run = site.withdraw("nell-paints", "--erase");

        assertThat(run.out()).contains("No page shows these now: content/media/nell.png.");
        assertThat(site.path("content/media/nell2.png")).doesNotExist();
    }

    private SmallSite withFilm(Path folder) {
        SmallSite site = sound.copyTo(folder);
        for (String file : new String[] {"her.mp4", "her.vtt", "her.pl.vtt", "here.vtt"}) {
            site.write("content/media/" + file, "x");
        }
        site.replace(STORY, "## Now\n", "## Now\n\n" + FILM + "\n");
        site.approveStory();
        return site;
    }
}
