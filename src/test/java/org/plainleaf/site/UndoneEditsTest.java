package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** An edit of the English that is undone: translations are what they were, where somebody knows what that was. */
class UndoneEditsTest {
    private static final String GUIDE = "content/guides/ask.md";
    private static final String PO = "translations/pl/guides/ask.po";
    private static final String TEXT = "msgid \"Anybody can ask.\"";
    private static final String WAITING = "#, fuzzy\n#| " + TEXT + "\n" + TEXT;

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = SmallSite.built(folder.resolve("site"));
        site.write("translations/people.yaml", "- {code: PL-G1, role: group, languages: [pl]}\n");
        translate("update");
    }

    private CommandRun translate(String... arguments) {
        CommandRun run = site.translate(arguments);
        assertThat(run.err()).isEmpty();
        return run;
    }

    private void edit() {
        site.replace(GUIDE, "Anybody can ask.\n\n##", "Anybody can ask us.\n\n##");
        translate("update");
        assertThat(site.read(PO)).contains("#, fuzzy\n#| " + TEXT + "\nmsgid \"Anybody can ask us.\"");
    }

    private CommandRun undo() {
        site.replace(GUIDE, "Anybody can ask us.", "Anybody can ask.");
        return translate("update");
    }

    @Test
    void whatWasCurrentIsCurrentAgain() {
        String before = site.read(PO);
        edit();

        CommandRun run = undo();

        assertThat(site.read(PO)).isEqualTo(before);
        assertThat(run.out()).contains("0 to look at again");
        assertThat(translate("update").out()).contains("0 files written");
    }

    @Test
    void whatWasUndoneByAnUpdateBeforeIsMendedByTheNext() {
        String before = site.read(PO);
        edit();
        undo();
        site.replace(PO, TEXT, WAITING);

        translate("update");

        assertThat(site.read(PO)).isEqualTo(before);
    }

    @Test
    void aCheckCountsAgain() {
        translate("approve", "pl", "guides/ask", "--by", "PL-G1");
        String before = site.read(PO);
        edit();

        undo();

        assertThat(site.read(PO)).isEqualTo(before);
        assertThat(translate("status", "pl", "--format", "json").out())
                .containsPattern("\"page\": \"guides/ask\", .*\"approved\": 2[,}]");
    }

    @Test
    void whatAComputerMadeStaysAComputers() {
        site.replace(PO, TEXT, "#, fuzzy\n" + TEXT);
        translate("machine", "pl");
        String before = site.read(PO);
        edit();

        undo();

        assertThat(site.read(PO)).isEqualTo(before).contains("#, fuzzy\n" + TEXT);
        assertThat(translate("status", "pl", "--format", "json").out())
                .containsPattern("\"page\": \"guides/ask\", .*\"machine\": 1, ");
    }

    @Test
    void whatSomebodyTookOverFromAComputerStaysTheirs() {
        site.replace(PO, TEXT, "#, fuzzy\n" + TEXT);
        translate("machine", "pl");
        site.replace(PO, "#, fuzzy\n" + TEXT, TEXT);
        String before = site.read(PO);
        edit();

        undo();

        assertThat(site.read(PO)).isEqualTo(before);
    }

    @Test
    void whatChangedMeanwhileStaysToBeLookedAt() {
        edit();
        site.replace(PO, "Każdy może poprosić.", "Każdy może nas poprosić.");

        undo();

        assertThat(site.read(PO)).contains(WAITING + "\nmsgstr \"Każdy może nas poprosić.\"");
    }

    @Test
    void aTranslatorsOwnMarkStays() {
        site.replace(PO, TEXT, "#, fuzzy\n" + TEXT);
        translate("update");
        assertThat(site.read(PO)).contains("#, fuzzy\n" + TEXT);
        edit();

        undo();

        assertThat(site.read(PO)).contains("#, fuzzy\n");
    }
}
