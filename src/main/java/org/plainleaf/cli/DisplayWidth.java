package org.plainleaf.cli;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * How many columns of a terminal a character takes: 0, 1 or 2. Wide are those that Unicode calls Wide or Fullwidth (UAX
 * 11, Unicode 18). Terminals that join emoji into one picture take fewer columns for these than is said here.
 */
final class DisplayWidth {
    /** What lies between the first and the last character of a range has no character, or is wide too. */
    private static final String RANGES = """
            1100-115F 231A-231B 2329-232A 23E9-23EC 23F0 23F3 25FD-25FE 2614-2615 2630-2637 2648-2653 267F
            268A-268F 2693 26A1 26AA-26AB 26BD-26BE 26C4-26C5 26CE 26D4 26EA 26F2-26F3 26F5 26FA 26FD 2705
            270A-270B 2728 274C 274E 2753-2755 2757 2795-2797 27B0 27BF 2B1B-2B1C 2B50 2B55 2E80-303E
            3041-3247 3250-A4C6 A960-A97C AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE6B FF01-FF60 FFE0-FFE6
            16FE0-1B2FB 1D300-1D376 1F004 1F0CF 1F18E 1F191-1F19A 1F1AE 1F200-1F320 1F32D-1F335 1F337-1F37C
            1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4 1F3F8-1F43E 1F440 1F442-1F4FC 1F4FF-1F53D
            1F54B-1F54E 1F550-1F567 1F57A 1F595-1F596 1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC 1F6D0-1F6D2
            1F6D5-1F6DF 1F6EB-1F6EC 1F6F4-1F6FC 1F7DA 1F7E0-1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF
            1FA70-1FAFA 20000-3FFFD""";

    /** First and last characters in turn. */
    private static final int[] WIDE = Stream.of(RANGES.split("\\s+"))
            .map(range -> range.split("-"))
            .flatMap(ends -> Stream.of(ends[0], ends[ends.length - 1]))
            .mapToInt(hex -> Integer.parseInt(hex, 16))
            .toArray();

    private static final int SOFT_HYPHEN = 0xAD;

    private DisplayWidth() {}

    /** The columns of a code point that is no control character. */
    static int of(int c) {
        if (c < 0x300) {
            return 1;
        }
        return isJoined(c) ? 0 : isWide(c) ? 2 : 1;
    }

    /** The columns of a text without control characters. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Marks above and below letters, invisible characters, and the later parts of a Korean syllable. */
    private static boolean isJoined(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT && c != SOFT_HYPHEN
                || c >= 0x1160 && c <= 0x11FF
                || c >= 0xD7B0 && c <= 0xD7FF;
    }

    private static boolean isWide(int c) {
        int found = Arrays.binarySearch(WIDE, c);
        // Between a first and a last one, or right on either.
        return found >= 0 || (-found - 1) % 2 == 1;
    }
}
