package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** What other stories repeat of a story that is taken back goes too; what many say anyway stays, and is named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawRepeatedTest {
    private static final String STORY = "content/stories/nell-paints.md";
    private static final String QUOTATION = "Twice she waited by the red door.";
    private static final String NONE_LEFT = "none has the title or a sentence of the story";

    private SmallSite sound;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = SmallSite.built(folder);
    }

    /** It stands in two languages, which makes two pages and one story. */
    @Test
    void takesOutWhatAnotherStoryInTwoLanguagesRepeats(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        add(site, "tom", "A friend says: " + QUOTATION);
        PaperSite.mustBuild(site);
        assertThat(site.publishedWith("the red door"))
                .contains("site/stories/tom/index.html", "site/pl/stories/tom/index.html");

        CommandRun run = site.withdraw("nell-paints", "--erase");

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out()).contains(NONE_LEFT);
        assertThat(site.publishedWith("the red door")).isEmpty();
        PaperSite.mustBuild(site);
        assertThat(site.publishedWith("the red door")).isEmpty();
        assertThat(site.read("site/stories/tom/index.html")).contains("Tom went to the river.");
    }

    @Test
    void takesOutTheTitleWhereTwoStoriesNameIt(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        site.replace(STORY, "title: Nell Quillfeather paints again", "title: Nell paints");
        site.replace("translations/pl/stories/nell-paints.po", "Nell Quillfeather paints again", "Nell paints");
        site.approveStory();
        add(site, "tom", "I read Nell paints, and cried.");
        add(site, "ann", "I read Nell paints, and laughed.");
        PaperSite.mustBuild(site);

        CommandRun run = site.withdraw("nell-paints");

        assertThat(run.out()).contains(NONE_LEFT);
        assertThat(site.publishedWith("Nell paints")).isEmpty();
    }

    @Test
    void takesOutWhatTwoStoriesAndAGuideRepeat(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        add(site, "tom", "::: quote\n" + QUOTATION + "\n\nA friend\n:::");
        add(site, "ann", "> " + QUOTATION);
        site.replace("content/guides/ask.md", "It has 2 pages.", "It has 2 pages.\n\n" + QUOTATION);
        PaperSite.mustBuild(site);

        CommandRun run = site.withdraw("nell-paints");

        assertThat(run.out()).contains(NONE_LEFT);
        assertThat(site.publishedWith("the red door")).isEmpty();
        assertThat(site.build().err()).contains("content/stories/tom.md", "This paragraph is left out");
        assertThat(site.publishedWith("the red door")).isEmpty();
    }

    /** Nobody knows its text but the page, which is in two languages, as the guide is that repeats it. */
    @Test
    void takesOutWhatIsRepeatedOfAStoryWithoutItsFile(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        add(site, "tom", QUOTATION);
        add(site, "ann", QUOTATION);
        site.replace("content/guides/ask.md", "It has 2 pages.", "It has 2 pages.\n\n" + QUOTATION);
        PaperSite.mustBuild(site);
        site.delete(STORY);
        site.delete("translations/pl/stories/nell-paints.po");

        CommandRun run = site.withdraw("nell-paints");

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(site.publishedWith("the red door", "Quillfeather")).isEmpty();
    }

    @Test
    void leavesWhatManyStoriesSayAndNamesIt(@TempDir Path folder) {
        SmallSite site = sound.copyTo(folder);
        for (String name : List.of("tom", "ann", "bob", "eve")) {
            add(site, name, "I live in Leeds.");
        }
        site.replace(STORY, QUOTATION, QUOTATION + "\n\nI live in Leeds.");
        site.approveStory();
        PaperSite.mustBuild(site);

        CommandRun run = site.withdraw("nell-paints");

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out())
                .contains("so they stay there: \"I live in Leeds.\"", "none has anything else of the story")
                .doesNotContain(NONE_LEFT);
        assertThat(site.read("site/stories/tom/index.html")).contains("I live in Leeds.");
        assertThat(site.publishedWith("the red door", "Quillfeather")).isEmpty();
    }

    /** Who names the story writes "The money"; other pages just speak of the money. */
    @Test
    void aTitleOfOrdinaryWordsEmptiesNoPage(@TempDir Path folder) {
        for (String title : List.of("At home", "The care plan", "Plan", "Ask us")) {
            SmallSite site = sound.copyTo(folder.resolve(title.replace(' ', '-')));
            site.replace(STORY, "title: Nell Quillfeather paints again", "title: " + title);
            site.replace("translations/pl/stories/nell-paints.po", "Nell Quillfeather paints again", title);
            site.approveStory();
            add(site, "tom", "I was at home with the care plan. Then I had to ask us all.");
            site.replace(
                    "content/guides/ask.md",
                    "It has 2 pages.",
                    "You can do it at home. You get the care plan. You can ask us how to plan.");
            PaperSite.mustBuild(site);

            CommandRun run = site.withdraw("nell-paints");

            assertThat(run.out()).contains("so they stay there: \"" + title + "\"");
            for (int built = 0; built < 2; built++) {
                assertThat(site.read("site/guides/ask/form/index.html"))
                        .as(title)
                        .contains("You can do it at home.", "Ask us");
                assertThat(site.read("site/stories/tom/index.html")).contains("I was at home", "<dd>At home</dd>");
                assertThat(site.read("site/index.html")).contains("A person answers");
                assertThat(site.publishedWith("the red door", "Quillfeather")).isEmpty();
                site.build();
            }
        }
    }

    /** Another story, with its first lines in Polish and the others in English. */
    private void add(SmallSite site, String name, String text) {
        if (!site.read(STORY).contains(QUOTATION)) {
            site.replace(STORY, "## Now", QUOTATION + "\n\n## Now");
            site.approveStory();
        }
        String teller = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        site.write("content/stories/" + name + ".md", """
                ---
                title: NAME goes out
                summary: NAME bought boots for the way.
                published: 2026-11-22
                reviewed: 2026-11-22
                next-review: 2027-11-22
                made-with: [{group: Friday group}]
                situation: [at-home]
                used-for: [going-out]
                held-by: notional
                hard: It took long
                ending: good
                how-it-ended: Out each week
                illustrative: true
                ---

                ## Before

                NAME went to the river.

                """.replace("NAME", teller) + text + "\n");
        site.write("translations/pl/stories/" + name + ".po", """
                msgid ""
                msgstr ""
                "Language: pl\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"

                msgid "NAME goes out"
                msgstr "NAME na dworze"
                """.replace("NAME", teller));
    }
}
