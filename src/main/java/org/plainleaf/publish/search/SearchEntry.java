package org.plainleaf.publish.search;

import java.util.List;

/**
 * One page that can be found.
 *
 * @param path its address below that of the language, without a slash at the start; empty for the first page
 * @param title what the link says
 * @param summary what it is about
 * @param english which of the two is in English on a page of another language: 1 the title, 2 the summary, 3 both
 * @param text all else that it says, a block each
 */
record SearchEntry(String path, String title, String summary, int english, List<String> text) {
    SearchEntry {
        text = List.copyOf(text);
    }
}
