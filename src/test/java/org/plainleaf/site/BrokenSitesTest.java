package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainleaf.cli.CommandRun;

/**
 * Each folder of {@code sites/invalid} is the site of {@code sites/base} with a few files changed or, by its file
 * {@code DELETE}, left out. Its {@code findings.txt} says what the tool has to say. Write new ones, and see in the diff
 * what a change of the tool does to the old ones, with {@code -Dgolden.update=true}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenSitesTest {
    private static final Path CASES = SmallSite.SITES.resolve("invalid");

    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = SmallSite.built(folder);
    }

    static List<String> cases() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongAndLeavesTheLastSiteAlone(String name, @TempDir Path folder) throws IOException {
        SmallSite site = sound.copyTo(folder);
        site.breakWith(CASES.resolve(name));
        Map<String, String> before = site.lastBuild();

        CommandRun run = site.build();

        Path expected = CASES.resolve(name).resolve(SmallSite.FINDINGS);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, String.join("\n", Talk.refusal(run, site)) + "\n");
        }
        assertThat(Talk.refusal(run, site)).isEqualTo(Files.readAllLines(expected));
        assertThat(site.lastBuild()).isEqualTo(before);
        assertThat(site.names())
                .isSubsetOf("content", "translations", "templates", "site", ".site.lock", ".site.memory");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void checkSaysTheSame(String name, @TempDir Path folder) throws IOException {
        SmallSite site = sound.copyTo(folder);
        site.build(); // What it finds, the check need not look for again.
        site.breakWith(CASES.resolve(name));

        CommandRun run = site.check();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errLines())
                .isEqualTo(Files.readAllLines(CASES.resolve(name).resolve(SmallSite.FINDINGS)));
    }

    @Test
    void hasManyCases() {
        assertThat(cases()).hasSizeGreaterThan(120);
    }
}
