package org.plainleaf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a booklet come in the right order when its sheets are folded. */
final class ImpositionTest {
    private static List<List<Integer>> order(int pages, boolean fromRight) {
        return Imposition.order(pages, fromRight).stream()
                .map(side -> Arrays.stream(side).boxed().toList())
                .toList();
    }

    @Test
    void putsFourPagesOnOneSheet() {
        assertThat(order(4, false)).containsExactly(List.of(3, 0), List.of(1, 2));
    }

    @Test
    void putsEightPagesOnTwoSheets() {
        assertThat(order(8, false)).containsExactly(List.of(7, 0), List.of(1, 6), List.of(5, 2), List.of(3, 4));
    }

    @Test
    void mirrorsFromRightToLeft() {
        assertThat(order(8, true)).containsExactly(List.of(0, 7), List.of(6, 1), List.of(2, 5), List.of(4, 3));
    }

    @Test
    void keepsTheBackAtTheBackAndPutsBlankPagesBeforeIt() {
        assertThat(order(6, false)).containsExactly(List.of(5, 0), List.of(1, -1), List.of(-1, 2), List.of(3, 4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 11, 12})
    void printsEachPageOnce(int pages) {
        List<Integer> printed = order(pages, false).stream()
                .flatMap(List::stream)
                .filter(page -> page >= 0)
                .toList();
        assertThat(printed).hasSize(pages);
        assertThat(new TreeSet<>(printed)).hasSize(pages).first().isEqualTo(0);
    }
}
