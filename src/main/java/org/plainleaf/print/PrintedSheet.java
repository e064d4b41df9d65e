package org.plainleaf.print;

import java.util.List;
import java.util.SortedSet;

/** A leaflet on paper, and what did not go onto it. The bytes are handed over as they are; nobody changes them. */
final class PrintedSheet {
    /**
     * A part whose text needs more room than it has.
     *
     * @param room id of its element
     * @param lines by how many lines
     * @param words about how many words to lose
     */
    record Overflow(String room, int lines, int words) {}

    private final byte[] pdf;
    private final int pages;
    private final List<Overflow> overflows;
    private final SortedSet<Integer> missing;

    PrintedSheet(byte[] pdf, int pages, List<Overflow> overflows, SortedSet<Integer> missing) {
        this.pdf = pdf;
        this.pages = pages;
        this.overflows = List.copyOf(overflows);
        this.missing = missing;
    }

    byte[] pdf() {
        return pdf;
    }

    int pages() {
        return pages;
    }

    List<Overflow> overflows() {
        return overflows;
    }

    /** Characters that no font has. */
    SortedSet<Integer> missing() {
        return missing;
    }
}
