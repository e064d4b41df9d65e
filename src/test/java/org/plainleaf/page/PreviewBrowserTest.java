package org.plainleaf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.Folders;
import org.plainleaf.serve.PreviewServer;

/** A page in the browser follows its file, and stays where its writer was. */
@InBrowser
class PreviewBrowserTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);

    /** Waits for words in the page or in its panel. */
    private static final String WORDS = """
            const wanted = arguments[0];
            const panel = document.getElementById('plainleaf-preview');
            const all = document.body.textContent + (panel ? panel.shadowRoot.textContent : '');
            return all.includes(wanted);
            """;

    @Test
    void thePageFollowsItsFile(Browser browser, @TempDir Path site) throws Exception {
        Folders.copy(Path.of("src/test/resources/sites/base"), site);
        Path home = site.resolve("content/pages/home.md");
        Files.writeString(home, Files.readString(home) + "\n" + "One more line.\n\n".repeat(40));
        try (PreviewServer server = new PreviewServer(site, 0, CLOCK, rebuilt -> {})) {
            browser.openWhole(server.address());
            browser.run("scrollTo(0, 300); document.getElementById('plainleaf-preview').shadowRoot"
                    + ".querySelector('details').open = true; return true");

            Files.writeString(home, Files.readString(home).replace("Start here", "Begin right here"));
            waitFor(browser, "Begin right here");
            assertThat(browser.run("return Math.round(scrollY)")).isEqualTo(300L);
            assertThat(browser.run("return document.getElementById('plainleaf-preview').shadowRoot"
                            + ".querySelector('details').open"))
                    .isEqualTo(true);

            Files.writeString(home, Files.readString(home).replace("You can call", "You may utilise"));
            waitFor(browser, "Say \"use\".");

            browser.openWhole(server.address() + "no-page/");
            Files.writeString(
                    site.resolve("content/pages/no-page.md"),
                    Files.readString(home).replace("Money for your health", "A page that was missing"));
            waitFor(browser, "A page that was missing");

            browser.openWhole(server.address() + "_plainleaf/source?file=content/pages/home.md");
            Files.writeString(home, Files.readString(home).replace("One more line", "One other line"));
            waitFor(browser, "One other line");
        }
    }

    private static void waitFor(Browser browser, String words) throws InterruptedException {
        for (int i = 0; i < 500; i++) {
            if (browser.run(WORDS, words).equals(true)) {
                return;
            }
            Thread.sleep(20);
        }
        assertThat(browser.run("return document.body.textContent")).asString().contains(words);
    }
}
