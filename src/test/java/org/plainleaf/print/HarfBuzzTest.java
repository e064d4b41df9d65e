package org.plainleaf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words are set as HarfBuzz sets them when it is told the language: the same glyphs in the same places. */
final class HarfBuzzTest {
    private static final PrintFonts FONTS = new PrintFonts();

    static List<String> languages() {
        return GoldenWords.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void setsEveryWordAsHarfBuzzDoes(String language) {
        String[] parts = language.split(" ", -1);
        List<String> golden = GoldenWords.lines(parts[0]);

        List<String> ours = golden.stream()
                .map(line -> line(line, GoldenWords.shape(FONTS, parts[0], parts[1], line)))
                .toList();

        assertThat(golden).hasSizeGreaterThan(100);
        assertThat(ours).containsExactlyElementsOf(golden);
    }

    private static String line(String golden, ShapedWord word) {
        String glyphs = word.glyphs().stream()
                .filter(placed -> !word.font().outline(placed.glyph()).isEmpty())
                .map(placed -> placed.glyph() + "," + placed.x() + "," + placed.y())
                .collect(Collectors.joining(";"));
        String weight = golden.split("\t", -1)[1];
        return word.text() + "\t" + weight + "\t" + word.advance() + "\t" + glyphs;
    }
}
