package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** People who translate and check see what belongs to one language only, and what they check is what is published. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnPartsDeskTest {
    private SmallSite sound;
    private SmallSite site;
    private PolishGuide polish;

    @BeforeAll
    void buildSoundSite(@TempDir Path there) {
        sound = SmallSite.built(there);
    }

    @BeforeEach
    void addAPage(@TempDir Path folder) {
        site = sound.copyTo(folder);
        polish = new PolishGuide(site);
    }

    @Test
    void nobodyIsAskedForWhatIsLeftOut() {
        String before = polish.translate("status", "pl").out();
        polish.addOmission();

        String after = polish.translate("status", "pl").out();

        assertThat(before).containsPattern("pl guides/own +7/10");
        assertThat(after).containsPattern("pl guides/own +7/8");
        Path out = site.path("out.po");
        polish.translate("export", "pl", "guides/own", "--format", "po", "--out", out.toString());
        assertThat(site.read("out.po")).contains("a worker").doesNotContain(PolishGuide.LEFT_OUT, "At the meeting");
    }

    @Test
    void sheetAndPreviewHaveTheSameNumbers() throws IOException {
        polish.addOmission();
        polish.addAddition();
        Path out = site.path("sheet.pdf");

        assertThat(polish.translate("review", "pl", "guides/own", "--out", out.toString())
                        .code())
                .isZero();
        CommandRun preview = site.build(
                "--drafts", "--lang", "pl", "--out", site.path("preview").toString());

        assertThat(preview.code()).as(preview.all()).isZero();
        String sheet = PaperSite.text(site, "sheet.pdf").replaceAll("\\s+", " ");
        String page = site.read("preview/pl/guides/own/all/index.html");
        assertThat(page)
                .contains("[7] left out: our workers speak Polish", "[8] Potem", "[10] Proszę przynieść list.")
                .contains("[11]</p>\n<p>" + PolishGuide.ADDED);
        assertThat(sheet)
                .contains("7 Ask for an interpreter. left out: our workers speak Polish")
                .contains("8 Then Potem", "10 Bring a letter.", "11 Only in Polish: There is a Polish helpline too.")
                .contains(PolishGuide.ADDED + ": 020 7946 0117");
    }

    @Test
    void anAdditionIsPublicOnceItIsApprovedAndOnlyWithItsVeryLetters() throws IOException {
        polish.addAddition();
        polish.asMostSites();
        assertThat(polish.translate("approve", "pl", "guides/own", "--by", "PL-G1", "--except", "11")
                        .out())
                .contains("\"approved\": 7 texts");
        assertThat(polish.build())
                .contains(PolishGuide.PO + ":1:1: note 1 part is translated and must still be \"approved\"");
        assertThat(polish.main(PolishGuide.PAGE))
                .contains("Proszę przynieść list.")
                .doesNotContain(PolishGuide.ADDED);

        assertThat(polish.translate("approve", "pl", "guides/own", "--by", "PL-G1")
                        .out())
                .contains("\"approved\": 8 texts");
        assertThat(polish.build()).doesNotContain(PolishGuide.PO + ":1:1: note");
        assertThat(polish.main(PolishGuide.PAGE)).contains(PolishGuide.ADDED, "020 7946 0117");

        site.replace(PolishGuide.ADDITION, "kosztuje.", "kosztuje!");
        polish.build();
        assertThat(polish.main(PolishGuide.PAGE)).doesNotContain(PolishGuide.ADDED, "Rozmowa");

        site.replace(PolishGuide.ADDITION, "kosztuje!", "kosztuje.");
        site.write(PolishGuide.ADDITION, site.read(PolishGuide.ADDITION).replace("\n", "\r\n"));
        polish.build();
        assertThat(polish.main(PolishGuide.PAGE)).contains(PolishGuide.ADDED);

        site.replace(PolishGuide.ADDITION, "after: first", "after: then");
        polish.build();
        assertThat(polish.main(PolishGuide.PAGE)).doesNotContain(PolishGuide.ADDED);

        site.replace(PolishGuide.ADDITION, "after: then", "after: first");
        site.replace(PolishGuide.ADDITION, "costs nothing", "costs little");
        polish.build();
        assertThat(polish.main(PolishGuide.PAGE)).doesNotContain(PolishGuide.ADDED);
    }

    @Test
    void whoWroteAnAdditionDoesNotCheckIt() {
        polish.addAddition();

        CommandRun run = polish.translate("approve", "pl", "guides/own", "--by", "PL-02");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(PolishGuide.ADDITION, "PL-02 wrote the text 11 of this page", "--except 11");
        assertThat(site.path("translations/pl/reviews.tsv")).doesNotExist();
        assertThat(polish.translate("approve", "pl", "guides/own", "--by", "PL-02", "--except", "11")
                        .code())
                .isZero();
    }

    @Test
    void aSheetIsOldOnceAnAdditionOrAnOmissionChanges() {
        polish.addOmission();
        polish.addAddition();
        String code = code();
        assertThat(code()).isEqualTo(code);
        site.replace(PolishGuide.ADDITION, "kosztuje.", "kosztuje!");
        String other = code();
        site.replace(PolishGuide.OMISSIONS, "our workers", "all workers");

        assertThat(other).isNotEqualTo(code);
        assertThat(code()).isNotEqualTo(other);
        assertThat(polish.translate("approve", "pl", "guides/own", "--by", "PL-G1", "--sheet", code)
                        .err())
                .contains("not those of the sheet " + code);
    }

    private String code() {
        String out = polish.translate(
                        "review",
                        "pl",
                        "guides/own",
                        "--out",
                        site.path("sheet.pdf").toString())
                .out();
        return out.replaceFirst("(?s).*Its code is ([0-9a-f]+).*", "$1");
    }
}
