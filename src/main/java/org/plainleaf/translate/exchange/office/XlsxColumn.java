package org.plainleaf.translate.exchange.office;

import java.util.Locale;

/** A column of the spreadsheet, in the order in which it is written. People may move them. */
enum XlsxColumn {
    NUMBER(0, "No.", 6),
    PAGE(1, "Page", 18),
    ENGLISH(2, "English", 55),
    TRANSLATION(3, "Translation", 55),
    CHANGED(4, "What changed", 30),
    NOTES(5, "Notes", 30),
    REMARKS(6, "Your remarks", 28),
    STATE(7, "State", 14),
    KEY(8, "Plainleaf key", 40);

    private final int place;
    private final String heading;
    private final int width;

    XlsxColumn(int place, String heading, int width) {
        this.place = place;
        this.heading = heading;
        this.width = width;
    }

    /** Where it is written, counted from 0. */
    int place() {
        return place;
    }

    /** What its heading starts with. */
    String heading() {
        return heading;
    }

    /** In widths of a digit. */
    int width() {
        return width;
    }

    /** Its letter. */
    String letter() {
        return String.valueOf((char) ('A' + place));
    }

    /** Whether a cell looks like the heading of this column. */
    boolean isHeading(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT).startsWith(heading.toLowerCase(Locale.ROOT));
    }
}
