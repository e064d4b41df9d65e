package org.plainleaf.serve;

import java.io.IOException;
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
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.plainleaf.build.BenchSite;

/**
 * Measures how long a saved edit takes in a preview of a large site: until the page is on disk, and until the build is done, with all
 * findings. Run it with {@code src/bench/run edit}.
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
        try (PreviewServer server = new PreviewServer(site, 0, clock, builds::add)) {
            System.out.printf(Locale.ROOT, "first build: %d ms%n", next(builds).millis());
            Random random = new Random(3);
            List<Long> onDisk = new ArrayList<>();
            List<Long> done = new ArrayList<>();
            for (int i = 0; i < EDITS; i++) {
                int number = random.nextInt(pages);
                Path file = site.resolve("content/pages/page-" + number + ".md");
                Path page = site.resolve(".preview/page-" + number + "/index.html");
                String words = "This is edit number " + i + " of this page.";
                String text = Files.readString(file) + "\n" + words + "\n";
                long start = System.nanoTime();
                Files.writeString(file, text);
                while (!Files.readString(page).contains(words)) {
                    Thread.sleep(1);
                }
                onDisk.add(millisSince(start));
                Rebuilt rebuilt = next(builds);
                done.add(millisSince(start));
                if (rebuilt.files() != languages) {
                    throw new IllegalStateException("A page in " + languages + " languages was edited, and "
                            + rebuilt.files() + " files changed.");
                }
                Thread.sleep(100);
            }
            report("one edit, until the page is on disk", onDisk);
            report("one edit, until the build is done", done);
        }
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
