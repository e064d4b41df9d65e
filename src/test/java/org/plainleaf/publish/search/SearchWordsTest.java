package org.plainleaf.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plainleaf.model.Language;

/** What counts as a word in the search. The browser tests hold the script to the same. */
final class SearchWordsTest {
    private static final String CHINESE = "您可以自己选择怎么用这笔钱。护理协调员会帮您写计划，NHS会在28天内答复。";

    @Test
    void wordsAreSmallAndApostrophesAreNoLetters() {
        assertThat(in("en", "Don't ask JO’s well-being team, 24/7!"))
                .containsExactly("dont", "ask", "jos", "well", "being", "team", "24", "7");
    }

    @Test
    void smallLettersGoByTheLanguage() {
        assertThat(in("tr", "IŞIK İZMİR")).containsExactly("ışık", "izmir");
        assertThat(SearchWords.folded("ışık")).isEqualTo("isik");
    }

    @Test
    void bengaliKeepsItsVowelSigns() {
        assertThat(in("bn", "আপনার টাকা, ১২টি\u200C পাতা।")).containsExactly("আপনার", "টাকা", "12টি", "পাতা");
        assertThat(SearchWords.folded("টাকা")).isEqualTo("টাকা");
    }

    @Test
    void urduIsFoundWhateverKeyboardTypedIt() {
        assertThat(in("ur", "کہانی۔ سَچّی، ۱۲ صفحے")).containsExactly("کہانی", "سچی", "12", "صفحے");
        assertThat(SearchWords.folded("كهاني")).isEqualTo(SearchWords.folded("کہانی"));
    }

    @Test
    void accentsStayInWordsAndGoWhereTheyAreLookedUpWithout() {
        assertThat(in("vi", "Tiền Đơn")).containsExactly("tiền", "đơn");
        assertThat(SearchWords.folded("tiền")).isEqualTo("tien");
        assertThat(SearchWords.folded("đơn")).isEqualTo("don");
        assertThat(SearchWords.folded("żółty")).isEqualTo("zolty");
    }

    @Test
    void chineseGoesByPairsAndTheLastLetter() {
        assertThat(in("zh-Hans", "找NHS预算员")).containsExactly("找", "nhs", "预算", "算员", "员");
    }

    /** Whatever ICU's dictionary holds for a word in this text is in the list: by the pairs that cover it. */
    @Test
    void everyWordOfADictionaryIsFound() {
        Set<String> index = new HashSet<>(in("zh-Hans", CHINESE));
        List<String> lost = new ArrayList<>();
        int count = 0;
        BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(CHINESE);
        for (int from = words.first(), to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            String word = CHINESE.substring(from, to);
            if (words.getRuleStatus() == BreakIterator.WORD_IDEO) {
                count++;
                for (int i = 0; i < word.length(); i += 2) {
                    String pair =
                            word.substring(Math.max(0, Math.min(i, word.length() - 2)), Math.min(i + 2, word.length()));
                    if (index.stream().noneMatch(entry -> entry.startsWith(pair))) {
                        lost.add(word);
                    }
                }
            }
        }
        assertThat(count).isGreaterThan(10);
        assertThat(lost).isEmpty();
    }

    private static List<String> in(String tag, String text) {
        Language language = new Language(tag, tag, tag, Language.Direction.LTR, "Latn", "latn", "", List.of());
        return new SearchWords(language).in(text);
    }
}
