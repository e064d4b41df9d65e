package org.plainleaf.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plainleaf.print.WordSplitter.Kind.LEFT_TO_RIGHT;
import static org.plainleaf.print.WordSplitter.Kind.PLAIN;
import static org.plainleaf.print.WordSplitter.Kind.RIGHT_TO_LEFT;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is cut where a line may break, and where its direction changes. */
final class WordSplitterTest {
    private static WordSplitter.Piece piece(String text, WordSplitter.Kind kind) {
        return new WordSplitter.Piece(text, kind);
    }

    @Test
    void keepsPunctuationWithItsWord() {
        assertThat(WordSplitter.split("(NHS), yes.", false))
                .containsExactly(piece("(NHS),", LEFT_TO_RIGHT), piece(" ", PLAIN), piece("yes.", LEFT_TO_RIGHT));
    }

    @Test
    void letsTheLineBreakAfterAHyphen() {
        assertThat(WordSplitter.split("well-being", false))
                .containsExactly(piece("well-", LEFT_TO_RIGHT), piece("being", LEFT_TO_RIGHT));
    }

    @Test
    void leavesBracketsAroundAForeignWordToTheLayout() {
        assertThat(WordSplitter.split("(NHS)", true))
                .containsExactly(piece("(", PLAIN), piece("NHS", LEFT_TO_RIGHT), piece(")", PLAIN));
    }

    @Test
    void keepsMarksAndJoinersInTheirWord() {
        assertThat(WordSplitter.split("می\u200Cخواهم اصولاً", true))
                .containsExactly(
                        piece("می\u200Cخواهم", RIGHT_TO_LEFT), piece(" ", PLAIN), piece("اصولاً", RIGHT_TO_LEFT));
    }

    @Test
    void setsNumbersDigitByDigit() {
        assertThat(WordSplitter.split("دفعہ ۱۲", true))
                .containsExactly(piece("دفعہ", RIGHT_TO_LEFT), piece(" ۱۲", PLAIN));
    }

    @Test
    void setsIdeographsOneByOne() {
        assertThat(WordSplitter.split("健康。NHS", false))
                .containsExactly(piece("健康。", PLAIN), piece("NHS", LEFT_TO_RIGHT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "-",
                "--a-b--",
                "a/b c",
                "\u0301x",
                "Ẹ̀TỌ́ 12",
                "سلام-abc/12 (ok)",
                "中a文",
                "\uD83D\uDE00 x"
            })
    void losesNothing(String text) {
        for (boolean fromRight : List.of(true, false)) {
            String together = WordSplitter.split(text, fromRight).stream()
                    .map(WordSplitter.Piece::text)
                    .collect(Collectors.joining());
            assertThat(together).isEqualTo(text);
        }
    }
}
