package org.plainleaf.build;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Format;
import org.plainleaf.model.Leaflet;
import org.plainleaf.model.Page;
import org.plainleaf.model.PlannedLeaflet;

/**
 * Measures how fast leaflets are made: first all of a site, on all cores, from a cold start; then one A4 leaflet in each
 * language again and again, on one core. Prints leaflets a second, processor time a leaflet, and the most memory that was in
 * use. Run it with {@code src/bench/run leaflets}.
 */
public final class LeafletBench {
    private static final int WARM_UP = 15;
    private static final int MEASURED = 15;

    private LeafletBench() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("org.freemarker.loggerLibrary", "none");
        Path root = Path.of(arguments.length > 0 ? arguments[0] : ".");
        Findings findings = new Findings();
        long start = System.nanoTime();
        Prepared site = Prepared.read(root, LocalDate.now(), findings).orElseThrow();
        Leaflets leaflets = new Leaflets(
                site,
                LocalDate.now(),
                PrintedBefore.nothing(),
                new Inspection(site, findings),
                Memory.none(),
                findings);
        List<PlannedLeaflet> planned = leaflets.planned();
        say("Site read in %.1f s. Leaflets to make: %d.", seconds(start), planned.size());

        start = System.nanoTime();
        AtomicInteger made = new AtomicInteger();
        AtomicInteger bytes = new AtomicInteger();
        leaflets.make(planned, PrintedCodes.none(), made::incrementAndGet, PageSink.of(page -> count(page, bytes)));
        double all = seconds(start);
        say(
                "All, cold, on all cores: %.1f s, %.1f leaflets a second, %d KB each on average.",
                all, made.get() / all, bytes.get() / 1024 / Math.max(1, made.get()));
        say("Peak heap so far: %d MB. Resident: %s.", peakHeap(), resident());

        say("%-10s %6s %8s %10s", "language", "pages", "KB", "CPU ms");
        List<String> seen = new ArrayList<>();
        double slowest = 0;
        for (PlannedLeaflet leaflet : planned) {
            String tag = leaflet.edition().language().tag();
            if (leaflet.edition().document() instanceof Leaflet
                    && leaflet.format() == Format.A4
                    && leaflet.local() == null
                    && !seen.contains(tag)) {
                seen.add(tag);
                slowest = Math.max(slowest, warm(leaflets, leaflet, tag));
            }
        }
        say("Slowest: %.1f ms of processor time. Peak heap: %d MB. Resident: %s.", slowest, peakHeap(), resident());
        findings.sorted().forEach(finding -> say("%s", finding));
    }

    private static void count(Page page, AtomicInteger bytes) {
        if (page.path().endsWith(".pdf")) {
            bytes.addAndGet(page.content().length);
        }
    }

    private static double warm(Leaflets leaflets, PlannedLeaflet leaflet, String tag) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] times = new double[MEASURED];
        int size = 0;
        int pages = 0;
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            List<Page> files = new ArrayList<>();
            long start = threads.getCurrentThreadCpuTime();
            pages = leaflets.make(leaflet, PageSink.of(files::add)).map(item -> item.pages()).orElse(0);
            double time = (threads.getCurrentThreadCpuTime() - start) / 1e6;
            size = files.isEmpty() ? 0 : files.get(0).content().length;
            if (i >= WARM_UP) {
                times[i - WARM_UP] = time;
            }
        }
        Arrays.sort(times);
        double median = times[MEASURED / 2];
        say("%-10s %6d %8d %10.1f", tag, pages, size / 1024, median);
        return median;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1_048_576;
    }

    /** What the whole process holds, where the system tells. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "not known here";
        }
        return Files.readString(status)
                .lines()
                .filter(line -> line.startsWith("VmHWM"))
                .map(line -> line.replaceAll("\\s+", " "))
                .findFirst()
                .orElse("not known here");
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
