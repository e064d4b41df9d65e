package org.plainleaf.model;

import org.plainleaf.text.Place;

/**
 * A remark of an author that switches a rule off for one block: {@code <!-- allow words/wordy: a name -->}; or the answer to
 * a warning about a translation, which stands in a ledger and covers lines of other files.
 *
 * @param rule name of the rule
 * @param reason why
 * @param place where the remark stands
 * @param file the file in which it covers lines
 * @param firstLine first line of the block that it covers
 * @param lastLine last line of that block; before the first where there is none
 */
public record Allowance(String rule, String reason, Place place, String file, int firstLine, int lastLine) {
    /** A remark in the file with the block. */
    public Allowance(String rule, String reason, Place place, int firstLine, int lastLine) {
        this(rule, reason, place, place.file(), firstLine, lastLine);
    }

    /** An answer in a ledger, as it stands there. It covers nothing by itself, see {@link #over}. */
    public static Allowance answer(String rule, String reason, Place place) {
        return new Allowance(rule, reason, place, 1, 0);
    }

    /** The same, over lines of a file. */
    public Allowance over(String other, int first, int last) {
        return new Allowance(rule, reason, place, other, first, last);
    }

    /** Whether it covers a place. */
    public boolean covers(Place other) {
        return file.equals(other.file()) && other.line() >= firstLine && other.line() <= lastLine;
    }
}
