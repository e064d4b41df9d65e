package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import org.junit.jupiter.api.Test;

/** Columns of characters, held against ICU's copy of Unicode. */
class DisplayWidthTest {
    @Test
    void knowsWhichCharactersAreWide() {
        for (int c = 0x300; c <= Character.MAX_CODE_POINT; c++) {
            int kind = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
            boolean wide = kind == EastAsianWidth.WIDE || kind == EastAsianWidth.FULLWIDTH;
            if (UCharacter.getType(c) != UCharacterCategory.UNASSIGNED && DisplayWidth.of(c) != 0) {
                assertThat(DisplayWidth.of(c)).as("U+%04X", c).isEqualTo(wide ? 2 : 1);
            }
        }
    }

    @Test
    void marksTakeNoColumn() {
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("স্বা")).isEqualTo(3);
        assertThat(DisplayWidth.of("\u1112\u1161\u11AB")).isEqualTo(2);
        assertThat(DisplayWidth.of("می\u200Cخواهم")).isEqualTo(7);
        assertThat(DisplayWidth.of("健康 care")).isEqualTo(9);
        assertThat(DisplayWidth.of("soft\u00ADhyphen")).isEqualTo(11);
    }
}
