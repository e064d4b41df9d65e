package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** Leaflets come out of the same content in the same bytes, and are made once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuiltLeafletsTest {
    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = PaperSite.built(folder);
        sound.replace(PaperSite.SETTINGS, "  code: SC", """
                  code: SC
                  documents: [large-print]
                  languages-poster: true
                  packs:
                    visit: {leaflets: [money], format: large-print, languages: [en, pl]}\
                """);
        PaperSite.mustBuild(sound);
    }

    @Test
    void anotherFolderGivesTheSameBytes(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);

        assertThat(build(site, "other", "2026-12-01").code()).isZero();

        assertThat(hashes(site, "other")).isEqualTo(hashes(sound, "site"));
        assertThat(hashes(site, "other").keySet())
                .contains("leaflets/languages-poster.pdf", "leaflets/pack-visit.pdf", "leaflets/pl/pl-money-a4.pdf");
    }

    /** Only the list of codes says when each was first published. */
    @Test
    void anotherDayGivesTheSameBytesButForTheDayOfFirstPublication(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);

        assertThat(build(site, "other", "2026-12-09").code()).isZero();

        Map<String, Integer> before = hashes(sound, "site");
        Map<String, Integer> after = hashes(site, "other");
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet().stream().filter(path -> !Objects.equals(after.get(path), before.get(path))))
                .containsExactlyInAnyOrder("leaflets/codes.tsv", "manifest.json");
        assertThat(site.read("other/leaflets/codes.tsv").replace("2026-12-09", "2026-12-01"))
                .isEqualTo(sound.read(PaperSite.CODES));
    }

    @Test
    void aSecondBuildTouchesNothingEvenOnAnotherDay(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        Map<String, String> before = site.lastBuild();

        CommandRun run = build(site, "site", "2026-12-09");

        Matcher counts = Pattern.compile("Made (\\d+) files in 2 languages \\((\\d+) unchanged\\)")
                .matcher(run.out());
        assertThat(counts.find()).as(run.out()).isTrue();
        assertThat(counts.group(1)).isEqualTo(counts.group(2));
        assertThat(site.lastBuild()).isEqualTo(before);
    }

    /** A leaflet is taken from the last build, unless its text changed or somebody changed the file. */
    @Test
    void onlyTheLeafletThatChangedIsMadeAgain(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        Map<String, Integer> before = hashes(site, "site");
        site.replace("content/faqs/money.md", "No. See", "No, never. See");
        String touched = PaperSite.POLISH;
        site.write(touched, "spoiled");

        PaperSite.mustBuild(site);

        Map<String, Integer> after = hashes(site, "site");
        assertThat(after.keySet().stream()
                        .filter(path -> path.endsWith(".pdf"))
                        .filter(path -> !Objects.equals(after.get(path), before.get(path))))
                .containsExactly("leaflets/en/faqs/en-money-large-print.pdf");
    }

    /** A pack is taken from the last build too, unless a leaflet in it changed or somebody changed the file. */
    @Test
    void aPackIsMadeAgainWhereALeafletInItChanged(@TempDir Path folder) {
        String pack = "leaflets/pack-visit.pdf";
        SmallSite site = sound.copyTo(folder);
        Map<String, Integer> before = hashes(site, "site");
        site.write("site/" + pack, "spoiled");

        PaperSite.mustBuild(site);

        assertThat(hashes(site, "site").get(pack)).isEqualTo(before.get(pack));

        site.replace("content/leaflets/money.md", "title: ", "title: Now, ");
        PaperSite.mustBuild(site);
        assertThat(build(site, "other", "2026-12-01").code()).isZero();

        assertThat(hashes(site, "site").get(pack))
                .isNotEqualTo(before.get(pack))
                .isEqualTo(hashes(site, "other").get(pack));
    }

    @Test
    void theListsOfTheToolAreNoPages() {
        assertThat(sound.read("site/sitemap.xml")).doesNotContain(".tsv", ".pdf", "/p/");
    }

    private static CommandRun build(SmallSite site, String out, String today) {
        return CommandRun.of(
                "build",
                "--site",
                site.path("").toString(),
                "--today",
                today,
                "--out",
                site.path(out).toString());
    }

    private static Map<String, Integer> hashes(SmallSite site, String folder) {
        Map<String, Integer> hashes = new TreeMap<>();
        SmallSite.filesBelow(site.path(folder)).forEach((path, bytes) -> hashes.put(path, Arrays.hashCode(bytes)));
        return hashes;
    }
}
