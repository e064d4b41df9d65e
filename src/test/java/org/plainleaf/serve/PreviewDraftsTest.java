package org.plainleaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.Folders;

/** Nobody takes a preview for the site: what readers do not see is marked, and what is amiss is said on every page. */
class PreviewDraftsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);
    private static final String MARK = "Readers do not see this yet";
    private static final String STORY = "content/stories/nell-paints.md";

    private final BlockingQueue<Rebuilt> builds = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private Path site;
    private PreviewServer server;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException, InterruptedException {
        site = folder.resolve("our site");
        Folders.copy(Path.of("src/test/resources/sites/base"), site);
        server = new PreviewServer(site, 0, CLOCK, builds::add);
        next();
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    @Test
    void saysOnEachPageThatThereAreErrorsElsewhere() throws Exception {
        Files.writeString(site.resolve("content/terms.yaml"), "a:\n\tb: c");
        next();
        edit("content/guides/ask.md", "published: ", "written: x\npublished: ");
        next();
        String panel = get("/_plainleaf/panel?page=/").body();

        assertThat(panel).containsPattern("Preview: [^<]*[0-9]+ errors? elsewhere\\.");
        assertThat(get("/_plainleaf/panel?page=/guides/ask/").body())
                .containsPattern("Preview: [0-9]+ errors?, [0-9]+ warnings?\\. [0-9]+ errors? elsewhere\\.");
    }

    @Test
    void thePanelIsEnglishFromLeftToRightOnEveryPage() throws Exception {
        assertThat(get("/pl/").body()).contains("<div id=\"plainleaf-preview\" lang=\"en\" dir=\"ltr\">");
    }

    @Test
    void marksAStoryWithoutConsentOnItsPageAndBesideEachLinkToIt() throws Exception {
        assertThat(get("/stories/nell-paints/").body().split("</main>", -1)[0]).doesNotContain(MARK);
        assertThat(get("/stories/").body()).doesNotContain(MARK);

        edit(STORY, "consent: C-001\n", "");
        next();

        String page = get("/stories/nell-paints/").body();
        assertThat(page.substring(page.indexOf("<main"), page.indexOf("</main>")))
                .contains(MARK, "it names no consent record.");
        for (String list : new String[] {"/stories/", "/"}) {
            assertThat(get(list).body())
                    .as(list)
                    .containsPattern("stories/nell-paints/\"?[^>]*>[^<]*</a> <strong[^>]*>\\[" + MARK + "]</strong>");
        }
        assertThat(get("/_plainleaf/mark?page=/stories/nell-paints/").body()).contains(MARK);
        assertThat(get("/_plainleaf/preview.css").body()).doesNotContainPattern("@media print[^}]*\\.mark");
    }

    @Test
    void saysThatATellerTookAStoryBack() throws Exception {
        edit("content/consents.yaml", "  until: 2028-01-10\n", "  until: 2028-01-10\n  withdrawn: 2026-11-30\n");
        next();

        HttpResponse<String> page = get("/stories/nell-paints/");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("The story /stories/nell-paints/ is not shown", "consent")
                .doesNotContain("file cannot be read");
    }

    @Test
    void aSiteThatIsMovedAwayIsNotMadeAgainAndGoesOnWhenItIsBack() throws Exception {
        Path away = site.resolveSibling("moved");
        Files.move(site, away);

        assertThat(next().trouble()).contains("The folder " + site + " is not there any more.");
        assertThat(get("/").statusCode()).isEqualTo(503);
        assertThat(get("/").body()).contains("The folder of your site is gone", "preview.js");
        assertThat(builds.poll(4, TimeUnit.SECONDS)).as("said once").isNull();
        assertThat(site).doesNotExist();

        Files.move(away, site);
        assertThat(next().trouble()).isEmpty();
        assertThat(get("/").statusCode()).isEqualTo(200);
        edit("content/pages/home.md", "Read [how to ask]", "Please read [how to ask]");
        next();
        assertThat(get("/").body()).contains("Please read <a");
    }

    @Test
    void tellsBrowsersWhatPicturesAndRecordingsAre() throws Exception {
        Files.writeString(site.resolve("content/media/dot.gif"), "GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2L\1\0;");
        Files.writeString(site.resolve("content/media/talk.m4a"), "sound");
        edit(
                "content/pages/home.md",
                "## Start here\n",
                "## Start here\n\n![A dot](/media/dot.gif) [A talk (sound)](/media/talk.m4a)\n");
        while (get("/media/dot.gif").statusCode() == 404) {
            next(); // Each file may be heard of by itself.
        }
        assertThat(get("/media/dot.gif").headers().firstValue("Content-Type")).contains("image/gif");
        assertThat(get("/media/talk.m4a").headers().firstValue("Content-Type")).contains("audio/mp4");
    }

    @Test
    void ourAddressLeadsOnWithoutItsSlash() throws Exception {
        assertThat(get("/_plainleaf").headers().firstValue("Location")).contains("/_plainleaf/");
    }

    @Test
    void saysThatTheSearchIsNotInAPreview() throws Exception {
        assertThat(get("/search/").body()).contains("data-off=\"The search is not in a preview.");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(server.address()).resolve(path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private Rebuilt next() throws InterruptedException {
        Rebuilt rebuilt = builds.poll(30, TimeUnit.SECONDS);
        assertThat(rebuilt).as("a build").isNotNull();
        assertThat(rebuilt.fault()).isNull();
        return rebuilt;
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(site.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(site.resolve(file), text.replace(from, to));
    }
}
