package org.plainleaf.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Says what was measured, one table a site. */
final class Report {
    private static final double MEGA = 1e6;

    /** What one program took for one site: kept, to see how memory grows. */
    private record Peak(Corpus corpus, String name, double bytes) {}

    private final List<Peak> peaks = new ArrayList<>();

    static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    /** On what machine, and what else it does: a busy one measures itself. */
    static void machine() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        say(
                "Java %s, %s, %d processors. Load of the machine before: %s.",
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(),
                load < 0 ? "not known here" : String.format(Locale.ROOT, "%.1f", load));
    }

    /** One line a program. Medians; of the wall time, least and most too. */
    void table(Corpus corpus, List<Contestant> contestants, List<Output> outputs, int runs) {
        say("");
        say("%s; runs: %d", corpus, runs);
        say(
                "%-10s %8s %15s %9s %8s %9s %7s %11s",
                "", "wall s", "least-most", "pages/s", "CPU s", "peak MB", "files", "bytes/page");
        for (int i = 0; i < contestants.size(); i++) {
            Contestant one = contestants.get(i);
            Output output = outputs.get(i);
            double wall = one.runs().median(Run::seconds);
            double peak = one.runs().median(Run::peak);
            say(
                    "%-10s %8.2f %15s %9.0f %8.2f %9s %7d %11d",
                    one.name(),
                    wall,
                    String.format(
                            Locale.ROOT,
                            "%.2f-%.2f",
                            one.runs().least(Run::seconds),
                            one.runs().most(Run::seconds)),
                    corpus.all() / wall,
                    one.runs().median(Run::cpuSeconds),
                    peak == 0 ? "not known" : String.format(Locale.ROOT, "%.0f", peak / MEGA),
                    output.files(),
                    output.pages() == 0 ? 0 : output.pageBytes() / output.pages());
            if (peak > 0) {
                peaks.add(new Peak(corpus, one.name(), peak));
            }
            if (output.pages() != corpus.all()) {
                say("Take care: %s made %d of %d pages.", one.name(), output.pages(), corpus.all());
            }
        }
        if (contestants.size() > 1) {
            ratios(contestants.get(0).runs(), contestants.get(1).runs());
        }
    }

    private static void ratios(Runs ours, Runs theirs) {
        say(
                "%-10s %8s %15s %9s %8s %9s",
                "ratio",
                ratio(ours, theirs, Run::seconds),
                "",
                "",
                ratio(ours, theirs, Run::cpuSeconds),
                ratio(ours, theirs, Run::peak));
    }

    private static String ratio(Runs ours, Runs theirs, ToDoubleFunction<Run> of) {
        double under = theirs.median(of);
        return under == 0 ? "" : String.format(Locale.ROOT, "%.2f", ours.median(of) / under);
    }

    /** How much memory one page more takes: between the smallest site and the largest of as many languages. */
    void growth() {
        for (String name : peaks.stream().map(Peak::name).distinct().toList()) {
            Peak small = end(name, true);
            Peak large = end(name, false);
            if (small != null
                    && large != null
                    && small.corpus().all() < large.corpus().all()) {
                say(
                        "Memory a page more, from %,d to %,d pages: %s %.1f KB",
                        small.corpus().all(),
                        large.corpus().all(),
                        name,
                        (large.bytes() - small.bytes())
                                / 1e3
                                / (large.corpus().all() - small.corpus().all()));
            }
        }
    }

    private @Nullable Peak end(String name, boolean small) {
        Peak end = null;
        int languages = peaks.get(0).corpus().languages();
        for (Peak peak : peaks) {
            if (peak.name().equals(name)
                    && peak.corpus().languages() == languages
                    && (end == null || peak.corpus().pages() < end.corpus().pages() == small)) {
                end = peak;
            }
        }
        return end;
    }
}
