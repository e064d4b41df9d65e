package org.plainleaf.check.pages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.text.Place;

/**
 * Faults of finished pages and leaflets, each counted and reported once: one slip in a template is on all of a thousand
 * pages. Thread-safe.
 */
public final class Faults {
    private final Map<Key, Seen> all = new ConcurrentHashMap<>();
    private final String one;
    private final String many;
    private final Place everywhere;

    /**
     * @param one what has the fault, such as "page"
     * @param many several of them
     * @param everywhere where a fault stands that more than one file has
     */
    public Faults(String one, String many, Place everywhere) {
        this.one = one;
        this.many = many;
        this.everywhere = everywhere;
    }

    private record Key(String rule, Severity severity, String what, String advice) {}

    /**
     * @param count on how many pages
     * @param first the first of them, in alphabetical order
     * @param detail what it is about there
     * @param place where to mend it
     */
    private record Seen(int count, String first, String detail, Place place) {}

    /**
     * Notes a fault.
     *
     * @param what what is the matter, as a sentence without its full stop, to which "on the page ..." is added
     * @param detail what it is about on this page; may be empty
     * @param name the page's address
     * @param place the file that the page is made of
     */
    public void add(
            String rule, Severity severity, String what, String detail, String advice, String name, Place place) {
        all.merge(new Key(rule, severity, what, advice), new Seen(1, name, detail, place), this::both);
    }

    private Seen both(Seen a, Seen b) {
        boolean same = a.place().file().equals(b.place().file());
        int order = (a.first() + "\n" + a.detail()).compareTo(b.first() + "\n" + b.detail());
        Seen first = order <= 0 ? a : b;
        int pages = a.first().equals(b.first()) ? Math.max(a.count(), b.count()) : a.count() + b.count();
        return new Seen(pages, first.first(), first.detail(), same ? first.place() : everywhere);
    }

    /** Notes all that another has noted, about other files. */
    void addAll(Faults others) {
        others.all.forEach((key, seen) -> all.merge(key, seen, this::both));
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Reports all of them. */
    public void report(Report report) {
        all.forEach((key, seen) -> {
            String detail = seen.detail().isEmpty() ? "" : ": " + seen.detail();
            String where = seen.count() == 1
                    ? " on the " + one + " " + seen.first() + detail + "."
                    : " on " + seen.count() + " " + many + ". The first is " + seen.first() + detail + ".";
            report.add(new Finding(seen.place(), 0, key.severity(), key.rule(), key.what() + where, key.advice()));
        });
    }
}
