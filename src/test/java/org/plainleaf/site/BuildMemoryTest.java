package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** A build keeps what the last one made, where it would be the same: and nothing else. */
class BuildMemoryTest {
    private static final String MEMORY = ".site.memory";
    private static final String PAGE = "site/guides/ask/index.html";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void buildTwice() {
        site = SmallSite.built(folder);
        site.build(); // Files that changed just now are looked at twice before they are trusted.
    }

    @Test
    void keepsPagesThatWouldBeTheSame() throws IOException {
        FileTime made = Files.getLastModifiedTime(site.path(PAGE));
        String text = site.read(PAGE);
        site.write(PAGE, text.replace("Anybody", "Anyb0dy"));
        Files.setLastModifiedTime(site.path(PAGE), made);

        site.build();

        // Nobody can change a file so by hand: it shows that the page was not made again.
        assertThat(site.read(PAGE)).contains("Anyb0dy");
        Files.delete(site.path(MEMORY));
        site.build();
        assertThat(site.read(PAGE)).isEqualTo(text);
    }

    /** As programs do that write into a file and set its time back. */
    @Test
    void seesAnEditOfTheSameSizeAndTime() throws IOException {
        String page = "content/pages/home.md";
        assumeThat(site.path(page).getFileSystem().supportedFileAttributeViews())
                .contains("unix");
        FileTime written = Files.getLastModifiedTime(site.path(page));
        String text = site.read(page);
        assertThat(text).contains("You help to plan");
        Files.writeString(site.path(page), text.replace("You help to plan", "You hope to plan"));
        Files.setLastModifiedTime(site.path(page), written);

        site.build();

        assertThat(site.read("site/index.html")).contains("You hope to plan");
    }

    @Test
    void makesPagesAgainThatSomebodyChanged() {
        String text = site.read(PAGE);
        site.write(PAGE, text.replace("Anybody", "Nobody!"));

        site.build();

        assertThat(site.read(PAGE)).isEqualTo(text);
    }

    @Test
    void tellsFindingsAgain() {
        site.replace("content/pages/home.md", "\n\n", "\n\nWe utilise it, e.g. now.\n\n");
        CommandRun first = site.build();
        CommandRun again = site.build();

        assertThat(first.err()).isNotEmpty();
        assertThat(again.err()).isEqualTo(first.err());
    }

    @Test
    void aCheckFindsTheSameWithAndWithoutIt() throws IOException {
        site.replace("content/pages/home.md", "\n\n", "\n\nWe utilise it, e.g. now.\n\n");
        site.build();
        String memory = site.read(MEMORY);
        Map<String, String> before = site.lastBuild();

        CommandRun known = site.check();

        assertThat(known.err()).contains("words/wordy", "words/latin");
        assertThat(site.read(MEMORY)).isEqualTo(memory);
        assertThat(site.lastBuild()).isEqualTo(before);
        assertThat(site.path(MEMORY + ".part")).doesNotExist();
        Files.delete(site.path(MEMORY));
        CommandRun anew = site.check();
        assertThat(known.err()).isEqualTo(anew.err());
        assertThat(known.out()).isEqualTo(anew.out());
    }

    /** A check takes what the last build found from its memory; nothing else shows that. */
    @Test
    void aCheckUsesIt() {
        site.replace("content/pages/home.md", "\n\n", "\n\nWe utilise it, e.g. now.\n\n");
        site.build();
        site.build();
        site.replace(MEMORY, "is harder to read than it has to be", "is known from before");

        assertThat(site.check().err()).contains("is known from before");
    }

    @Test
    void aBrokenMemoryIsNoMemory() {
        Map<String, String> before = site.lastBuild();
        String memory = site.read(MEMORY);
        for (String broken : new String[] {
            "",
            "nothing",
            memory.substring(0, memory.length() / 2),
            memory.replace('\t', ' '),
            memory.replaceAll("[0-9]", "7"),
            memory.replace("=", "\\"),
            memory + "T x"
        }) {
            site.write(MEMORY, broken);
            CommandRun run = site.build();

            assertThat(run.code()).as(run.all()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(site.lastBuild()).isEqualTo(before);
        }
    }

    @Test
    void holdsNothingOfAStoryThatWasTakenBack() throws IOException {
        assertThat(site.read(MEMORY)).contains("Nell Quillfeather paints again");

        CommandRun.of("withdraw", "nell-paints", "--site", folder.toString(), "--today", "2026-12-01");

        assertThat(site.path(MEMORY)).doesNotExist();
        site.build();
        assertThat(site.read(MEMORY)).doesNotContain("Nell Quillfeather paints again");
    }
}
