package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** What belongs to one language only: its links, what it leaves out, what it adds. No other language changes by it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnPartsTest {
    private static final Path GOLDEN = SmallSite.SITES.resolve("own-parts.html");

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
    void aPageHasItsOwnLinksLeavesOutAndAdds() throws IOException {
        polish.addLinks();
        polish.addOmission();
        polish.addAddition();

        polish.build();

        String html = polish.main(PolishGuide.PAGE);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, html);
        }
        assertThat(html).isEqualTo(Files.readString(GOLDEN));
        assertThat(polish.main("site/guides/own/all/index.html"))
                .contains(PolishGuide.LEFT_OUT, "https://www.nhs.uk/a-page/");
        assertThat(polish.main("site/pl/guides/own/first/index.html")).contains(PolishGuide.ADDED);
        assertThat(polish.main("site/pl/guides/own/then/index.html")).doesNotContain(PolishGuide.ADDED);
    }

    @Test
    void filesWithoutRowsChangeNothing() {
        polish.build();
        Map<String, byte[]> before = site.published();
        site.write(PolishGuide.LINKS, "english\tlink\tnote\tby\tdate\n");
        site.write(PolishGuide.OMISSIONS, "# Nothing.\npage\tenglish\treason\tby\tdate\n\n");
        site.write("translations/pl/additions/.keep", "");

        polish.build();

        assertThat(site.published()).containsExactlyEntriesOf(before);
    }

    @Test
    void onlyTranslatedTextsHaveTheLinksOfTheLanguage() {
        polish.addLinks();

        polish.build();

        assertThat(polish.main(PolishGuide.PAGE))
                .contains("<a href=\"../../../../faqs/money/\" hreflang=\"en\">pracownika</a>")
                .contains("<a href=\"../../../../pl/guides/ask/\">a worker</a> again");
    }

    @Test
    void noSchemeButHttpsGetsThroughWhateverTheSettingsSay() {
        site.write("content/site.yaml", site.read("content/site.yaml") + """
                  - {rule: translation/link, level: off, reason: We look at links ourselves.}
                """);
        for (String link : List.of(
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "https:javascript:alert(1)",
                "\u200Bjavascript:alert(1)",
                "data:text/html,x",
                "//example.org",
                "/\\example.org",
                "https://www.nhs.uk@example.org/",
                "https://",
                "http://example.org/",
                "mailto:x@example.org")) {
            site.write(PolishGuide.LINKS, "english\tlink\tnote\tby\tdate\n/guides/ask/\t" + link + "\t\t\t\n");

            polish.build();

            assertThat(polish.main(PolishGuide.PAGE))
                    .as(link)
                    .contains("<a href=\"../../../../pl/guides/ask/\">pracownika</a>");
        }
    }

    @Test
    void whoCannotApproveCannotLeaveAnythingOutOfAPageThatAsksForIt() throws IOException {
        polish.asMostSites();
        polish.addOmission();

        assertThat(site.check().err())
                .contains(
                        "omissions.tsv:2:12: error On this page translations have to be \"approved\", and PL-01 cannot"
                                + " say that. So the text is not left out.");

        site.replace(PolishGuide.OMISSIONS, "PL-01", "PL-02");
        assertThat(site.check().err()).contains("and PL-02 cannot say that");

        site.replace(PolishGuide.OMISSIONS, "PL-02", "PL-G1");
        assertThat(site.check().err()).doesNotContain("omissions.tsv");
    }

    @Test
    void aListOrBoxOfWhichNothingIsLeftGoesToo() {
        polish.addOmission();

        polish.build();

        assertThat(polish.main(PolishGuide.PAGE))
                .doesNotContain(PolishGuide.LEFT_OUT, "At the meeting")
                .contains("Proszę przynieść list.");
        assertThat(polish.main("site/guides/own/all/index.html")).contains(PolishGuide.LEFT_OUT, "At the meeting");
    }

    @Test
    void whereTheEnglishChangedTheTextIsBack() {
        polish.addOmission();
        site.replace(PolishGuide.GUIDE, PolishGuide.LEFT_OUT, "Ask for your interpreter.");

        String err = polish.build();

        assertThat(err)
                .contains(
                        PolishGuide.OMISSIONS + ":2:12: warning No paragraph",
                        "copy it here: Ask for your interpreter.")
                .contains("[translation/omission]");
        assertThat(polish.main(PolishGuide.PAGE)).contains("Ask for your interpreter.");
    }

    @Test
    void anAdditionToAStoryThatIsKeptBackIsNeverPublished() {
        polish.addAddition();
        // A made-up story: to one of a real person nothing can be added.
        site.replace("content/stories/nell-paints.md", "consent: C-001", "illustrative: true");
        site.write("content/consents.yaml", "{}\n");
        site.replace(PolishGuide.ADDITION, "page: guides/own\nafter: first\n", "page: stories/nell-paints\n");
        site.replace(PolishGuide.ADDITION, "Rozmowa **nic** nie kosztuje.", "Nela Piórkowska śpiewa też w chórze.");
        site.write(
                PolishGuide.PO,
                site.read(PolishGuide.PO).replace("Proszę przynieść list.", "Nela Piórkowska śpiewa też w chórze."));
        polish.build();
        assertThat(site.read("site/pl/stories/nell-paints/index.html")).contains(PolishGuide.ADDED);
        site.write("content/consents.yaml", "C-001:\n  story: stories/nell-paints\n  withdrawn: 2026-11-30\n");

        CommandRun run = site.build();

        assertThat(run.errLines()).last().isEqualTo(Talk.LEFT_OUT);
        assertThat(site.published().values())
                .noneMatch(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8).contains("śpiewa też"));
    }

    @Test
    void withdrawingAStoryTakesItsAdditions() throws IOException {
        polish.addAddition();
        // A made-up story: to one of a real person nothing can be added.
        site.replace("content/stories/nell-paints.md", "consent: C-001", "illustrative: true");
        site.write("content/consents.yaml", "{}\n");
        site.replace(PolishGuide.ADDITION, "page: guides/own\nafter: first\n", "page: stories/nell-paints\n");
        site.replace(PolishGuide.ADDITION, "Rozmowa **nic** nie kosztuje.", "Nela Piórkowska śpiewa też w chórze.");
        site.write(
                PolishGuide.OMISSIONS,
                "page\tenglish\treason\tby\tdate\nstories/nell-paints\tNell Quillfeather sells her pictures.\tx\tPL-01\t\n");
        polish.build();

        CommandRun run = CommandRun.of(
                "withdraw", "nell-paints", "--erase", "--site", site.path("").toString(), "--today", "2026-12-01");

        assertThat(run.all()).contains(PolishGuide.ADDITION, PolishGuide.OMISSIONS);
        assertThat(site.path(PolishGuide.ADDITION)).doesNotExist();
        assertThat(site.published().values())
                .noneMatch(bytes -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8).contains("śpiewa też"));
    }

    @Test
    void whatIsRefusedIsNotPublishedWhateverTheSettingsSay() {
        polish.addAddition();
        site.write("content/site.yaml", site.read("content/site.yaml") + """
                  - {rule: translation/addition, level: off, reason: We look at them ourselves.}
                """);
        String sound = site.read(PolishGuide.ADDITION);
        for (String more :
                List.of("## Nagłówek", "::: staff\nFor staff.\n:::", "![Nell](/media/nell.png)", "> Cytat")) {
            site.write(PolishGuide.ADDITION, sound + "\n" + more + "\n");

            polish.build();

            assertThat(polish.main(PolishGuide.PAGE))
                    .as(more)
                    .doesNotContain(PolishGuide.ADDED, "Nagłówek", "For staff", "Cytat");
        }
        site.write(PolishGuide.ADDITION, sound);
        polish.build();
        assertThat(polish.main(PolishGuide.PAGE)).contains(PolishGuide.ADDED);
    }

    @Test
    void nothingIsAddedToOrLeftOutOfTheStoryOfSomebodyReal() {
        polish.addAddition();
        site.replace(PolishGuide.ADDITION, "page: guides/own\nafter: first\n", "page: stories/nell-paints\n");
        site.write(
                PolishGuide.OMISSIONS,
                "page\tenglish\treason\tby\tdate\nstories/nell-paints\tNell Quillfeather sells her pictures.\tx\tPL-01\t\n");

        assertThat(site.build().err())
                .contains("Nothing can be added to this story", "Nothing can be left out of this story", "said yes");
    }
}
