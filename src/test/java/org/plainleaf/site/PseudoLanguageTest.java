package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** A pseudo-language needs no files, and nobody publishes it by mistake. */
class PseudoLanguageTest {
    @Test
    void aPreviewIsMadeWithoutAnyTranslation(@TempDir Path folder) {
        SmallSite site = SmallSite.built(folder);
        var before = site.lastBuild();

        for (String tag : new String[] {"en-XA", "ar-XB"}) {
            CommandRun run = site.build("--lang", tag, "--drafts");
            assertThat(run.code()).as(run.all()).isZero();
            assertThat(run.err()).isEmpty();
        }

        assertThat(site.read("drafts/ar-XB/index.html")).contains("<html lang=\"ar-XB\" dir=\"rtl\"");
        assertThat(site.path("drafts/en-XA")).doesNotExist();
        assertThat(site.read("drafts/ar-XB/guides/ask/index.html")).doesNotContain("class=\"english\"");
        assertThat(site.lastBuild()).isEqualTo(before);
    }

    @Test
    void theSiteItselfHasNoneOfIt(@TempDir Path folder) {
        SmallSite site = SmallSite.built(folder);

        assertThat(site.published().keySet()).noneMatch(path -> path.contains("XA") || path.contains("XB"));
        assertThat(site.read("site/languages/index.html")).doesNotContain("XA", "XB");
    }

    @Test
    void anUnknownLanguageIsToldWhichOnesThereAre(@TempDir Path folder) {
        CommandRun run = SmallSite.built(folder).build("--lang", "en-XB", "--drafts");

        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("\"en-XB\" is not a language", "en-XA or ar-XB");
    }
}
