package org.plainleaf.publish.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All words of a language, with the pages that have them. Filled page by page, in the order of the pages. */
final class WordList {
    /** As many signs for five bits, and as many for five bits with more to come. */
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final Map<String, Pages> words = new HashMap<>();

    /** The pages of one word: numbers, each with whether the word is in the title, as gaps. */
    private static final class Pages {
        private final StringBuilder written = new StringBuilder();
        private int last = -1;

        /** Pages must come in order. In a title comes first: it is what counts. */
        void add(int page, boolean inTitle) {
            if (page == last) {
                return;
            }
            int value = (page - last - 1) * 2 + (inTitle ? 1 : 0);
            last = page;
            while (value >= 32) {
                written.append(SIGNS.charAt(32 + value % 32));
                value /= 32;
            }
            written.append(SIGNS.charAt(value));
        }
    }

    void add(int page, boolean inTitle, List<String> some) {
        some.forEach(word -> words.computeIfAbsent(word, key -> new Pages()).add(page, inTitle));
    }

    /**
     * A word.
     *
     * @param folded as it is typed without accents
     * @param word as it is written
     * @param pages the pages that have it, encoded as {@code search.js} reads them
     */
    record Entry(String folded, String word, String pages) {
        static final Comparator<Entry> ORDER =
                Comparator.comparing(Entry::folded).thenComparing(Entry::word);
    }

    /** The words in order: those that begin alike stand together. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(words.size());
        words.forEach(
                (word, pages) -> entries.add(new Entry(SearchWords.folded(word), word, pages.written.toString())));
        entries.sort(Entry.ORDER);
        return entries;
    }
}
