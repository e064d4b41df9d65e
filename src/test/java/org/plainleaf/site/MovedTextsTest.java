package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** A paragraph moves to another page: its translation goes with it. */
class MovedTextsTest {
    private static final String GUIDE = "content/guides/ask.md";
    private static final String HOME = "content/pages/home.md";
    private static final String GUIDE_PO = "translations/pl/guides/ask.po";
    private static final String HOME_PO = "translations/pl/pages/home.po";
    private static final String PAIR = "msgid \"Anybody can ask.\"\nmsgstr \"Każdy może poprosić.\"";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = SmallSite.built(folder.resolve("site"));
        site.translate("update");
        assertThat(site.read(GUIDE_PO)).contains("\n" + PAIR);
    }

    private CommandRun move() {
        site.replace(GUIDE, "Anybody can ask.\n\n##", "##");
        site.write(HOME, site.read(HOME) + "\nAnybody can ask.\n");
        return site.translate("update");
    }

    @Test
    void takesItsTranslationAlong() {
        CommandRun run = move();

        assertThat(site.read(HOME_PO)).contains("\n" + PAIR);
        assertThat(site.read(GUIDE_PO)).doesNotContain("Anybody can ask.");
        assertThat(run.out()).doesNotContain("Out of use");
        String home = site.read(HOME_PO);
        site.translate("update");
        assertThat(site.read(HOME_PO)).isEqualTo(home);
    }

    @Test
    void staysMarkedWhereItWas() {
        site.replace(GUIDE_PO, PAIR, "#, fuzzy\n" + PAIR);

        move();

        assertThat(site.read(HOME_PO)).contains("#, fuzzy\n" + PAIR);
    }

    @Test
    void staysOutOfUseWhereTwoPagesSayTwoThings() {
        site.write(HOME, site.read(HOME) + "\nAnybody can ask.\n");
        site.translate("update");
        site.replace(HOME_PO, "msgid \"Anybody can ask.\"\nmsgstr \"\"", PAIR.replace("Każdy", "Ktokolwiek"));
        site.replace(GUIDE, "Anybody can ask.\n\n##", "##");
        site.replace(HOME, "\nAnybody can ask.\n", "\n");
        site.write("content/faqs/money.md", site.read("content/faqs/money.md") + "\nAnybody can ask.\n");

        site.translate("add", "pl");

        assertThat(site.read("translations/pl/faqs/money.po")).contains("msgid \"Anybody can ask.\"\nmsgstr \"\"");
        assertThat(site.read(GUIDE_PO)).contains("#~ msgid \"Anybody can ask.\"");
    }
}
