package org.plainleaf.cli;

import java.util.List;
import java.util.Optional;
import org.plainleaf.finding.Finding;

/**
 * The line that a finding is about, as it is shown below it:
 *
 * <pre>
 *   12 | Ask your CCG first.
 *      |          ^^^
 * </pre>
 *
 * In a line that runs from right to left carets cannot stand below their letters, as terminals order these in ways of
 * their own. There the words stand alone on the second line, in « ».
 *
 * @param number what stands in front of the first line: its number and a bar
 * @param text the line, or the part of it for which there is room
 * @param margin what stands in front of the second line
 * @param mark carets, or the words; empty where the finding is about the whole line
 */
record SourceExcerpt(String number, String text, String margin, String mark) {
    private static final int NUMBER_WIDTH = 4;
    private static final String BAR = " | ";
    /** How far a word may reach from the place that a finding names. */
    private static final int LONGEST_WORD = 60;

    /** The line of a finding, if it can be shown. */
    static Optional<SourceExcerpt> of(Finding finding, SourceLines lines) {
        return lines.line(finding.place()).map(line -> of(finding, line));
    }

    private static SourceExcerpt of(Finding finding, String line) {
        String number = String.valueOf(finding.place().line());
        String left = " ".repeat(Math.max(0, NUMBER_WIDTH - number.length())) + number;
        String margin = " ".repeat(left.length()) + BAR;
        int column = finding.place().column();
        boolean whole = column == 0 || column > line.length() + 1;
        int start = whole ? 0 : column - 1;
        int end = Math.min(line.length(), start + finding.length());
        LineWindow window = LineWindow.around(line, start, end);
        String mark = whole ? "" : window.rightToLeft() ? quoted(line, start, end) : carets(window);
        return new SourceExcerpt(left + BAR, window.text(), margin, mark);
    }

    /** All lines of it, without colour. */
    List<String> lines() {
        return mark.isEmpty() ? List.of(number + text) : List.of(number + text, margin + mark);
    }

    private static String carets(LineWindow window) {
        return " ".repeat(window.before()) + "^".repeat(window.width());
    }

    private static String quoted(String line, int start, int end) {
        int from = start;
        int to = end;
        if (start == end) {
            while (from > Math.max(0, start - LONGEST_WORD) && isPartOfWord(line.charAt(from - 1))) {
                from--;
            }
            while (to < Math.min(line.length(), start + LONGEST_WORD) && isPartOfWord(line.charAt(to))) {
                to++;
            }
        }
        String words = LineWindow.around(line.substring(from, to), 0, 0).text();
        return words.isBlank() ? "" : "«" + words + "»";
    }

    /** Letters, their marks, and halves of the rarer ones. */
    private static boolean isPartOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}
