package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/**
 * After {@code plainleaf withdraw}, nothing of the story is left in the finished site, whatever else is broken. Every sentence
 * of the story has one of two names, so any of them is a trace of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawTest {
    private static final String STORY = "content/stories/nell-paints.md";
    private static final String CONSENTS = "content/consents.yaml";
    private static final String HOME = "content/pages/home.md";
    private static final String PAGE = "site/stories/nell-paints/index.html";
    private static final String POLISH_PAGE = "site/pl/stories/nell-paints/index.html";
    private static final String GONE = "This story is no longer here";
    private static final String POLISH_GONE = "Tej historii już tu nie ma";
    private static final List<String> NAMES = List.of("Quillfeather", "Piórkowsk");

    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = SmallSite.built(folder);
    }

    @Test
    void leavesNothingInAnyLanguageAndAKindNotice(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        assertThat(traces(site)).contains(PAGE, POLISH_PAGE, "site/index.html", "site/pl/feed.xml", "site/feed.xml");

        CommandRun run = withdraw(site, "nell-paints");

        assertThat(run.code()).as(run.all()).isZero();
        assertClean(site);
        assertThat(site.read(PAGE)).contains(GONE, "noindex", "All stories");
        assertThat(site.read(POLISH_PAGE)).contains(POLISH_GONE, "noindex");
        assertThat(site.read("site/sitemap.xml")).doesNotContain("nell-paints");
        assertThat(site.read("site/feed.xml")).doesNotContain("nell-paints");
        assertThat(site.published().keySet()).doesNotContain("site/media/nell.png");
        assertThat(site.read("site/manifest.json")).doesNotContain("nell.png");
        assertThat(site.read("site/index.html")).contains(", or a story that is no longer here.");
        assertThat(site.read("site/pl/index.html")).contains("historia, której już tu nie ma");
        assertThat(site.read(CONSENTS)).contains("  withdrawn: 2026-12-01\n  address: /stories/nell-paints/\n");
        assertThat(run.out()).contains("in 2 languages: en, pl", "version history", "--erase");
    }

    @Test
    void leavesOtherPagesAsTheyWere(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        Map<String, byte[]> before = site.published();

        withdraw(site, STORY);

        Map<String, byte[]> after = site.published();
        assertThat(after.keySet()).containsAll(List.of("site/faqs/money/index.html", "site/pl/guides/ask/index.html"));
        for (String page : List.of("site/faqs/money/index.html", "site/guides/ask/index.html", "site/404.html")) {
            assertThat(Arrays.equals(before.get(page), after.get(page)))
                    .as(page)
                    .isTrue();
        }
    }

    @Test
    void takesPreviewsAway(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write("drafts/manifest.json", "{}");
        site.write("drafts/index.html", "Nell Quillfeather");
        site.write(".preview/.gitignore", "*");
        site.write(".preview/index.html", "Nell Quillfeather");

        withdraw(site, "nell-paints");

        assertThat(site.path("drafts")).doesNotExist();
        assertThat(site.path(".preview")).doesNotExist();
    }

    @Test
    void worksTwice(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        withdraw(site, "stories/nell-paints");
        String consents = site.read(CONSENTS);
        Map<String, String> before = site.lastBuild();

        CommandRun run = withdraw(site, "nell-paints");

        assertThat(run.code()).isZero();
        assertThat(site.lastBuild()).isEqualTo(before);
        assertThat(site.read(CONSENTS)).isEqualTo(consents);
    }

    @Test
    void worksWhileTheSettingsAreBroken(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write("content/site.yaml", "name: [");
        assertWithdraws(site);
    }

    @Test
    void worksWhileAnotherPageHasAnError(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write("content/pages/broken.md", "no settings");
        assertWithdraws(site);
    }

    @Test
    void worksWhileATemplateIsBroken(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write("templates/layout.ftlh", "<#if");
        assertWithdraws(site);
    }

    @Test
    void worksWhileTheStoryItselfIsBroken(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(STORY, "---\ntitle: [Nell\n---\n\nNell Quillfeather stayed in bed.\n");
        assertWithdraws(site);
    }

    @Test
    void worksWhileTheStoryIsGoneAlready(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.delete(STORY);
        site.delete("translations/pl/stories/nell-paints.po");
        assertWithdraws(site);
    }

    @Test
    void worksWhileTheTranslationsAreBroken(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write("translations/pl/stories/nell-paints.po", "msgid \"Nell");
        site.write("translations/pl/site.po", "msgid \"");
        CommandRun run = withdraw(site, "nell-paints");
        assertThat(run.code()).as(run.all()).isZero();
        assertClean(site);
    }

    @Test
    void worksWhileTheRecordsAreBroken(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(CONSENTS, "C-001: [\n");

        CommandRun run = withdraw(site, "nell-paints");

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out()).contains("content/consents.yaml cannot be read");
        assertThat(site.read(CONSENTS)).contains("withdrawn-nell-paints:", "  withdrawn: 2026-12-01");
        assertClean(site);
    }

    @Test
    void worksWithoutAFinishedSite(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);

        CommandRun run = CommandRun.of(Stream.concat(
                        Stream.of(site.arguments("withdraw")), Stream.of("nell-paints", "--out", folder + "/none"))
                .toArray(String[]::new));

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("There is no finished site in");
        assertThat(site.read(CONSENTS)).contains("withdrawn: 2026-12-01");
    }

    @Test
    void namesTheNearestStory(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        String consents = site.read(CONSENTS);
        Map<String, String> before = site.lastBuild();

        CommandRun run = withdraw(site, "nel-paints");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Did you mean \"nell-paints\"?");
        assertThat(site.read(CONSENTS)).isEqualTo(consents);
        assertThat(site.lastBuild()).isEqualTo(before);
    }

    /** Whether it shows the teller, only a person can see. */
    @Test
    void namesPicturesThatOtherPagesShowToo(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace("content/pages/home.md", "\n\n", "\n\n![A painter](/media/nell.png)\n\n");
        PaperSite.mustBuild(site);

        CommandRun run = withdraw(site, "nell-paints");

        assertThat(run.out()).contains("Look at content/media/nell.png", "content/pages/home.md shows it too");
        assertThat(site.check().err())
                .contains("content/pages/home.md", "also in a story whose teller took it back", "[links/withheld]");
        assertThat(withdraw(site, "nell-paints", "--erase").out()).contains("Look at content/media/nell.png");
        assertThat(site.path("content/media/nell.png")).exists();
    }

    @Test
    void mendsADayThatIsNone(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(CONSENTS, site.read(CONSENTS) + "  withdrawn: yes\n");

        withdraw(site, "nell-paints");

        assertThat(site.read(CONSENTS)).contains("  withdrawn: 2026-12-01\n").doesNotContain("yes");
    }

    @Test
    void takesOutWhatOtherPagesRepeat(@TempDir Path folder) {
        SmallSite site = repeating(folder);
        assertThat(site.read("site/index.html")).contains("sells her", "The painter", "paints again");

        withdraw(site, "nell-paints");

        assertClean(site);
        assertThat(site.read("site/index.html")).contains("We like to read.").doesNotContain("She said so");
    }

    @Test
    void aBuildAfterwardsKeepsTheNoticeAndWhatIsLeftOut(@TempDir Path folder) {
        SmallSite site = repeating(folder);
        withdraw(site, "nell-paints");
        List<String> pages = List.copyOf(site.published().keySet());

        CommandRun run = site.build();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("[consent/withdrawn]", "This paragraph is left out")
                .contains(Talk.LEFT_OUT);
        assertClean(site);
        // The search is made again, of what is left.
        assertThat(site.published().keySet())
                .filteredOn(file -> !file.matches("site/(pl/)?search/.*"))
                .isSubsetOf(pages);
        assertThat(site.read(PAGE)).contains(GONE, "noindex");
        assertThat(site.read(POLISH_PAGE)).contains(POLISH_GONE, "noindex");
        assertThat(site.read("site/index.html")).contains("We like to read.").doesNotContain("She said so");
        assertThat(site.read("site/sitemap.xml")).doesNotContain("nell-paints");
    }

    @Test
    void erasesTheTextAndStillKnowsIt(@TempDir Path folder) {
        SmallSite site = repeating(folder);

        CommandRun run = withdraw(site, "nell-paints", "--erase");
        CommandRun build = site.build();

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(site.path(STORY)).doesNotExist();
        assertThat(site.path("translations/pl/stories/nell-paints.po")).doesNotExist();
        assertThat(site.path("content/media/nell.png")).doesNotExist();
        assertThat(run.out()).contains("Delete what these files repeat of the story: content/pages/home.md");
        assertThat(build.code()).as(build.all()).isZero();
        assertThat(build.err()).contains("This paragraph is left out").contains("[links/withheld]");
        assertClean(site);
        assertThat(site.read(PAGE)).contains(GONE);
        assertThat(site.read(CONSENTS) + site.read("content/withdrawn.tsv")).doesNotContain("Quillfeather");
    }

    @Test
    void takesOutAnExampleStoryToo(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(STORY, "consent: C-001", "illustrative: true");
        site.write(CONSENTS, "# Nothing yet.\n");
        assertThat(site.build().code()).isZero();

        CommandRun run = withdraw(site, "nell-paints");
        CommandRun build = site.build();

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(site.read(CONSENTS)).startsWith("# Nothing yet.\nwithdrawn-nell-paints:\n");
        assertThat(build.code()).isEqualTo(1);
        assertThat(build.err()).contains("[consent/withdrawn]").contains(Talk.LEFT_OUT);
        assertClean(site);
    }

    /** A new site has no records yet, and says so with empty braces. */
    @Test
    void writesTheFirstRecord(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(STORY, "consent: C-001", "illustrative: true");
        site.write(CONSENTS, "# None yet.\n{}\n");

        assertThat(withdraw(site, "nell-paints").code()).isZero();

        assertThat(site.read(CONSENTS)).isEqualTo("""
                # None yet.
                withdrawn-nell-paints:
                  story: stories/nell-paints
                  withdrawn: 2026-12-01
                  address: /stories/nell-paints/
                """);
        assertClean(site);
    }

    /** A link for sharing has the title in its address. */
    @Test
    void takesOutLinksForSharing(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(
                "site/faqs/money/index.html",
                "</main>",
                "<p><a href=\"https://share.example/?t=Nell%20Quillfeather+paints%20again\">Share</a></p></main>");

        withdraw(site, "nell-paints");

        assertClean(site);
        assertThat(site.read("site/faqs/money/index.html")).contains("Share").doesNotContain("share.example");
    }

    /** A withdrawal wins over whatever record the story names. */
    @Test
    void anyWithdrawnRecordOfTheStoryCounts(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(CONSENTS, site.read(CONSENTS) + "C-000:\n  story: stories/nell-paints\n  withdrawn: 2026-11-01\n");

        CommandRun build = site.build();

        assertThat(build.code()).isEqualTo(1);
        assertThat(traces(site))
                .filteredOn(file -> !file.startsWith("site/media/"))
                .isEmpty();
    }

    @Test
    void oldAddressesLeadToTheNotice(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(STORY, "ending: good", "ending: good\nformerly: [/nell/]");
        assertThat(site.build().code()).isZero();
        assertThat(site.read("site/nell/index.html")).contains("Quillfeather");

        withdraw(site, "nell-paints");

        assertClean(site);
        assertThat(site.read("site/nell/index.html")).contains(GONE);
        assertThat(site.read(CONSENTS)).contains("  formerly: [/nell/]\n");
        site.build();
        assertThat(site.read("site/nell/index.html")).contains(GONE);
    }

    /** A file that somebody else put into the folder of the site is looked at too. */
    @Test
    void takesAwayForeignFilesWithWordsOfTheStory(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write("site/old-index.json", "{\"t\": \"Nell Quillfeather stayed in bed.\"}");
        site.write("site/CNAME", "small.example\n");

        CommandRun run = withdraw(site, "nell-paints");

        assertClean(site);
        assertThat(site.path("site/old-index.json")).doesNotExist();
        assertThat(site.read("site/CNAME")).isEqualTo("small.example\n");
        assertThat(run.out()).contains("old-index.json");
    }

    @Test
    void keepsCommentsAndLineEndsOfTheRecords(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        String before = """
                # Our records.
                C-001: # Nell
                  story: stories/nell-paints
                  given: 2026-01-10
                  channels:
                    - web
                    - print # yes
                  name: false-name

                # The other one.
                C-002: {story: stories/tom, given: 2026-01-10, channels: [web], name: no-name}
                """.replace("\n", "\r\n");
        site.write(CONSENTS, before);

        withdraw(site, "nell-paints");

        assertThat(site.read(CONSENTS))
                .isEqualTo(before.replace(
                        "  name: false-name\r\n",
                        "  name: false-name\r\n  withdrawn: 2026-12-01\r\n  address: /stories/nell-paints/\r\n"));
    }

    private SmallSite repeating(Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(HOME, site.read(HOME) + """

                ::: quote
                She said so: "Nell Quillfeather sells her pictures."

                The painter
                :::

                On **Nell Quillfeather** *paints again* we have much to say.

                We like to read.
                """);
        assertThat(site.build().code()).isZero();
        return site;
    }

    private static void assertWithdraws(SmallSite site) {
        CommandRun run = withdraw(site, "nell-paints");
        assertThat(run.code()).as(run.all()).isZero();
        assertClean(site);
        assertThat(site.read(PAGE)).contains(GONE, "noindex");
        assertThat(site.read(POLISH_PAGE)).contains(POLISH_GONE, "noindex");
    }

    private static CommandRun withdraw(SmallSite site, String... arguments) {
        CommandRun run = CommandRun.of(Stream.concat(Stream.of(site.arguments("withdraw")), Stream.of(arguments))
                .toArray(String[]::new));
        Talk.assertPlain(run);
        return run;
    }

    private static void assertClean(SmallSite site) {
        assertThat(traces(site)).isEmpty();
        assertThat(site.names()).doesNotContain(".site.previous", ".site.building");
    }

    /** Files of the site in which something of the story is left, with their entities decoded too. */
    private static List<String> traces(SmallSite site) {
        List<String> found = new ArrayList<>();
        site.published().forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            String all = text + Parser.unescapeEntities(text, false);
            if (NAMES.stream().anyMatch(all::contains)) {
                found.add(path);
            }
        });
        return found;
    }
}
