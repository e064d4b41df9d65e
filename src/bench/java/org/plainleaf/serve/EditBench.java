package org.plainleaf.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.plainleaf.build.BenchSite;

/**
 * Measures how long a saved edit takes in a preview of a large site: until the page is on disk, until the build is done, with all
 * findings, and until a page that is open has been told and has the new one; what a browser needs to show it comes on top. Run it with {@code src/bench/run edit}.
 */
public final class EditBench {
    private static final int EDITS = 40;
    private static final int WARM = 10;

    private EditBench() {}

    /** Arguments: folder of a real site, number of pages, number of languages: edits are of English pages, and show in all. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("org.freemarker.loggerLibrary", "none");
        int pages = Integer.parseInt(arguments[1]);
        int languages = Integer.parseInt(arguments[2]);
        Path site = Files.createTempDirectory("plainleaf-bench-");
        try {
            BenchSite.write(Path.of(arguments[0]), site, pages, languages);
            measure(site, pages, languages);
        } finally {
            BenchSite.delete(site);
        }
    }

    private static void measure(Path site, int pages, int languages) throws IOException, InterruptedException {
        Clock clock = Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC);
        BlockingQueue<Rebuilt> builds = new LinkedBlockingQueue<>();
        ExecutorService browser = Executors.newSingleThreadExecutor();
        try (PreviewServer server = new PreviewServer(site, 0, clock, builds::add)) {
            Rebuilt last = next(builds);
            System.out.printf(Locale.ROOT, "first build: %d ms%n", last.millis());
            Random random = new Random(3);
            List<Long> onDisk = new ArrayList<>();
            List<Long> done = new ArrayList<>();
            List<Long> inBrowser = new ArrayList<>();
            for (int i = 0; i < EDITS; i++) {
                int number = random.nextInt(pages);
                Path file = site.resolve("content/pages/page-" + number + ".md");
                Path page = site.resolve(".preview/page-" + number + "/index.html");
                String words = "This is edit number " + i + " of this page.";
                String text = Files.readString(file) + "\n" + words + "\n";
                BufferedReader events = events(server.address(), number, last.number());
                long start = System.nanoTime();
                Files.writeString(file, text);
                Future<Long> shown = browser.submit(() -> shown(server.address(), number, events, words, start));
                while (!Files.readString(page).contains(words)) {
                    Thread.sleep(1);
                }
                onDisk.add(millisSince(start));
                Rebuilt rebuilt = next(builds);
                last = rebuilt;
                done.add(millisSince(start));
                if (rebuilt.files() != languages) {
                    throw new IllegalStateException("A page in " + languages + " languages was edited, and "
                            + rebuilt.files() + " files changed.");
                }
                inBrowser.add(shown.get());
                Thread.sleep(100);
            }
            report("one edit, until the page is on disk", onDisk);
            report("one edit, until the build is done", done);
            report("one edit, until an open page has the new one", inBrowser);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            browser.shutdownNow();
        }
    }

    /** Listens as an open page does, from its greeting on. */
    private static BufferedReader events(String address, int number, int build) throws IOException, InterruptedException {
        URI events = URI.create(address + "_plainleaf/events?page=/page-" + number + "/&build=" + build);
        InputStream answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(events).build(), HttpResponse.BodyHandlers.ofInputStream())
                .body();
        BufferedReader lines = new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8));
        lines.readLine();
        return lines;
    }

    /** Waits for the event, and loads the page as a browser does. */
    private static long shown(String address, int number, BufferedReader events, String words, long start)
            throws IOException, InterruptedException {
        try (events) {
            String line = events.readLine();
            while (line != null && !line.equals("event: changed")) {
                line = events.readLine();
            }
        }
        HttpRequest page =
                HttpRequest.newBuilder(URI.create(address + "page-" + number + "/")).build();
        String html = HttpClient.newHttpClient()
                .send(page, HttpResponse.BodyHandlers.ofString())
                .body();
        if (!html.contains(words)) {
            throw new IllegalStateException("The page was told of too early.");
        }
        return millisSince(start);
    }

    private static Rebuilt next(BlockingQueue<Rebuilt> builds) throws InterruptedException {
        Rebuilt rebuilt = builds.poll(20, TimeUnit.MINUTES);
        if (rebuilt == null) {
            throw new IllegalStateException("No build came.");
        }
        return rebuilt;
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** The first edits warm the machine up, and do not count. */
    private static void report(String what, List<Long> millis) {
        List<Long> sorted = new ArrayList<>(millis.subList(WARM, millis.size()));
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %d ms, slowest %d ms of %d edits%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }
}
