package org.plainleaf.build;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.plainleaf.finding.Severity;

/**
 * Measures how fast a large English site is built and checked: pages of about 600 words, made of shuffled sentences of a
 * real site. Prints seconds, pages a second, and the most memory that was in use. Run it with
 * {@code src/bench/run check}.
 */
public final class CheckBench {
    private CheckBench() {}

    /** Arguments: folder of a real site, number of pages, {@code build} or {@code check}. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("org.freemarker.loggerLibrary", "none");
        int pages = Integer.parseInt(arguments[1]);
        Path site = Files.createTempDirectory("plainleaf-bench-");
        try {
            BenchSite.write(Path.of(arguments[0]), site, pages);
            measure(site, pages, arguments[2]);
        } finally {
            BenchSite.delete(site);
        }
    }

    private static void measure(Path site, int pages, String what) throws IOException {
        long start = System.nanoTime();
        Build build = new Build(site, BenchSite.TODAY, (part, done, total) -> {});
        Outcome outcome = what.equals("check") ? build.check(site.resolve("none")) : build.build(site.resolve("site"));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %d pages in %.1f s, %.0f pages a second; %d files, %d errors, %d warnings, %d notes; peak heap %d MB%n",
                what,
                pages,
                seconds,
                pages / seconds,
                outcome.files(),
                outcome.count(Severity.ERROR),
                outcome.count(Severity.WARNING),
                outcome.count(Severity.NOTE),
                peakHeap());
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1_000_000;
    }
}
