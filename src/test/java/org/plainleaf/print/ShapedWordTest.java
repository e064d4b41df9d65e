package org.plainleaf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The characters of a shaped word, as a PDF holds them. */
final class ShapedWordTest {
    private static final List<ShapedWord> WORDS = GoldenWords.shaped(new PrintFonts());

    private static boolean isMark(String text) {
        return Character.getType(text.codePointBefore(text.length())) == Character.NON_SPACING_MARK;
    }

    @Test
    void areTogetherAsWideAsTheWord() {
        for (ShapedWord word : WORDS) {
            assertThat(word.cells().stream().mapToInt(ShapedWord.Cell::advance).sum())
                    .as(word.text())
                    .isEqualTo(word.advance());
            assertThat(word.cells()).as(word.text()).allMatch(cell -> cell.advance() >= 0);
        }
    }

    @Test
    void haveAllInkOfTheWordBetweenThem() {
        for (ShapedWord word : WORDS) {
            assertThat(word.cells().stream().mapToInt(cell -> cell.ink().size()).sum())
                    .as(word.text())
                    .isEqualTo(word.glyphs().size());
        }
    }

    @Test
    void readAsTheWordWithoutAJoinerAtTheEndOfAny() {
        for (ShapedWord word : WORDS) {
            StringBuilder read = new StringBuilder();
            word.cells().forEach(cell -> read.append(cell.text()));
            assertThat(read.toString().replaceAll("[\\u200C\\u200D]", ""))
                    .isEqualTo(word.text().replaceAll("[\\u200C\\u200D]", ""));
            assertThat(word.cells()).noneMatch(cell -> cell.text().matches(".*[\\u200C\\u200D]"));
        }
    }

    @Test
    void haveNoWidthWhereTheyAreMarksOfAPicture() {
        for (ShapedWord word : WORDS) {
            if (word.rightToLeft()) {
                assertThat(word.cells()).as(word.text()).allMatch(cell -> !isMark(cell.text()) || cell.advance() == 0);
            }
        }
    }
}
