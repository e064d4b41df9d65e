package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Laws of the part of a line that is shown, for any line and any place in it. */
class LineWindowTest {
    private static final String[] PIECES = {
        "a",
        "word ",
        "\t",
        "健",
        "e\u0301",
        "\u0301\u0302",
        "😀",
        "\uD83D",
        "\uDE00",
        "ا",
        "\u202E",
        "\u001B",
        "…",
        "가",
        " "
    };

    @Test
    void fitsAndMarksSomethingWhateverTheLine() {
        Random random = new Random(20261122);
        for (int run = 0; run < 5000; run++) {
            StringBuilder line = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                line.append(PIECES[random.nextInt(PIECES.length)]);
            }
            int start = random.nextInt(line.length() + 1);
            int end = start + random.nextInt(line.length() + 1 - start);

            LineWindow window = LineWindow.around(line.toString(), start, end);

            String text = window.text();
            assertThat(DisplayWidth.of(text)).as(text).isLessThanOrEqualTo(LineWindow.COLUMNS + 2);
            assertThat(window.before()).isBetween(0, LineWindow.COLUMNS + 1);
            assertThat(window.before() + window.width()).isLessThanOrEqualTo(LineWindow.COLUMNS + 2);
            assertThat(window.width()).isPositive();
            assertThat(text.chars().noneMatch(Printable::isControl)).isTrue();
        }
    }

    @Test
    void pointsAtTheSameWordInALineThatIsCut() {
        for (int before = 0; before < 400; before++) {
            String line = "健".repeat(before % 7) + "a ".repeat(before) + "budget" + " b".repeat(before * 3 % 100);
            int start = line.indexOf("budget");

            LineWindow window = LineWindow.around(line, start, start + 6);

            int at = window.text().indexOf("budget");
            assertThat(window.before()).isEqualTo(DisplayWidth.of(window.text().substring(0, at)));
            assertThat(window.width()).isEqualTo(6);
        }
    }

    @Test
    @Timeout(20)
    void takesNoLongerForALongerLine() {
        String line = "a".repeat(1_000_000);
        String marks = "a" + "\u0301".repeat(1_000_000);
        for (int i = 0; i < 2000; i++) {
            assertThat(LineWindow.around(line, i * 500, 1_000_000).width()).isPositive();
            assertThat(LineWindow.around(marks, i * 500, 1_000_000).width()).isPositive();
        }
    }
}
