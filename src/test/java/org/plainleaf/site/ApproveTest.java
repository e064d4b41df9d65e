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

/** A story is published only as its teller approved it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApproveTest {
    private static final String STORY = "content/stories/nell-paints.md";
    private static final String CONSENTS = "content/consents.yaml";
    private static final String FACTS = "content/facts.yaml";
    private static final String PAGE = "site/stories/nell-paints/index.html";
    private static final String APPROVED = "  approved: \"2-1acaa43ec92c1366\"\n";

    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = SmallSite.built(folder);
    }

    @Test
    void keepsBackAStoryWhoseTextChanged(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(STORY, "stayed in bed", "stayed in her bed");

        CommandRun run = site.build();

        assertThat(Talk.findings(run, site))
                .anyMatch(line -> line.startsWith(STORY + ":2:8: error") && line.endsWith("[consent/text-changed]"));
        assertThat(run.errLines()).last().isEqualTo(Talk.LEFT_OUT);
        assertThat(site.path(PAGE)).doesNotExist();
        assertThat(site.path("site/pl/stories/nell-paints/index.html")).doesNotExist();
    }

    @Test
    void seesEveryChangeThatReadersSee(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        String text = site.read(STORY);
        for (String changed : List.of(
                text.replace("stayed in bed", "stayed in *bed*"),
                text.replace("(/media/nell.png)", "(/media/nell2.png)"),
                text.replace("at her table", "at a table"),
                text.replace("stayed in bed", "stayed in [bed](/words/)"),
                text.replace("bought paint", "bought paints"),
                text.replace("had to wait", "had to wait long"),
                text.replace("Friday group", "Nell Quillfeather and her sister"),
                text.replace("## Now", "### Now"),
                text.replace("ending: good", "ending: hard"),
                text.replace("situation: [at-home]", "situation: [in-hospital]"),
                text.replace("used-for: [art]", "used-for: [sport]"),
                text.replace("held-by: notional", "held-by: direct-payment"),
                text.replace("held-by: notional\n", ""),
                text.replace("ending: good", "ending: good\naddress: /stories/nell-of-elm-road/"),
                text.replace("sells her pictures.", "sells her pictures.\n\n- once"))) {
            site.write(STORY, changed);
            assertThat(site.check().err()).as(changed).contains("[consent/text-changed]");
        }
    }

    @Test
    void seesThatAPictureWasReplaced(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write("content/media/nell.png", "another picture");

        assertThat(site.check().err()).contains("[consent/text-changed]");
    }

    @Test
    void seesThatCaptionsWereReplacedOrAdded(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write("content/media/her.mp4", "x");
        site.write("content/media/her.vtt", "Her own words");
        site.replace(STORY, "## Now\n", "## Now\n\n[Film (video, 1 minute)](/media/her.mp4)\n");
        site.approveStory();
        assertThat(site.check().err()).doesNotContain("[consent/");

        site.write("content/media/her.vtt", "My name is Nell of Elm Road");
        assertThat(site.check().err()).contains("[consent/text-changed]");

        site.write("content/media/her.vtt", "Her own words");
        assertThat(site.check().err()).doesNotContain("[consent/");
        site.write("content/media/her.pl.vtt", "Mam na imię Nela");
        assertThat(site.check().err()).contains("[consent/text-changed]");
    }

    @Test
    void seesThatTheTellerIsNamedInAnotherWay(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, "name: false-name", "name: own-name");

        assertThat(site.check().err()).contains("[consent/text-changed]");
    }

    /** Her town is a part of her story; the number of the helpline is kept right for everybody. */
    @Test
    void seesAnotherValueOfAFactThatIsAWord(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        String fact = "{value: \"%s\", kind: %s, source: us, checked: 2026-11-22}\n";
        String facts = site.read(FACTS) + "word:\n  town: " + fact.formatted("Elbow", "word") + "call:\n  us: "
                + fact.formatted("020 7946 0117", "phone");
        site.write(FACTS, facts);
        site.replace(STORY, "stayed in bed", "stayed in bed in {word.town} and called {call.us}");
        site.approveStory();

        site.write(FACTS, facts.replace("0117", "0118"));
        assertThat(site.check().err()).doesNotContain("[consent/");
        site.write(FACTS, facts.replace("Elbow", "Broadmoor Hospital"));
        assertThat(site.check().err()).contains("[consent/text-changed]");
    }

    /** Numbers of the first kind were made of the words alone. */
    @Test
    void saysWhatToDoWithANumberOfAnOldKind(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, APPROVED, "  approved: \"66b5eb032e7c89b5\"\n");

        CommandRun run = site.build();

        assertThat(Talk.findings(run, site))
                .anyMatch(line -> line.startsWith(STORY + ":2:8: error")
                        && line.contains("is of an old kind (record C-001)")
                        && line.contains("run: plainleaf consent approve nell-paints --record C-001."));
        assertThat(site.path(PAGE)).doesNotExist();
        site.approveStory();
        assertThat(site.build().code()).isZero();
    }

    @Test
    void doesNotMindHowLinesAreBroken(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(STORY, "stayed in bed.", "stayed\nin   bed.  ");
        site.replace(STORY, "## Now", "<!-- a note to ourselves -->\n\n## Now");
        site.write(STORY, site.read(STORY).replace("\n", "\r\n"));

        assertThat(site.check().err()).doesNotContain("[consent/");
    }

    @Test
    void approvingPublishesTheNewText(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(STORY, "stayed in bed", "stayed in her bed");

        CommandRun run = approve(site, "nell-paints", "C-001");

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out()).contains("Nell Quillfeather paints again", "36 words");
        assertThat(site.read(CONSENTS)).contains("  approved-on: 2026-12-01\n");
        assertThat(site.build().code()).isZero();
        assertThat(site.read(PAGE)).contains("stayed in her bed");
    }

    @Test
    void approvingTwiceChangesNothing(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        String before = site.read(CONSENTS);

        CommandRun run = approve(site, STORY, "C-001");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("says so already");
        assertThat(site.read(CONSENTS)).isEqualTo(before);
    }

    @Test
    void keepsCommentsOrderAndLineEnds(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        String before = "\uFEFF" + """
                # Ours.
                C-000: {story: stories/tom, given: 2026-01-10, channels: [web], name: no-name}
                C-001: # Nell
                    story: "stories/nell-paints"
                    given: 2026-01-10
                    name: false-name # no
                    channels: [web,
                      translation]""".replace("\n", "\r\n");
        site.write(CONSENTS, before);

        CommandRun run = approve(site, "stories/nell-paints", "C-001");

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(site.read(CONSENTS))
                .isEqualTo(before + "\r\n    approved: \"2-1acaa43ec92c1366\"\r\n    approved-on: 2026-12-01\r\n");
    }

    @Test
    void writesIntoARecordOnOneLine(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(
                CONSENTS,
                "C-001: {story: stories/nell-paints, given: 2026-01-10, channels: [web], name: false-name} # x\n");

        assertThat(approve(site, "nell-paints", "C-001").code()).isZero();

        assertThat(site.read(CONSENTS))
                .endsWith("name: false-name, approved: \"2-1acaa43ec92c1366\", approved-on: 2026-12-01} # x\n");
    }

    @Test
    void warnsWhereNobodyWroteDownWhatWasApproved(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(CONSENTS, APPROVED, "");

        CommandRun run = site.build();

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("warning Nobody has written down which text")
                .contains("[consent/text-changed]");
        assertThat(site.path(PAGE)).exists();
    }

    @Test
    void refusesAWrongRecord(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(CONSENTS, site.read(CONSENTS) + "C-002:\n  story: stories/tom\n  withdrawn: 2026-01-01\n");
        String before = site.read(CONSENTS);

        assertThat(approve(site, "nell-paints", "C-003").err())
                .contains("There is no record \"C-003\"", "Did you mean");
        assertThat(approve(site, "nell-paints", "C-002").err()).contains("is for \"stories/tom\"");
        assertThat(approve(site, "nel-paints", "C-001").err()).contains("Did you mean \"nell-paints\"?");
        assertThat(site.read(CONSENTS)).isEqualTo(before);
    }

    @Test
    void refusesAStoryThatWasTakenBack(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.write(CONSENTS, site.read(CONSENTS) + "  withdrawn: 2026-11-01\n");

        CommandRun run = approve(site, "nell-paints", "C-001");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("the teller took this story back");
    }

    private static CommandRun approve(SmallSite site, String story, String record) {
        String[] arguments = site.arguments("consent");
        return CommandRun.of(Stream.concat(
                        Stream.of("consent", "approve", story, "--record", record),
                        Stream.of(arguments).skip(1))
                .toArray(String[]::new));
    }
}
