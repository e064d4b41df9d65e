package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Warnings about paper, and sites that have none. Errors are in {@code sites/invalid}: {@code leaflet-…}, {@code print-…} and
 * {@code place-…}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintCheckTest {
    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = PaperSite.built(folder);
    }

    @Test
    void aSoundSiteHasNoWarning() {
        assertThat(sound.check().err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, false", "2026-05-31, true"})
    void aPlaceIsCheckedTwiceAYear(String checked, boolean warned, @TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.PLACE, "checked: 2026-11-22", "checked: " + checked);

        List<String> lines = warnings(site);

        assertThat(!lines.isEmpty()).isEqualTo(warned);
        assertThat(lines)
                .allMatch(line ->
                        line.startsWith("content/places/oak-ward.yaml:5:10: warning \"Oak Ward\" was last checked on "
                                        + checked)
                                && line.endsWith("[trust/stale-listing]"));
    }

    /** With "/pl/p/01", which has eight letters. */
    @ParameterizedTest
    @CsvSource({"nine-mor.small.example, false", "nine-more.small.example, true"})
    void anAddressToTypeHasThirtyLettersAtMost(String host, boolean warned, @TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.SETTINGS, "https://small.example", "https://" + host);

        List<String> lines = warnings(site);

        assertThat(!lines.isEmpty()).isEqualTo(warned);
        assertThat(lines)
                .allMatch(line ->
                        line.startsWith("content/site.yaml:4:6: warning People must type \"" + host + "/pl/p/01\"")
                                && line.endsWith("[print/short-address]"));
    }

    @Test
    void aSiteWithoutLeafletsMayHaveALongAddress(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.delete(PaperSite.LEAFLET);
        site.delete(PaperSite.PO);
        site.replace(PaperSite.SETTINGS, "https://small.example", "https://a-very-long-name-indeed.small.example");

        assertThat(warnings(site)).isEmpty();
    }

    @Test
    void aPosterShowsOnlyWhatStandsAboveTheFirstHeading(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(PaperSite.LEAFLET, "formats: [a4]", "formats: [a4, poster]");

        assertThat(warnings(site))
                .singleElement()
                .asString()
                .startsWith(PaperSite.LEAFLET + ":5:15: warning A poster shows")
                .endsWith("[print/panels]");
    }

    private static List<String> warnings(SmallSite site) {
        assertThat(site.check().code()).isZero();
        return site.check().errLines();
    }
}
