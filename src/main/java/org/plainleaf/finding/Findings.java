package org.plainleaf.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A report that keeps its findings, and gives them sorted and without repeats. Thread-safe. */
public final class Findings implements Report {
    private final ConcurrentLinkedQueue<Finding> all = new ConcurrentLinkedQueue<>();

    @Override
    public void add(Finding finding) {
        all.add(finding);
    }

    /** All findings so far: by file, line, column, rule. */
    public List<Finding> sorted() {
        return new ArrayList<>(all).stream().sorted().distinct().toList();
    }

    /** How many different findings of one severity there are. */
    public int count(Severity severity) {
        return (int) sorted().stream().filter(f -> f.severity() == severity).count();
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }
}
