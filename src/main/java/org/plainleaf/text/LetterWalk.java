package org.plainleaf.text;

/**
 * Finds the characters of a text that was read among those that are written. Writing has more: entities such as an
 * ampersand with its name, remarks, the {@code >} of a quotation. And it may have more or less space: ends of lines are read as one
 * space, or as none. So each letter is looked for behind the one before it, and space where it stands. For one thread.
 */
final class LetterWalk {
    /** The longest name of an entity in HTML, with its ampersand and semicolon, is a little shorter. */
    private static final int LONGEST_ENTITY = 34;

    private static final String REMARK = "<!--";
    private static final String REMARK_END = "-->";

    private final String read;
    private final Letters letters;
    private final String written;
    private final int lastRemarkEnd;
    private final int end;
    private final int[] starts;
    private final int[] ends;
    private int next;
    /** How many letters may still be looked at in vain, so that the time stays linear. */
    private long patience;

    LetterWalk(String read, Letters letters, Span span) {
        this.read = read;
        this.letters = letters;
        this.written = letters.text();
        this.lastRemarkEnd = written.lastIndexOf(REMARK_END);
        this.end = span.end();
        this.starts = new int[read.length() + 1];
        this.ends = new int[read.length()];
        this.patience = 4L * written.length();
    }

    void walk() {
        int at = 0;
        while (at < read.length()) {
            at += place(at);
        }
        starts[at] = next == 0 ? here() : letters.end(next - 1);
    }

    /** Where each character starts, and the end of all. */
    int[] starts() {
        return starts;
    }

    /** The offset behind each character. */
    int[] ends() {
        return ends;
    }

    /** Places the character at an offset of the text; gives how many characters are written there. */
    private int place(int at) {
        int found = find(at);
        if (found < 0) {
            put(at, here(), here());
            return 1;
        }
        int entity = entity(found, at);
        next = found + Math.max(1, entity);
        int count = entity == 0 ? 1 : Character.charCount(read.codePointAt(at));
        if (entity > 0 && isMark(at + count) && !isWrittenNext(at + count)) {
            count++; // A few entities stand for a sign and a mark over it.
        }
        for (int i = at; i < at + count; i++) {
            put(i, letters.start(found), letters.end(next - 1));
        }
        return count;
    }

    private void put(int at, int from, int to) {
        starts[at] = from;
        ends[at] = to;
    }

    private int here() {
        return next < written.length() ? letters.start(next) : end;
    }

    private int find(int at) {
        boolean space = Character.isWhitespace(read.charAt(at));
        int tried = 0;
        for (int i = next; i < written.length() && tried <= patience; tried++) {
            int leftOut = leftOut(i, at);
            if (leftOut == 0 && matches(i, at)) {
                return i;
            }
            if (leftOut == 0 && space) {
                return -1;
            }
            i += Math.max(1, leftOut);
        }
        patience = Math.max(0, patience - tried);
        return -1;
    }

    private boolean matches(int i, int at) {
        int entity = entity(i, at);
        if (entity > 0) {
            return written.charAt(i + 1) != '#' || read.codePointAt(at) == number(i + 2, i + entity - 1);
        }
        char c = read.charAt(at);
        return c == written.charAt(i) || Character.isWhitespace(c) && Character.isWhitespace(written.charAt(i));
    }

    /** Whether a mark is written by itself behind an entity: as it is, or with its number. */
    private boolean isWrittenNext(int at) {
        return next < written.length()
                && matches(next, at)
                && (written.charAt(next) != '&' || written.charAt(next + 1) == '#');
    }

    private boolean isMark(int at) {
        return at < read.length() && Character.getType(read.charAt(at)) == Character.NON_SPACING_MARK;
    }

    /** The length of a remark, unless it was read as the letters that it has; else 0. */
    private int leftOut(int i, int at) {
        boolean remark = written.startsWith(REMARK, i) && i < lastRemarkEnd && !read.startsWith(REMARK, at);
        return remark ? written.indexOf(REMARK_END, i + 2) + REMARK_END.length() - i : 0;
    }

    /** The length of an entity, unless it was read as the letters that it has; else 0. */
    private int entity(int i, int at) {
        if (written.charAt(i) != '&') {
            return 0;
        }
        int limit = Math.min(written.length(), i + LONGEST_ENTITY);
        int close = i + 1;
        while (close < limit && (Character.isLetterOrDigit(written.charAt(close)) || written.charAt(close) == '#')) {
            close++;
        }
        if (close == i + 1 || close == limit || written.charAt(close) != ';') {
            return 0;
        }
        int length = close + 1 - i;
        // What is read of "&amp;amp;" looks like the entity with which that starts.
        boolean twice = written.startsWith("amp;", close + 1) && !read.startsWith("amp;", at + length);
        return read.regionMatches(at, written, i, length) && !twice ? 0 : length;
    }

    /** The code point that an entity with a number stands for (CommonMark, 2.5); -1 where it is no number. */
    private int number(int from, int to) {
        boolean hex = from < to && (written.charAt(from) | 0x20) == 'x';
        int value = from < to ? 0 : -1;
        for (int i = hex ? from + 1 : from; i < to; i++) {
            int digit = Character.digit(written.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                return -1;
            }
            value = Math.min(0x110000, value * (hex ? 16 : 10) + digit);
        }
        return value == 0 || value > Character.MAX_CODE_POINT ? 0xFFFD : value;
    }
}
