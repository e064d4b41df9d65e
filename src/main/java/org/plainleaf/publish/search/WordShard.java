package org.plainleaf.publish.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand in one file, with their pages.
 *
 * @param start what tells the first of these words from all before it: no more letters than that needs
 * @param json the file
 */
record WordShard(String start, String json) {
    /** Cuts a sorted list into files of about {@code bytes}. What is the same without accents stays together. */
    static List<WordShard> of(List<WordList.Entry> words, int bytes) {
        List<WordShard> shards = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        String start = "";
        String before = "";
        int size = 0;
        for (WordList.Entry word : words) {
            String line = Json.text(word.word()) + ":\"" + word.pages() + "\"";
            int more = line.getBytes(StandardCharsets.UTF_8).length + 1;
            if (size + more > bytes && !lines.isEmpty() && !word.folded().equals(before)) {
                shards.add(of(start, lines));
                lines.clear();
                size = 0;
                start = start(before, word.folded());
            }
            lines.add(line);
            size += more;
            before = word.folded();
        }
        if (!lines.isEmpty()) {
            shards.add(of(start, lines));
        }
        return shards;
    }

    private static WordShard of(String start, List<String> lines) {
        return new WordShard(start, "{" + String.join(",", lines) + "}");
    }

    /** The fewest letters of {@code word} that sort behind {@code before}. */
    private static String start(String before, String word) {
        int same = 0;
        while (same < before.length() && same < word.length() && before.charAt(same) == word.charAt(same)) {
            same++;
        }
        int end = Math.min(word.length(), same + 1);
        // Half a letter is none.
        return word.substring(
                0, end < word.length() && Character.isHighSurrogate(word.charAt(end - 1)) ? end + 1 : end);
    }
}
