package org.plainleaf.model;

import java.util.List;

/**
 * Words that a list names, and what to say instead.
 *
 * @param find the words in each of their forms
 * @param say what to say; may be empty
 * @param why why, in one sentence; may be empty
 * @param unless longer phrases in which they are fine
 */
public record Phrase(List<String> find, String say, String why, List<String> unless) {
    public Phrase {
        find = List.copyOf(find);
        unless = List.copyOf(unless);
    }
}
