package org.plainleaf.translate.exchange;

import java.util.Locale;

/** A column of the spreadsheet, in the order in which it is written. People may move them. */
enum XlsxColumn {
    NUMBER("No.", 6),
    PAGE("Page", 18),
    ENGLISH("English", 55),
    TRANSLATION("Translation", 55),
    CHANGED("What changed", 30),
    NOTES("Notes", 30),
    REMARKS("Your remarks", 28),
    STATE("State", 14),
    KEY("Plainleaf key", 40);

    private final String heading;
    private final int width;

    XlsxColumn(String heading, int width) {
        this.heading = heading;
        this.width = width;
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
        return String.valueOf((char) ('A' + ordinal()));
    }

    /** Whether a cell looks like the heading of this column. */
    boolean isHeading(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT).startsWith(heading.toLowerCase(Locale.ROOT));
    }
}
