package org.plainleaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.Folders;
import org.plainleaf.cli.CommandRun;

/** The preview server: what it shows, to whom, and that it goes on whatever happens to the files. */
class PreviewServerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);
    private static final String HOME = "content/pages/home.md";

    private final BlockingQueue<Rebuilt> builds = new LinkedBlockingQueue<>();
    private Path site;
    private PreviewServer server;

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException, InterruptedException {
        site = folder.resolve("our site"); // With a blank, as people name folders.
        Folders.copy(Path.of("src/test/resources/sites/base"), site);
        server = new PreviewServer(site, 0, CLOCK, builds::add);
        next();
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        assertThat(site.resolve(".preview")).doesNotExist();
    }

    @Test
    void showsPagesWithWhatIsToBeMended() throws IOException {
        Answer home = get("/");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.text())
                .contains(
                        "You help to plan how it is spent.",
                        "plainleaf-preview",
                        "source?file=content%2Fpages%2Fhome.md#L3");
        assertThat(get("/pl/").text()).contains("lang=\"pl\"", "Translation</dt>");
        assertThat(get("/guides/ask").head()).contains("Location: /guides/ask/");
        assertThat(get("/_plainleaf/").text()).contains("Nothing stops you from publishing.");
        assertThat(get("/_plainleaf/source?file=" + HOME).text()).contains("<code dir=\"auto\">## Start here</code>");
    }

    /** A page that was edited is shown sooner so, and never an old one. */
    @Test
    void aBrowserKeepsOnlyFilesThatAreNamedByTheirContent() throws IOException {
        Answer home = get("/");
        Matcher sheet =
                Pattern.compile("href=\"(assets/site\\.[0-9a-f]+\\.css)\"").matcher(home.text());

        assertThat(sheet.find()).isTrue();
        assertThat(get("/" + sheet.group(1)).head()).contains("Cache-control: private, max-age=86400, immutable");
        for (String path : List.of("/", "/_plainleaf/", "/_plainleaf/preview.js", "/sitemap.xml", "/no-page/")) {
            assertThat(get(path).head()).as(path).contains("Cache-control: no-store");
        }
    }

    @Test
    void anEditShowsAndThePageIsTold() throws Exception {
        try (Socket events = open()) {
            send(events, "GET /_plainleaf/events?page=/&build=1 HTTP/1.1\r\nHost: localhost:" + port() + "\r\n\r\n");
            BufferedReader told =
                    new BufferedReader(new InputStreamReader(events.getInputStream(), StandardCharsets.UTF_8));
            assertThat(lineWith(told, ": hello")).isTrue();

            edit(HOME, "Read [how to ask]", "Please read [how to ask]");

            assertThat(next().files())
                    .as("the page, and the Polish one, whose English changed")
                    .isEqualTo(2);
            assertThat(lineWith(told, "event: changed")).isTrue();
        }
        assertThat(get("/").text()).contains("Please read <a");
        assertThat(get("/faqs/money/").text()).doesNotContain("Please read");
    }

    @Test
    void showsAPageOnPaper() throws Exception {
        Path settings = site.resolve("content/site.yaml");
        Files.writeString(settings, Files.readString(settings) + "print:\n  documents: [a4]\n");
        next();
        String paper = "/_plainleaf/paper?page=guides%2Fask%2Findex.html&format=a4";

        assertThat(get("/").text()).doesNotContain("On paper");
        assertThat(get("/guides/ask/").text())
                .contains("On paper, to look at (PDF): <a href=\"" + paper.replace("&", "&amp;"));
        Answer pdf = get(paper);
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.head()).contains("Content-type: application/pdf", "Cache-control: no-store");
        assertThat(pdf.text()).startsWith("\r\n\r\n%PDF-");

        Answer refused = get("/_plainleaf/paper?page=pl%2Fguides%2Fask%2Findex.html&format=a4");
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.text()).contains("This leaflet was not made", "preview.js");
        for (String wrong : List.of(
                "page=guides/ask/index.html", "page=..%2F..%2Fetc%2Fpasswd&format=a4", "page=index.html&format=b5")) {
            assertThat(get("/_plainleaf/paper?" + wrong).status()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void aPageThatCannotBeReadDoesNotTakeTheOthersWithIt() throws Exception {
        edit("content/faqs/money.md", "---\ntitle:", "title:");
        next();

        Answer missing = get("/faqs/money/");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.text()).contains("content/faqs/money.md:1:1", "/_plainleaf/preview.js");
        assertThat(get("/").status()).isEqualTo(200);

        edit("content/faqs/money.md", "title: Questions", "---\ntitle: Questions");
        next();
        assertThat(get("/faqs/money/").status()).isEqualTo(200);
    }

    @Test
    void brokenSettingsAreSaidInTheBrowserAndForgottenWhenTheyAreMended() throws Exception {
        String sound = Files.readString(site.resolve("content/site.yaml"));
        Files.writeString(site.resolve("content/site.yaml"), "name: [\n");
        next();
        assertThat(get("/").text()).contains("Your site cannot be shown", "content/site.yaml:");

        Files.writeString(site.resolve("content/site.yaml"), sound);
        next();
        assertThat(get("/").status()).isEqualTo(200);
    }

    @Test
    void aFolderThatIsGoneComesBack() throws Exception {
        Files.move(site.resolve("content"), site.resolve("elsewhere"));
        next();
        assertThat(get("/").text()).contains("There is no site here");

        Files.move(site.resolve("elsewhere"), site.resolve("content"));
        next();
        assertThat(get("/").status()).isEqualTo(200);
    }

    @Test
    void aPreviewThatSomebodyDeletesIsMadeAgain() throws Exception {
        Folders.delete(site.resolve(".preview"));
        next();

        assertThat(get("/").status()).isEqualTo(200);
    }

    @Test
    void withAStoryTakenBackOneEditStillChangesItsOwnPagesOnly() throws Exception {
        Files.writeString(
                site.resolve("content/consents.yaml"),
                Files.readString(site.resolve("content/consents.yaml")) + "  withdrawn: 2026-11-30\n");
        next();

        edit("content/faqs/money.md", "No. See", "Never. See");

        assertThat(next().made()).isEqualTo(1);
    }

    @Test
    void whatAPageRepeatsOfAStoryTakenBackGoesAsSoonAsTheStorySaysIt() throws Exception {
        Files.writeString(
                site.resolve("content/consents.yaml"),
                Files.readString(site.resolve("content/consents.yaml")) + "  withdrawn: 2026-11-30\n");
        edit("content/faqs/money.md", "No. See", "The blue kettle sang at four. See");
        next();
        while (builds.poll(3, TimeUnit.SECONDS) != null) {
            // Two files, saved one after the other: one build or two.
        }
        assertThat(get("/faqs/money/").text()).contains("The blue kettle sang at four.");

        edit("content/stories/nell-paints.md", "stayed in bed.", "stayed in bed. The blue kettle sang at four.");
        next();

        assertThat(get("/faqs/money/").text()).doesNotContain("The blue kettle sang at four.");
    }

    @Test
    void showsAStoryWithoutConsentAndSaysThatReadersDoNotSeeIt() throws Exception {
        edit("content/stories/nell-paints.md", "consent: C-001", "consent: C-009");
        next();

        assertThat(get("/stories/nell-paints/").text())
                .contains("Nell Quillfeather sells her pictures.", "Readers do not see this yet.", "no record");
    }

    @Test
    void aStoryThatWasTakenBackIsInNoFileAnyMore() throws Exception {
        CommandRun run = CommandRun.of("withdraw", "nell-paints", "--site", site.toString(), "--today", "2026-12-01");
        assertThat(run.code()).as(run.all()).isZero();
        next();

        assertThat(get("/stories/nell-paints/").text()).doesNotContain("Quillfeather");
        try (Stream<Path> files = Files.walk(site.resolve(".preview"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Quillfeather");
            }
        }
    }

    @Test
    void refusesForeignNamesAndPages() throws IOException {
        String request = "GET / HTTP/1.1\r\nConnection: close\r\n";
        assertThat(raw(request + "Host: evil.example\r\n\r\n").status()).isEqualTo(421);
        assertThat(raw(request + "Host: localhost.evil.example:" + port() + "\r\n\r\n")
                        .status())
                .isEqualTo(421);
        assertThat(raw(request + "Host: localhost:1\r\n\r\n").status()).isEqualTo(421);
        assertThat(raw(request + "\r\n").status()).isIn(400, 421);
        String ours = request + "Host: 127.0.0.1:" + port() + "\r\n";
        assertThat(raw(ours + "\r\n").status()).isEqualTo(200);
        assertThat(raw(ours + "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n\r\n")
                        .status())
                .isEqualTo(403);
        assertThat(raw(ours.replace("GET", "POST") + "Content-Length: 0\r\n\r\n")
                        .status())
                .isEqualTo(405);
    }

    @Test
    void noPathLeadsOut() throws IOException {
        Files.writeString(site.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(site.resolve("content/link.md"), site.resolve("secret.txt"));
        for (String path : List.of(
                "/../secret.txt",
                "/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/%2e%2e%2fsecret.txt",
                "/assets/../../secret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "//secret.txt",
                "/%252e%252e/secret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/.gitignore",
                "/secret.txt%00.html",
                "/.preview/../secret.txt",
                "/_plainleaf/source?file=secret.txt",
                "/_plainleaf/source?file=content/../secret.txt",
                "/_plainleaf/source?file=content/%2e%2e/secret.txt",
                "/_plainleaf/source?file=/etc/passwd",
                "/_plainleaf/source?file=content/link.md/../../secret.txt",
                "/_plainleaf/../secret.txt",
                "/_plainleaf/parts.ftlh")) {
            Answer answer =
                    raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\nConnection: close\r\n\r\n");
            assertThat(answer.status()).as(path).isIn(400, 404);
            assertThat(answer.text()).as(path).doesNotContain(">secret<", "secret\n", "root:");
        }
    }

    @Test
    void takesTheNextPortWhereOneIsTaken(@TempDir Path other) throws IOException {
        Folders.copy(Path.of("src/test/resources/sites/base"), other);
        try (PreviewServer second = new PreviewServer(other, port(), CLOCK, rebuilt -> {})) {
            assertThat(URI.create(second.address()).getPort()).isGreaterThan(port());
        }
    }

    @Test
    void aThousandSlowConnectionsKeepNobodyWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 1_000; i++) {
                Socket socket = open();
                slow.add(socket);
                send(socket, "GET / HTTP/1.1\r\nHost: loc");
            }
            assertThat(get("/").status()).isEqualTo(200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private record Answer(int status, String head, String text) {}

    private Answer get(String path) throws IOException {
        return raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\nConnection: close\r\n\r\n");
    }

    private Answer raw(String request) throws IOException {
        try (Socket socket = open()) {
            send(socket, request);
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            return new Answer(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end));
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private int port() {
        return URI.create(server.address()).getPort();
    }

    private Rebuilt next() throws InterruptedException {
        Rebuilt rebuilt = builds.poll(30, TimeUnit.SECONDS);
        assertThat(rebuilt).as("a build").isNotNull();
        assertThat(rebuilt.fault()).isNull();
        return rebuilt;
    }

    private static boolean lineWith(BufferedReader lines, String words) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(words)) {
                return true;
            }
        }
        return false;
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(site.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(site.resolve(file), text.replace(from, to));
    }
}
