package org.plainleaf.build.kept;

import java.util.ArrayList;
import java.util.List;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.finding.Report;

/**
 * The report of everything that outlives one build. While something is made that will be kept, the findings of its thread are
 * written down with it, so that they can be told again in a later build, in which it is not made again. Thread-safe.
 */
public final class Tape implements Report {
    @SuppressWarnings("ThreadLocalUsage") // Of this very one: what another hears is none of its business.
    private final ThreadLocal<List<Finding>> running = new ThreadLocal<>();

    private volatile Report now = new Findings();

    /** From now on findings go to the report of another build. */
    public void playTo(Report report) {
        now = report;
    }

    @Override
    public void add(Finding finding) {
        List<Finding> recording = running.get();
        if (recording != null) {
            recording.add(finding);
        }
        now.add(finding);
    }

    /** Makes something, and may meet a machine that refuses. */
    @FunctionalInterface
    public interface Making<V, E extends Exception> {
        V make() throws E;
    }

    /**
     * Something that was made.
     *
     * @param value what was made
     * @param findings what was found on the way
     */
    record Recorded<V>(V value, List<Finding> findings) {
        Recorded {
            findings = List.copyOf(findings);
        }
    }

    /** Makes something in this thread, and gives it with its findings, which were reported too. A recording within another belongs to both. */
    <V, E extends Exception> Recorded<V> record(Making<V, E> making) throws E {
        List<Finding> outer = running.get();
        List<Finding> found = new ArrayList<>();
        running.set(found);
        try {
            return new Recorded<>(making.make(), found);
        } finally {
            if (outer == null) {
                running.remove();
            } else {
                outer.addAll(found);
                running.set(outer);
            }
        }
    }

    /** Tells findings of an earlier build again. */
    void replay(List<Finding> findings) {
        findings.forEach(this::add);
    }
}
