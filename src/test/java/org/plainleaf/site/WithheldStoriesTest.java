package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * A story without its teller's consent is kept back, and the rest of the site is published: each folder of {@code
 * sites/withheld}, laid over {@code sites/base}, is such a site. The story was in the last site; every line of it has one
 * of two names.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithheldStoriesTest {
    private static final Path CASES = SmallSite.SITES.resolve("withheld");
    private static final String CONSENTS = "content/consents.yaml";
    private static final String STORY = "content/stories/nell-paints.md";
    private static final String ENGLISH_NAME = "Quillfeather";
    private static final String POLISH_NAME = "Piórkowska";
    private static final String FILE_NAME = "nell";
    private static final String WITHDRAWN = "  name: false-name\n  withdrawn: 2026-11-01";

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
    void keepsTheStoryBackAndPublishesTheRest(String name, @TempDir Path folder) throws IOException {
        SmallSite site = sound.copyTo(folder);
        site.breakWith(CASES.resolve(name));
        assertThat(traces(site)).isNotEmpty();

        CommandRun run = site.build();

        Path expected = CASES.resolve(name).resolve(SmallSite.FINDINGS);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, String.join("\n", Talk.findings(run, site)) + "\n");
        }
        assertThat(Talk.findings(run, site)).isEqualTo(Files.readAllLines(expected));
        assertThat(run.errLines()).last().isEqualTo(Talk.LEFT_OUT);
        assertThat(run.out()).contains("The site is in");
        assertThat(traces(site))
                .filteredOn(file -> !file.startsWith("site/media/"))
                .isEmpty();
        assertThat(site.read("site/index.html")).contains("or a story that is no longer here.");
        assertThat(site.read("site/pl/index.html")).contains("historia, której już tu nie ma.");
        assertThat(site.read("site/guides/ask/form/index.html")).contains("It has 2 pages.");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void checkSaysTheSame(String name, @TempDir Path folder) throws IOException {
        SmallSite site = sound.copyTo(folder);
        site.breakWith(CASES.resolve(name));

        CommandRun run = site.check();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.errLines())
                .isEqualTo(Files.readAllLines(CASES.resolve(name).resolve(SmallSite.FINDINGS)));
    }

    /** Each change ends the approval, so all is said while the teller has not read it yet. And the rest is published. */
    @Test
    void checksAStoryThatWaitsForItsTeller(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, "C-001:", "C-002:");
        spoil(site);
        site.replace("content/faqs/money.md", "No. See", "Not at all. See");

        CommandRun run = site.build();

        assertThat(Talk.findings(run, site))
                .filteredOn(line -> line.startsWith(STORY))
                .anyMatch(line -> line.endsWith("[consent/missing]"))
                .anyMatch(line -> line.endsWith("[shape/unfinished]"))
                .anyMatch(line -> line.endsWith("[consent/identifying]"))
                .anyMatch(line -> line.endsWith("[fields/bad-choice]"))
                .anyMatch(line -> line.contains(": error ") && line.endsWith("[links/broken]"));
        assertThat(run.errLines()).last().isEqualTo(Talk.LEFT_OUT);
        assertThat(site.read("site/faqs/money/index.html")).contains("Not at all.");
        assertThat(site.path("site/stories/nell-paints")).doesNotExist();
        assertThat(traces(site))
                .filteredOn(file -> !file.startsWith("site/media/"))
                .isEmpty();
    }

    /** What its teller took back is to be deleted, not mended. */
    @Test
    void doesNotCheckAStoryThatWasTakenBack(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, "  name: false-name", WITHDRAWN);
        spoil(site);

        assertThat(Talk.findings(site.build(), site))
                .filteredOn(line -> line.startsWith(STORY))
                .singleElement()
                .asString()
                .endsWith("[consent/withdrawn]");
    }

    private static void spoil(SmallSite site) {
        site.replace(STORY, "situation: [at-home]", "situation: [at-hom]");
        site.replace(STORY, "stayed in bed.", "stayed in bed at LS1 4AP. TODO [the guide](/guides/nowhere/).");
    }

    /** A face and a voice say more than a name. */
    @Test
    void keepsThePicturesOfTheStoryBack(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, "  name: false-name", WITHDRAWN);

        site.build();

        assertThat(site.published().keySet()).doesNotContain("site/media/nell.png");
    }

    @Test
    void keepsAPictureThatAnotherPageShows(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, "  name: false-name", WITHDRAWN);
        site.replace("content/faqs/money.md", "No. See", "![A table](/media/nell.png) No. See");

        site.build();

        assertThat(site.published().keySet()).contains("site/media/nell.png");
    }

    /** Captions say all that a video says: they are published with it, and only with it. */
    @Test
    void publishesTheCaptionsOfVideosThatAreShown(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        for (String file : List.of("shown.mp4", "shown.en.vtt", "unused.mp4", "unused.vtt", "shown-more.vtt")) {
            site.write("content/media/" + file, "x");
        }
        site.replace(
                "content/faqs/money.md",
                "No. See",
                "[Film (video, 1 minute)](/media/shown.mp4), [transcript](/guides/ask/). No. See");

        CommandRun run = site.build();

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(site.published().keySet())
                .contains("site/media/shown.mp4", "site/media/shown.en.vtt")
                .doesNotContain("site/media/unused.vtt", "site/media/shown-more.vtt");
    }

    @Test
    void keepsTheTranslationBackWhereOnlyTheEnglishIsAgreed(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, "[web, print, translation]", "[web]");

        CommandRun run = site.build();

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(site.read("site/stories/nell-paints/index.html")).contains(ENGLISH_NAME);
        assertThat(site.path("site/pl/stories/nell-paints")).doesNotExist();
        assertThat(published(site)).noneMatch(text -> text.getValue().contains(POLISH_NAME));
    }

    @Test
    void publishesOnTheLastDayOfTheConsent(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, "until: 2028-01-10", "until: 2026-12-01");
        site.replace(CONSENTS, "given: 2026-01-10", "given: 2026-12-01");

        assertThat(site.build().code()).isZero();
        assertThat(site.read("site/stories/nell-paints/index.html")).contains(ENGLISH_NAME);
    }

    @Test
    void publishesOnceTheConsentIsThere(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, "  name: false-name", WITHDRAWN);
        assertThat(site.build().code()).isEqualTo(1);
        site.replace(CONSENTS, WITHDRAWN, "  name: false-name");

        assertThat(site.build().code()).isZero();
        assertThat(site.read("site/stories/nell-paints/index.html")).contains(ENGLISH_NAME);
    }

    @Test
    void warnsThatTheLastSiteStillShowsTheStoryWhereAnotherPageHasAnError(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, "  name: false-name", WITHDRAWN);
        site.write("content/pages/broken.md", "no settings");

        CommandRun run = site.build();

        assertThat(Talk.refusal(run, site))
                .anyMatch(line -> line.endsWith("[front-matter/missing]"))
                .anyMatch(line -> line.endsWith("[consent/withdrawn]"));
        assertThat(run.errLines()).last().asString().startsWith(Talk.STILL_THERE + "/stories/nell-paints/.");
    }

    @Test
    void warnsThatTheLastSiteStillShowsTheStoryWhereTheDayCannotBeRead(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, "  name: false-name", "  name: false-name\n  withdrawn: last week");

        CommandRun run = site.build();

        assertThat(Talk.refusal(run, site))
                .anyMatch(line -> line.endsWith("[fields/bad-date]"))
                .anyMatch(line -> line.endsWith("[consent/withdrawn]"));
        assertThat(run.errLines()).last().asString().startsWith(Talk.STILL_THERE + "/stories/nell-paints/.");
    }

    /** Files of the site in which something of the story is left, by their path or their text. */
    private static List<String> traces(SmallSite site) {
        return published(site).stream()
                .filter(file -> file.getKey().contains(FILE_NAME)
                        || Stream.of(ENGLISH_NAME, POLISH_NAME, FILE_NAME + "-paints")
                                .anyMatch(file.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Map.Entry<String, String>> published(SmallSite site) {
        return site.published().entrySet().stream()
                .map(file -> Map.entry(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8)))
                .toList();
    }
}
