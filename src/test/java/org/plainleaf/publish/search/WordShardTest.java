package org.plainleaf.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words in small files: a script must find the file of any word by the starts alone. */
final class WordShardTest {
    private static final String LETTERS = "abçeéßиقک预😀";

    @Test
    void everyWordStandsInTheFileThatTheStartsNameForIt() {
        Random random = new Random(5);
        WordList list = new WordList();
        for (int page = 0; page < 200; page++) {
            list.add(page, false, words(random));
        }
        List<WordList.Entry> entries = list.entries();
        List<WordShard> shards = WordShard.of(entries, 300);
        assertThat(shards).hasSizeGreaterThan(20);
        assertThat(shards.get(0).start()).isEmpty();
        for (WordList.Entry entry : entries) {
            assertThat(shards.get(file(shards, entry.folded())).json())
                    .as(entry.word())
                    .contains("\"" + entry.word() + "\":\"" + entry.pages() + "\"");
        }
    }

    @Test
    void filesAreAsSmallAsAsked() {
        WordList list = new WordList();
        for (int page = 0; page < 100; page++) {
            list.add(page, false, List.of("page" + page, "all"));
        }
        assertThat(WordShard.of(list.entries(), 500))
                .hasSizeGreaterThan(2)
                .allSatisfy(shard -> assertThat(shard.json()).hasSizeLessThanOrEqualTo(501));
    }

    @Test
    void pagesAreGapsWithTheTitleAsTheLastBit() {
        WordList list = new WordList();
        list.add(0, true, List.of("one"));
        list.add(0, false, List.of("one"));
        list.add(2, false, List.of("one"));
        list.add(40, true, List.of("one"));
        // 0 in a title: 1. One page between: 2. 37 between, in a title: 75 = 11 + 2 * 32.
        assertThat(list.entries()).extracting(WordList.Entry::pages).containsExactly("BCrC");
    }

    private static int file(List<WordShard> shards, String word) {
        int at = 0;
        while (at + 1 < shards.size() && shards.get(at + 1).start().compareTo(word) <= 0) {
            at++;
        }
        return at;
    }

    private static List<String> words(Random random) {
        int[] letters = LETTERS.codePoints().toArray();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(4); length > 0; length--) {
                word.appendCodePoint(letters[random.nextInt(letters.length)]);
            }
            words.add(word.toString());
        }
        return words;
    }
}
