package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** Taking a story back reaches its paper, and paper that repeats it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawPaperTest {
    private static final String PDF = "en-nell-paints-a4.pdf";
    private static final String LEAFLET_PDF = "site/leaflets/en/en-money-a4.pdf";

    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = PaperSite.built(folder);
        sound.replace(PaperSite.SETTINGS, "  code: SC", "  code: SC\n  documents: [a4]");
        sound.replace(
                PaperSite.LEAFLET,
                "It is money for your health.",
                "It is money for your health.\n\n> Nell Quillfeather sells her pictures.");
        PaperSite.mustBuild(sound);
    }

    @Test
    void takesPaperOutAndListsItForRecall(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        String code = PaperSite.code(site, PaperSite.published(site, PDF).get(0));
        String repeating = PaperSite.code(site, LEAFLET_PDF);

        CommandRun run = CommandRun.of(Stream.concat(Stream.of(site.arguments("withdraw")), Stream.of("nell-paints"))
                .toArray(String[]::new));

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(PaperSite.published(site, PDF)).isEmpty();
        assertThat(site.path(LEAFLET_PDF)).doesNotExist();
        assertThat(run.out()).contains(code + "  stories/nell-paints", repeating + "  a leaflet that repeats it");
        assertThat(PaperSite.pageOf(site, code)).contains("This story is no longer here");
        assertThat(PaperSite.pageOf(site, repeating)).contains("This story is no longer here");
        assertThat(site.read(PaperSite.CODES)).contains(code);
        assertThat(site.read("site/leaflets/made.tsv")).doesNotContain("nell-paints", "en/en-money");
        assertThat(site.read("site/leaflets/index.html")).doesNotContain("nell-paints", "en/en-money-a4.pdf");
        for (String pdf : PaperSite.published(site, ".pdf")) {
            assertThat(PaperSite.text(site, pdf)).as(pdf).doesNotContain("Quillfeather");
        }
    }

    @Test
    void aBuildAfterwardsMakesThePaperWithoutTheQuotation(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        CommandRun.of(Stream.concat(Stream.of(site.arguments("withdraw")), Stream.of("nell-paints", "--erase"))
                .toArray(String[]::new));

        CommandRun run = site.build();

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.err()).contains("content/leaflets/money.md").contains("This paragraph is left out");
        assertThat(PaperSite.text(site, LEAFLET_PDF))
                .contains("money for your health")
                .doesNotContain("Quillfeather");
        assertThat(PaperSite.published(site, PDF)).isEmpty();
    }

    @Test
    void printsForTheNamedPlacesOnly(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write("content/consents.yaml", site.read("content/consents.yaml") + "  places: [oak-ward]\n");

        CommandRun build = PaperSite.mustBuild(site);
        CommandRun forAll = leaflet(site);
        CommandRun forPlace = leaflet(site, "--place", "oak-ward");

        assertThat(build.err())
                .contains("names the places for which it may be printed")
                .contains("[consent/channel]");
        assertThat(PaperSite.published(site, PDF)).isEmpty();
        assertThat(forAll.code()).isEqualTo(1);
        assertThat(forPlace.code()).as(forPlace.all()).isZero();
        assertThat(site.path("paper/en-nell-paints-a4-oak-ward.pdf")).exists();
    }

    private static CommandRun leaflet(SmallSite site, String... more) {
        List<String> first = List.of("nell-paints", "--out", site.path("paper").toString());
        return CommandRun.of(Stream.of(Stream.of(site.arguments("leaflet")), first.stream(), Stream.of(more))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }
}
