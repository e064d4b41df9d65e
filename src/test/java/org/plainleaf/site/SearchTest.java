package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** The files of the search: of pages that readers see, and of nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchTest {
    private static final String CONSENTS = "content/consents.yaml";
    private static final List<String> NAMES = List.of("quillfeather", "piórkowsk", "nell");

    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = SmallSite.built(folder);
    }

    @Test
    void knowsTheWordsAndTheTitlesOfEachLanguage() {
        assertThat(words(sound, "site/search/")).contains("\"quillfeather\":").doesNotContain("\"piórkowska\":");
        assertThat(words(sound, "site/pl/search/")).contains("\"piórkowska\":");
        assertThat(files(sound, "site/search/p"))
                .contains("[\"stories/nell-paints/\",\"Nell Quillfeather paints again\"");
    }

    @Test
    void knowsFactsAndTheStepsOfGuides(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace("content/faqs/money.md", "No. See", "Call {phone.helpline}. No. See");
        assertThat(site.build().code()).isZero();
        assertThat(words(site, "site/search/")).contains("\"7946\":").doesNotContain("\"helpline\":");
        assertThat(files(site, "site/search/p"))
                .contains("[\"guides/ask/form/\"")
                .doesNotContain("guides/ask/all/");
    }

    @Test
    void hasNoWordOfAStoryThatIsKeptBack(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, "  name: false-name", "  name: false-name\n  withdrawn: 2026-11-01");

        site.build();

        assertThat(site.path("site/search/index.json")).exists();
        assertThat(files(site, "site/")).doesNotContainIgnoringCase(NAMES.toArray(String[]::new));
    }

    /** Nothing is made again by a withdrawal, and whose a single word is nobody can tell: the search goes as a whole. */
    @Test
    void isOffBetweenAWithdrawalAndTheNextBuild(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);

        CommandRun run = CommandRun.of(Stream.concat(Stream.of(site.arguments("withdraw")), Stream.of("nell-paints"))
                .toArray(String[]::new));

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out()).contains("The search on the site is off until you build the site again");
        assertThat(site.published().keySet()).noneMatch(file -> file.matches(".*/search/.*json"));
        assertThat(site.read("site/search/index.html")).contains("id=\"find\"");
        site.build();
        assertThat(site.path("site/search/index.json")).exists();
        assertThat(files(site, "site/")).doesNotContainIgnoringCase(NAMES.toArray(String[]::new));
    }

    @Test
    void twoBuildsGiveTheSameFiles(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        String before = files(site, "site/");
        assertThat(site.build("--out", folder + "/again").code()).isZero();
        String again = files(SmallSite.filesBelow(folder.resolve("again")), "");
        assertThat(again).isNotEmpty().isEqualTo(before);
    }

    @Test
    void noPageMayTakeItsAddress(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace("content/faqs/money.md", "---\n", "---\naddress: /search/\n");
        assertThat(site.check().err())
                .contains("The address /search/ is taken already")
                .contains("[file/address-twice]");
    }

    private static String words(SmallSite site, String folder) {
        return files(site, folder + "w");
    }

    /** The text of the files of the search whose path starts like this */
    private static String files(SmallSite site, String start) {
        return files(site.published(), start);
    }

    private static String files(Map<String, byte[]> files, String start) {
        StringBuilder all = new StringBuilder();
        files.forEach((path, bytes) -> {
            if (path.startsWith(start) && path.matches("(.*/)?search/.*json")) {
                all.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
            }
        });
        return all.toString();
    }
}
