package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** Nothing that somebody writes into a leaflet or a place becomes anything but words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePaperTest {
    private static final String RIGHT_TO_LEFT = "\u202E";
    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = PaperSite.built(folder);
    }

    @Test
    void aPlaceStandsOnPaperAsItIsWritten(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        String name = "<b>Oak</b> & 'Elm' \"Ward\" <img src=x onerror=y> ${1+1} </p><object data=\"qr:x\"/>";
        site.replace(PaperSite.PLACE, "name: Oak Ward", "name: '" + name.replace("'", "''") + "'");

        CommandRun run = PaperSite.mustBuild(site);

        assertThat(PaperSite.text(site, PaperSite.FOR_PLACE)).contains(name);
        Talk.assertPlain(run);
    }

    @Test
    void theWordsOfALeafletStandOnPaperAsTheyAreWritten(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        String title = "Tom & \"Jerry\" <b>x</b> ]]> &amp; ${t('x')}";
        site.replace(PaperSite.LEAFLET, "title: Money for you", "title: '" + title.replace("'", "''") + "'");
        site.replace(PaperSite.LEAFLET, "It is money for your health.", "It is `<b>&amp;</b>` \\<i> & more.");

        PaperSite.mustBuild(site);

        assertThat(PaperSite.text(site, PaperSite.ENGLISH))
                .contains("Tom & \"Jerry\"", "]]>", "<b>&amp;</b>", "<i> & more.");
        assertThat(site.read("site/leaflets/index.html")).contains("Tom &amp; ").doesNotContain("<b>x</b>");
    }

    @Test
    void textCannotTurnTheTextAroundItRound(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.LEAFLET, "title: Money for you", "title: Money " + RIGHT_TO_LEFT + "for you");
        site.replace(PaperSite.PLACE, "name: Oak Ward", "name: \"Oak \\u202EWard\"");
        Map<String, String> before = site.lastBuild();

        assertThat(Talk.refusal(site.build(), site))
                .anyMatch(line -> line.startsWith(PaperSite.LEAFLET + ":2:14: error")
                        && line.endsWith("[file/control-character]"))
                .anyMatch(line ->
                        line.startsWith(PaperSite.PLACE + ":1:7: error") && line.endsWith("[file/control-character]"));
        assertThat(site.lastBuild()).isEqualTo(before);
    }

    @Test
    void threeThousandWordsInAPanelAreAFinding(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.LEAFLET, "formats: [a4]", "formats: [trifold]");
        site.replace(
                PaperSite.LEAFLET,
                "It is money for your health.",
                "It is money for your health. ".repeat(500) + "\n\n## Three\n\nThree.\n\n## Four\n\nFour.");
        Map<String, String> before = site.lastBuild();

        CommandRun run = site.build();

        assertThat(Talk.refusal(run, site))
                .anyMatch(line -> line.startsWith(PaperSite.LEAFLET + ":12:")
                        && line.contains("\"What is it?\" is ")
                        && line.endsWith("[print/overflow]"));
        assertThat(site.lastBuild()).isEqualTo(before);
    }

    @Test
    void aWordWithoutEndIsAFindingOrIsBroken(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.LEAFLET, "It is money for your health.", "x".repeat(5_000));

        CommandRun run = site.build();

        Talk.assertPlain(run);
        assertThat(run.code()).isLessThanOrEqualTo(1);
    }

    @Test
    void aPlaceOfTwoMegabytesIsAFinding(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(PaperSite.PLACE, site.read(PaperSite.PLACE) + "hours: " + "x".repeat(2_000_000) + "\n");
        Map<String, String> before = site.lastBuild();

        CommandRun run = site.build();

        assertThat(Talk.refusal(run, site)).anyMatch(line -> line.startsWith(PaperSite.PLACE + ":1:1: error "));
        assertThat(site.lastBuild()).isEqualTo(before);
    }

    @Test
    void aPlaceWithALongLineDoesNotCrash(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(PaperSite.PLACE, site.read(PaperSite.PLACE) + "hours: " + "all day ".repeat(5_000) + "\n");

        CommandRun run = site.build();

        Talk.assertPlain(run);
        assertThat(run.code()).isLessThanOrEqualTo(1);
    }

    @Test
    void aLetterThatNoFontHasIsNamed(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.LEAFLET, "for your health.", "for your \uD808\uDC00.");
        Map<String, String> before = site.lastBuild();

        assertThat(Talk.refusal(site.build(), site))
                .anyMatch(line -> line.contains("U+12000") && line.endsWith("[print/letter]"));
        assertThat(site.lastBuild()).isEqualTo(before);
    }

    @Test
    void nothingOfAPlaceGetsIntoPages(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.PLACE, "name: Oak Ward", "name: <script>alert(1)</script>");

        PaperSite.mustBuild(site);

        assertThat(site.published().entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".html"))
                        .map(file -> new String(file.getValue(), StandardCharsets.UTF_8)))
                .noneMatch(html -> html.contains("<script>"));
    }
}
