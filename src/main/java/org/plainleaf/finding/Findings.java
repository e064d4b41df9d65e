package org.plainleaf.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A report that keeps its findings, and gives them sorted and without repeats. Thread-safe. */
public final class Findings implements Report {
    private final ConcurrentLinkedQueue<Finding> all = new ConcurrentLinkedQueue<>();

    /** Large sites have the same to say of many pages: each message and advice is kept once. */
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    @Override
    public void add(Finding finding) {
        all.add(new Finding(
                finding.place(),
                finding.length(),
                finding.severity(),
                finding.rule(),
                once(finding.message()),
                once(finding.advice())));
    }

    private String once(String text) {
        String same = texts.putIfAbsent(text, text);
        return same == null ? text : same;
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
