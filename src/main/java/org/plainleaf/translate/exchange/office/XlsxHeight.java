package org.plainleaf.translate.exchange.office;

import java.util.function.IntPredicate;

/**
 * Guesses how high a row must be for its texts. Without a height LibreOffice and Google Sheets may show the first line of
 * a wrapped text only; with it, every program still fits a row once somebody types into it.
 */
final class XlsxHeight {
    private static final double HIGHEST = 409; // More points no program takes.
    private static final double LINE = 15;
    /** Arabic letters, Urdu's most of all, and those of India need room above and below. */
    private static final double HIGH_LINE = 22;

    private static final int FIRST_HIGH = 0x0600;
    private static final int LAST_HIGH = 0x0fff;
    private static final int FIRST_WIDE = 0x2e80;
    private static final int LAST_WIDE = 0xffef;

    private double points = LINE;

    /** Makes room for a text in a column of this width. */
    XlsxHeight add(String text, int width) {
        int lines = text.lines()
                .mapToInt(line -> 1 + (line.length() + count(line, c -> c >= FIRST_WIDE && c <= LAST_WIDE)) / width)
                .sum();
        boolean high = count(text, c -> c >= FIRST_HIGH && c <= LAST_HIGH) > 0;
        points = Math.max(points, lines * (high ? HIGH_LINE : LINE) + 2);
        return this;
    }

    /** In points, as written into the file. */
    String points() {
        return String.valueOf((int) Math.min(points, HIGHEST));
    }

    private static int count(String text, IntPredicate which) {
        return (int) text.chars().filter(which).count();
    }
}
