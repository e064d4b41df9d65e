package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** A language that is started before the settings of the site name it: it goes out, and comes back. */
class FreshLanguageTest {
    @TempDir
    private Path folder;

    @Test
    void comesBackFromATranslatorBeforeItIsPublished() {
        SmallSite site = SmallSite.built(folder.resolve("site"));
        assertThat(site.translate("add", "it").code()).isZero();
        Path out = site.path("it.tmx");
        String english = "It has 2 pages.";
        assertThat(site.read("translations/it/guides/ask.po")).contains(english);
        site.write("it.tmx", tmx("it", english, "Ha 2 pagine."));

        CommandRun came = site.translate("import", out.toString(), "--by", "IT-01");

        assertThat(came.code()).as(came.err()).isZero();
        assertThat(site.read("translations/it/guides/ask.po")).contains("Ha 2 pagine.");
    }

    @Test
    void startsFromNoMemoryOfAnotherLanguage() {
        SmallSite site = SmallSite.built(folder.resolve("site"));
        site.write("fr.tmx", tmx("fr", "It has 2 pages.", "Elle a 2 pages."));

        CommandRun started =
                site.translate("add", "it", "--from", site.path("fr.tmx").toString());

        assertThat(started.code()).isNotZero();
        assertThat(started.err()).contains("This file says that it is in \"fr\", and you start \"it\".");
        assertThat(site.path("translations/it")).doesNotExist();
    }

    private static String tmx(String tag, String english, String words) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="block" o-tmf="t"
                adminlang="en" srclang="en" datatype="plaintext"/><body><tu><tuv xml:lang="en"><seg>%s</seg></tuv>
                <tuv xml:lang="%s"><seg>%s</seg></tuv></tu></body></tmx>
                """.formatted(english, tag, words);
    }
}
