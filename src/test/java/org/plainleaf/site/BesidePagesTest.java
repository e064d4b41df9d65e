package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Translations that stand on no page of their own are checked like those of pages: menus, and texts of the settings. */
class BesidePagesTest {
    private static final Path BUILT_IN = Path.of("translations", "pl", "site.po");
    private static final String MENUS = "translations/pl/site.po";
    private static final String SETTINGS = "translations/pl/settings.po";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = SmallSite.built(folder);
        site.write(MENUS, Files.readString(BUILT_IN).replace("#, fuzzy\n", ""));
    }

    @Test
    void soundMenusAreFine() {
        assertThat(site.check().errLines()).isEmpty();
    }

    @Test
    void aMenuThatIsStillEnglishIsPointedAt() {
        site.replace(MENUS, "Przejście do głównej treści", "Skip to the main content");

        assertThat(findings())
                .singleElement()
                .asString()
                .contains(at("Skip to the main content\"\n\n"), "wrong-language");
    }

    @Test
    void theRightFormOfAPluralIsPointedAt() {
        site.replace(MENUS, "Znaleziono {count} stron\"", "Znaleziono {count} stron na 7 stronach\"");

        assertThat(findings()).anyMatch(line -> line.startsWith(at("7 stronach")) && line.contains("facts-differ"));
    }

    @Test
    void aTextOfTheSettingsIsPointedAt() {
        site.replace(SETTINGS, "od 10 do 16", "od 11 do 16");

        assertThat(findings())
                .singleElement()
                .asString()
                .startsWith(SETTINGS + ":12:")
                .contains("facts-differ");
    }

    @Test
    void aRemarkAllowsWhatATranslatorMeans() {
        site.replace(MENUS, "Przejście do głównej treści", "Skip to the main content");
        site.replace(
                MENUS,
                "#. Link for people who use a keyboard",
                "# allow translation/wrong-language: our readers know it so\n#. Link for people who use a keyboard");

        assertThat(findings()).isEmpty();
    }

    private List<String> findings() {
        return site.check().errLines().stream()
                .filter(line -> line.startsWith("translations/"))
                .toList();
    }

    /** Where some words stand in the menus, as findings name it. */
    private String at(String words) {
        String text = site.read(MENUS);
        int offset = text.lastIndexOf(words);
        int line =
                (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return MENUS + ":" + line + ":" + (offset - text.lastIndexOf('\n', offset));
    }
}
