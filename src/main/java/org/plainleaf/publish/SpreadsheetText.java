package org.plainleaf.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as tab-separated text that spreadsheets open with a double click. It starts with a byte order mark: without one Excel
 * takes UTF-8 for the code page of the computer, and Urdu turns into signs that nobody can read; other programs leave the
 * mark out. No cell can be a formula.
 */
public final class SpreadsheetText {
    private static final String MARK = "\uFEFF";

    private SpreadsheetText() {}

    public static byte[] bytes(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(SpreadsheetText::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A text as one cell. What a spreadsheet would run as a formula gets an apostrophe before it, and so does what looks
     * like one with wide signs. Source: OWASP, "CSV Injection".
     */
    static String cell(String text) {
        // A straight quotation mark at the start of a cell joins it with the next ones.
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .replace('"', '”')
                .strip();
        boolean formula = !line.isEmpty() && "=+-@＝＋－＠".indexOf(line.charAt(0)) >= 0;
        return formula ? "'" + line : line;
    }
}
