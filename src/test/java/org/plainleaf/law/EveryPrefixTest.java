package org.plainleaf.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.build.Outcome;
import org.plainleaf.finding.Severity;

/** A file that was cut off anywhere gives findings or pages, never a fault of ours. */
final class EveryPrefixTest {
    @TempDir
    private Path folder;

    @Test
    void everyPrefixOfAGuideIsReadOrReported() throws IOException {
        everyPrefix("content/guides/ask-for-one.md", 97);
    }

    @Test
    void everyPrefixOfAStoryIsReadOrReported() throws IOException {
        everyPrefix("content/stories/rehana-goes-out-again.md", 61);
    }

    @Test
    void everyPrefixOfTheSettingsIsReadOrReported() throws IOException {
        everyPrefix("content/site.yaml", 41);
    }

    /** Cuts at every {@code step}th character; a step that is prime meets all kinds of places. */
    private void everyPrefix(String path, int step) throws IOException {
        Path site = Sites.small(folder.resolve("small"));
        String whole = Files.readString(Path.of(path));
        for (int end = 0; end < whole.length(); end += step) {
            Sites.write(site, path, whole.substring(0, end));
            Outcome outcome = Sites.build(site, folder.resolve("out"));
            assertThat(outcome.published() || outcome.count(Severity.ERROR) > 0)
                    .as(whole.substring(Math.max(0, end - 40), end))
                    .isTrue();
        }
    }
}
