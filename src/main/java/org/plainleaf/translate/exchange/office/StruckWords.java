package org.plainleaf.translate.exchange.office;

/** Words of a cell that have a line through them. Put together run by run. */
final class StruckWords {
    /** Stands for the words between two that are struck. */
    private static final String GAP = " … ";

    private final StringBuilder words = new StringBuilder();

    void clear() {
        words.setLength(0);
    }

    /** Adds the next words of the cell; {@code struck}: whether the line goes through them. */
    void add(String text, boolean struck) {
        if (struck) {
            words.append(text);
        } else if (!text.isEmpty() && !words.isEmpty() && !words.toString().endsWith(GAP)) {
            words.append(GAP);
        }
    }

    /** The words; empty for none. */
    String text() {
        String all = words.toString();
        return (all.endsWith(GAP) ? all.substring(0, all.length() - GAP.length()) : all).strip();
    }

    /** A tracked deletion is one; a line through words by hand may be that, or a doubt. So nobody takes such words in. */
    static String fault(String struck) {
        return struck.isEmpty()
                ? ""
                : "There is a line through these words, so nobody can tell whether they count: \"" + struck
                        + "\". Delete them, or take the line off, and send this row again.";
    }
}
