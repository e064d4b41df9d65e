package org.plainleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.finding.Findings;

/** Links to other websites, asked for on a server of our own. */
final class OnlineLinksTest {
    private static final Path BASE = Path.of("src/test/resources/checks/base");
    private static final Duration SHORT = Duration.ofMillis(800);

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final Queue<String> names = new ConcurrentLinkedQueue<>();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private HttpServer server;
    private boolean speaksPolish;

    @TempDir
    private Path folder;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
        workers.shutdownNow();
    }

    /** {@code /404/...} answers 404; {@code /301/x} leads on to {@code /x}; {@code /head/405} takes no HEAD. */
    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean counted = !path.equals("/slow"); // Nobody waits for its end.
        try (exchange) {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            asked.add(exchange.getRequestMethod() + " " + path);
            names.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            if (counted) {
                mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
                Thread.sleep(20);
                now.decrementAndGet();
            } else {
                Thread.sleep(2 * SHORT.toMillis());
            }
            int status = path.matches("/\\d{3}(/.*)?") ? Integer.parseInt(path.substring(1, 4)) : 200;
            if (path.equals("/no-head") && head) {
                status = 404;
            }
            if (status >= 300 && status < 400) {
                String rest = path.substring(4);
                exchange.getResponseHeaders().set("Location", path.equals("/302/away") ? "http://localhost/" : rest);
                if (path.equals("/307/circle")) {
                    exchange.getResponseHeaders().set("Location", path);
                }
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> findings(Predicate<InetAddress> mayAsk, String... links) throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = folder.resolve(BASE.relativize(file).toString());
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(file, target);
            }
        }
        StringBuilder page = new StringBuilder("""
                ---
                title: Links
                summary: Links.
                published: 2026-11-22
                reviewed: 2026-11-22
                next-review: 2027-11-22
                made-with: not-yet
                ---

                """);
        for (int i = 0; i < links.length; i++) {
            String link = links[i].startsWith("/") ? "http://127.0.0.1:" + port() + links[i] : links[i];
            page.append("- [Link ").append(i).append("](<").append(link).append(">)\n");
        }
        Files.writeString(folder.resolve("content/pages/links.md"), page);
        if (speaksPolish) {
            Path settings = folder.resolve("content/site.yaml");
            Files.writeString(
                    settings,
                    Files.readString(settings)
                            .replace("languages: []", "languages: [pl]\ntranslations: {machine: with-notice}"));
        }
        Findings read = new Findings();
        Prepared site = Prepared.read(folder, LocalDate.of(2026, 12, 1), read).orElseThrow();
        Findings found = new Findings();
        new OnlineLinks(mayAsk, SHORT).check(site.plan(), found);
        return found.sorted().stream()
                .map(finding -> finding.toString()
                        .replace("content/pages/links.md:", "")
                        .replace(":" + port(), "")
                        .replaceAll(" \\(\\D.*", ""))
                .toList();
    }

    @Test
    void asksForTheLinksOfOneLanguageToo() throws IOException {
        String closed = "https://127.0.0.1:" + port() + "/own";
        Path translations = Files.createDirectories(folder.resolve("translations/pl/additions"))
                .resolveSibling(".");
        Files.writeString(folder.resolve("translations/people.yaml"), "- {code: A, role: group, languages: [pl]}\n");
        Files.writeString(
                translations.resolve("links.tsv"),
                "english\tlink\tnote\tby\tdate\n/guides/ask/\t" + closed + "\t\t\t\n");
        Files.writeString(translations.resolve("additions/a.md"), """
                ---
                page: pages/links
                english: One.
                reason: so
                by: A
                date: 2026-11-22
                ---

                [Jeden](%s/added)
                """.formatted(closed));
        speaksPolish = true;

        assertThat(findings(address -> true, "/there"))
                .anyMatch(finding -> finding.startsWith("translations/pl/links.tsv:2:14: "))
                .anyMatch(finding -> finding.startsWith("translations/pl/additions/a.md:9:1: "));
    }

    private int port() {
        return server.getAddress().getPort();
    }

    @Test
    void saysWhatIsGoneMovedSilentOrRefused() throws IOException {
        assertThat(findings(
                        address -> true,
                        "/there",
                        "/404",
                        "/410",
                        "/500",
                        "/403",
                        "/429",
                        "/slow",
                        "/301/new",
                        "/302/there",
                        "/301/404",
                        "/307/circle",
                        "/no-head",
                        "http://nobody.invalid/",
                        "mailto:hello@small.example",
                        "tel:999"))
                .containsExactly(
                        "11:3: error This page is not there any more (404).",
                        "12:3: error This page is not there any more (410).",
                        "13:3: warning This website has trouble (500).",
                        "14:3: note This page could not be checked (403).",
                        "15:3: note This page could not be checked (429).",
                        "16:3: warning This website did not answer within 0 seconds.",
                        "17:3: warning This page has moved to http://127.0.0.1/new.",
                        "19:3: error This page is not there any more (404).",
                        "20:3: warning This page leads on and on.",
                        "22:3: error There is no website of that name.");
        assertThat(asked).contains("HEAD /there", "GET /no-head").doesNotContain("GET /there");
        assertThat(names).containsOnly("Plainleaf link check for https://small.example");
        assertThat(mostAtOnce).hasValue(1);
    }

    @Test
    void asksForEachAddressOnceAndTellsOfEachPlace() throws IOException {
        assertThat(findings(address -> true, "/404", "/404#part", "/there"))
                .containsExactly(
                        "10:3: error This page is not there any more (404).",
                        "11:3: error This page is not there any more (404).");
        assertThat(asked).containsExactlyInAnyOrder("HEAD /404", "GET /404", "HEAD /there");
    }

    @Test
    void neverAsksAPrivateNetwork() throws IOException {
        assertThat(findings(
                        new PublicHosts(),
                        "/there",
                        "http://localhost:" + port() + "/",
                        "http://10.0.0.1/",
                        "http://192.168.1.1/",
                        "http://169.254.169.254/latest/",
                        "http://[::1]/",
                        "http://[fd00::1]/",
                        "http://intranet/"))
                .hasSize(8)
                .allMatch(finding -> finding.contains("error This address lies in a private network"));
        assertThat(asked).isEmpty();
    }

    @Test
    void looksAgainAfterEachRedirect() throws IOException {
        assertThat(findings(address -> true, "/302/away"))
                .containsExactly("10:3: error This address lies in a private network, where readers cannot get to.");
    }

    @Test
    void saysWhenThisComputerIsOffline() throws IOException {
        assertThat(findings(address -> true, "http://one.invalid/", "http://two.invalid/"))
                .containsExactly("content/site.yaml:1:1: warning No website could be found, so the links to other"
                        + " websites are not checked.");
    }
}
