package org.plainleaf.model;

import java.util.List;

/**
 * A sentence that makes its page harder to read than most.
 *
 * @param file the file of the author or translator
 * @param line line on which it starts, counted from 1
 * @param text the sentence
 * @param words its hardest words
 * @param grade its own school grade
 */
public record CostlySentence(String file, int line, String text, List<String> words, double grade) {
    public CostlySentence {
        words = List.copyOf(words);
    }
}
