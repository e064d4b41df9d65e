package org.plainleaf.model;

import org.plainleaf.text.Place;

/**
 * A remark of an author that switches a rule off for one block: {@code <!-- allow words/wordy: a name -->}.
 *
 * @param rule name of the rule
 * @param reason why
 * @param place where the remark stands
 * @param firstLine first line of the block that it covers
 * @param lastLine last line of that block; before the first where there is none
 */
public record Allowance(String rule, String reason, Place place, int firstLine, int lastLine) {
    /** Whether it covers a place. */
    public boolean covers(Place other) {
        return place.file().equals(other.file()) && other.line() >= firstLine && other.line() <= lastLine;
    }
}
