package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From where other programs look for the files of a site. */
class OutputSettingTest {
    @TempDir
    private Path folder;

    @Test
    void leadsFromTheTopOfARepositoryToTheSite() throws IOException {
        Path site = Files.createDirectories(folder.resolve("docs/our site"));

        assertThat(prefix(site, folder)).isEqualTo("docs/our site/");
        assertThat(prefix(site, folder.resolve("docs"))).isEqualTo("our site/");
        assertThat(prefix(site, site)).isEmpty();
        assertThat(prefix(folder, site)).as("a site that lies elsewhere").isEmpty();
        assertThat(prefix(site.resolve("../our site/."), folder)).isEqualTo("docs/our site/");
    }

    @Test
    void startsWhereGitHubSaysOrElseHere() {
        assertThat(OutputSetting.start(folder.toString())).isEqualTo(folder);
        assertThat(OutputSetting.start(null)).isEqualTo(Path.of(""));
        assertThat(OutputSetting.start("")).isEqualTo(Path.of(""));
        assertThat(OutputSetting.start(folder.resolve("gone").toString())).isEqualTo(Path.of(""));
    }

    private static String prefix(Path site, Path start) throws IOException {
        return OutputSetting.of(site, start, false).prefix();
    }
}
