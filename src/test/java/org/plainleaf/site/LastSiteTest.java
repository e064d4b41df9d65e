package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;
import org.plainleaf.publish.FolderLock;

/** Where the site cannot be written: one plain sentence, exit code 1, and what is there stays. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LastSiteTest {
    private SmallSite sound;
    private SmallSite site;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = SmallSite.built(folder);
    }

    @BeforeEach
    void copy(@TempDir Path folder) {
        site = sound.copyTo(folder);
    }

    @Test
    void keepsAFolderThatSomebodyElseMade() {
        site.delete("site/manifest.json");
        site.write("site/holiday.txt", "photos");

        refused("has files that Plainleaf did not make");
    }

    @Test
    void writesIntoNoFolderOfTheSite() {
        for (String folder : new String[] {"content", "translations", "."}) {
            refused(
                    "has files that Plainleaf did not make",
                    "--out",
                    site.path(folder).toString());
        }
    }

    @Test
    void writesOverNoFile() {
        site.write("letter", "Dear Sam");

        refused("is a file, not a folder", "--out", site.path("letter").toString());
        refused("", "--out", site.path("letter/site").toString());
        assertThat(site.read("letter")).isEqualTo("Dear Sam");
    }

    @Test
    void saysThatAnotherBuildIsAtWork() throws IOException {
        try (FolderLock lock = FolderLock.take(site.path(".site.lock")).orElseThrow()) {
            assertThat(lock).isNotNull();
            refused("Another build is writing");
        }
        assertThat(site.build().code()).isZero();
    }

    @Test
    void saysWhatIsWrongWithTheListOfFilesOfTheLastBuild() {
        site.write("site/manifest.json", new byte[] {(byte) 0xFF, (byte) 0xFE});

        refused("manifest.json");
    }

    @Test
    void takesNothingFromAListOfFilesThatSomebodyForged() {
        site.write("keep.txt", "keep");
        site.write(
                "site/manifest.json", "{\n  \"files\": {\n    \"../keep.txt\": \"" + "0".repeat(64) + "\"\n  }\n}\n");

        assertThat(site.build().code()).isZero();
        assertThat(site.read("keep.txt")).isEqualTo("keep");
    }

    @Test
    void putsRightWhatAKilledBuildLeft() throws IOException {
        Files.move(site.path("site"), site.path(".site.previous"));
        site.write(".site.building/index.html", "half");
        site.write("content/pages/broken.md", "no settings");

        Talk.refusal(site.build(), site);

        assertThat(site.read("site/index.html")).contains("Money for your health");
        assertThat(site.names()).doesNotContain(".site.building", ".site.previous");
    }

    @Test
    void leavesNothingBehindWithoutALastSite(@TempDir Path other) {
        site.write("content/pages/broken.md", "no settings");

        CommandRun run = site.build("--out", other.resolve("new").toString());

        Talk.refusal(run, site);
        assertThat(other.resolve("new")).doesNotExist();
        assertThat(other.resolve(".new.building")).doesNotExist();
    }

    private void refused(String why, String... options) {
        Map<String, String> before = site.lastBuild();

        CommandRun run = site.build(options);

        assertThat(run.code()).as(run.all()).isEqualTo(1);
        Talk.assertPlain(run);
        assertThat(run.err())
                .startsWith("Plainleaf cannot go on: ")
                .contains(why)
                .hasLineCount(1);
        assertThat(run.err().strip()).matches("Plainleaf cannot go on: .{20,}\\.");
        assertThat(site.lastBuild()).isEqualTo(before);
    }
}
