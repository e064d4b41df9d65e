package org.plainleaf.model;

import java.util.List;
import java.util.Map;

/**
 * The lists of words that rules go by: data, of which a site may add its own.
 *
 * @param phrases lists of phrases, by the name of the list, such as "wordy"
 * @param words lists of single words, by the name of the list and a key in it, such as a language's tag
 * @param sentenceLengths how many words a sentence may have, by a language's tag and the name of the limit
 */
public record WordLists(
        Map<String, List<Phrase>> phrases,
        Map<String, Map<String, List<String>>> words,
        Map<String, Map<String, Integer>> sentenceLengths) {
    /** No list at all. */
    public static final WordLists EMPTY = new WordLists(Map.of(), Map.of(), Map.of());

    public WordLists {
        phrases = Map.copyOf(phrases);
        words = Map.copyOf(words);
        sentenceLengths = Map.copyOf(sentenceLengths);
    }

    /** A list of phrases; empty where there is none of that name. */
    public List<Phrase> phrases(String list) {
        return phrases.getOrDefault(list, List.of());
    }

    /** A list of words; empty where there is none of that name and key. */
    public List<String> words(String list, String key) {
        return words.getOrDefault(list, Map.of()).getOrDefault(key, List.of());
    }
}
