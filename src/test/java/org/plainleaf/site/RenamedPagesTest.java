package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainleaf.cli.CommandRun;

/** A page gets a new name or folder: its translations go with it, with all that is known of them. */
class RenamedPagesTest {
    private static final String OLD = "content/guides/ask.md";
    private static final String OLD_PO = "translations/pl/guides/ask.po";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = SmallSite.built(folder.resolve("site"));
        site.translate("update");
    }

    private void rename(String to) {
        site.write("content/" + to + ".md", site.read(OLD));
        site.delete(OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "add"})
    void takesItsTranslationsAlong(String command) {
        String before = site.read(OLD_PO);
        rename("pages/asking");

        CommandRun run = site.translate(command, "pl");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("The page guides/ask is now pages/asking, and its translations go with it.");
        assertThat(site.path(OLD_PO)).doesNotExist();
        assertThat(msgs(site.read("translations/pl/pages/asking.po"))).isEqualTo(msgs(before));
        assertThat(site.translate("update").out()).doesNotContain("The page");
    }

    @Test
    void marksWhatWasEditedInTheSameStep() {
        rename("guides/asking");
        site.replace("content/guides/asking.md", "Anybody can ask.\n\n##", "Anybody can ask us.\n\n##");

        site.translate("update");

        assertThat(site.read("translations/pl/guides/asking.po"))
                .contains("#, fuzzy\n#| msgid \"Anybody can ask.\"\nmsgid \"Anybody can ask us.\"\n"
                        + "msgstr \"Każdy może poprosić.\"");
        assertThat(site.path(OLD_PO)).doesNotExist();
    }

    @Test
    void leavesThemWhereThePageIsStillThere() {
        site.write("content/guides/copy.md", site.read(OLD));

        site.translate("update");

        assertThat(site.path(OLD_PO)).exists();
        assertThat(site.path("translations/pl/guides/copy.po")).doesNotExist();
    }

    @Test
    void leavesThemWhereThePageCannotBeRead() {
        site.write("content/guides/copy.md", site.read(OLD));
        site.write(OLD, "---\ntitle: [\n---\n");

        site.translate("update");

        assertThat(site.path(OLD_PO)).exists();
        assertThat(site.path("translations/pl/guides/copy.po")).doesNotExist();
    }

    @Test
    void leavesThemWhereNoPageSaysTheSame() {
        String before = site.read(OLD_PO);
        site.delete(OLD);
        site.write(
                "content/pages/other.md",
                site.read("content/pages/home.md").replaceFirst("(?s)(---.*?---\n).*", "$1\nAnybody can ask.\n"));

        site.translate("update");

        assertThat(site.read(OLD_PO)).isEqualTo(before);
        assertThat(site.path("translations/pl/pages/other.po")).doesNotExist();
    }

    private static String msgs(String po) {
        return po.lines()
                .filter(line -> line.startsWith("msg") || line.startsWith("#,"))
                .reduce("", (all, line) -> all + line + "\n");
    }
}
