package org.plainleaf.cli;

/**
 * The part of a line that a terminal has room for, and where in it the marked words stand.
 *
 * @param text what to show: tabs are spaces, control characters are visible signs, {@code …} stands for what is cut
 * @param before how many columns stand before the marked words
 * @param width how many columns the marked words take: at least 1
 * @param rightToLeft whether some of it runs from right to left, so that columns say nothing about where words stand
 */
record LineWindow(String text, int before, int width, boolean rightToLeft) {
    /** Columns of a terminal that is not narrow, less what stands before the text. */
    static final int COLUMNS = 100;

    private static final int TAB = 4;
    private static final char CUT = '…';
    /** Marked words that are longer are cut; shorter ones get what they need. */
    private static final int LONGEST_MARK = COLUMNS * 4 / 5;
    /** A letter may carry many marks; nobody needs more characters than these to see one line. */
    private static final int MOST_CHARACTERS = 4 * COLUMNS;

    /**
     * The part around some words. It takes the same time for any length of line.
     *
     * @param start offset of the words in the line
     * @param end offset behind them; the same where only their start is known
     */
    static LineWindow around(String line, int start, int end) {
        int markStart = startOfCharacter(line, start);
        int markEnd = Math.max(markStart, end);
        int marked = columns(line, markStart, Math.min(markEnd, forward(line, markStart, LONGEST_MARK)));
        int from = back(line, markStart, (COLUMNS - marked) / 2);
        int to = forward(line, from, COLUMNS);
        from = to == line.length() ? Math.min(from, back(line, to, COLUMNS)) : from;
        return new Painter(line, from, to).paint(markStart, markEnd);
    }

    /** The first offset, at most so many columns before {@code from}, at which a character with a width starts. */
    private static int back(String line, int from, int columns) {
        int at = from;
        int best = from;
        int used = 0;
        for (int i = 0; at > 0 && i < MOST_CHARACTERS; i++) {
            int c = line.codePointBefore(at);
            used += columns(c);
            if (used > columns) {
                break;
            }
            at -= Character.charCount(c);
            best = columns(c) > 0 ? at : best;
        }
        return best;
    }

    /** The last offset that so many columns from {@code from} on reach, with the marks of the last letter. */
    private static int forward(String line, int from, int columns) {
        int at = from;
        int used = 0;
        for (int i = 0; at < line.length() && i < MOST_CHARACTERS; i++) {
            int c = line.codePointAt(at);
            used += columns(c);
            if (used > columns) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static int columns(String line, int from, int to) {
        return line.substring(from, to).codePoints().map(LineWindow::columns).sum();
    }

    /** A tab never takes more than this. */
    private static int columns(int c) {
        return c == '\t' ? TAB : Printable.isControl(c) ? 1 : DisplayWidth.of(c);
    }

    private static int startOfCharacter(String line, int offset) {
        boolean inside = offset > 0
                && offset < line.length()
                && Character.isLowSurrogate(line.charAt(offset))
                && Character.isHighSurrogate(line.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }

    /** Writes the part out, and counts columns as it goes. */
    private static final class Painter {
        private final String line;
        private final int from;
        private final int to;
        private final StringBuilder text = new StringBuilder();
        private int column;

        Painter(String line, int from, int to) {
            this.line = line;
            this.from = from;
            this.to = to;
        }

        LineWindow paint(int markStart, int markEnd) {
            if (from > 0) {
                text.append(CUT);
                column++;
            }
            int before = -1;
            int after = -1;
            boolean rightToLeft = false;
            for (int at = from; at < to; ) {
                before = at == markStart ? column : before;
                after = at <= markEnd ? column : after;
                int c = line.codePointAt(at);
                rightToLeft |= isRightToLeft(c);
                put(c);
                at += Character.charCount(c);
            }
            before = before < 0 ? column : before;
            after = markEnd >= to ? column : after;
            if (to < line.length()) {
                text.append(CUT);
            }
            return new LineWindow(Printable.of(text.toString()), before, Math.max(1, after - before), rightToLeft);
        }

        private void put(int c) {
            int width = c == '\t' ? TAB - column % TAB : columns(c);
            if (c == '\t') {
                text.append(" ".repeat(width));
            } else {
                text.appendCodePoint(c);
            }
            column += width;
        }

        private static boolean isRightToLeft(int c) {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        }
    }
}
