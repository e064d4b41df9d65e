package org.plainleaf.check.rule;

/**
 * Which characters a text has. Read once, so that checks can pass over the many passages that have none of what they look for.
 *
 * @param low the characters from U+0000 to U+003F, a bit each
 * @param high those from U+0040 to U+007F
 * @param capitals whether two capital letters stand side by side
 * @param figures how many figures from 0 to 9 there are
 */
record Signs(long low, long high, boolean capitals, int figures) {
    private static final int HALF = 64;
    private static final int ASCII = 128;

    static Signs of(String text) {
        long low = 0;
        long high = 0;
        boolean capitals = false;
        boolean before = false;
        int figures = 0;
        // An array: to read a string letter by letter takes several times as long where it has letters beyond Latin
        // ones.
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            boolean capital;
            if (c < HALF) {
                low |= 1L << c;
                figures += c >= '0' && c <= '9' ? 1 : 0;
                capital = false;
            } else if (c < ASCII) {
                high |= 1L << c - HALF;
                capital = c >= 'A' && c <= 'Z';
            } else {
                if (Character.isLowSurrogate(c)) {
                    continue; // Its first half told what it is.
                }
                capital = Character.isUpperCase(Character.codePointAt(letters, i));
            }
            capitals |= capital && before;
            before = capital;
        }
        return new Signs(low, high, capitals, figures);
    }

    /** Whether one of some ASCII characters is in the text. */
    boolean hasOneOf(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if ((c < HALF ? low >>> c & 1 : high >>> c - HALF & 1) != 0) {
                return true;
            }
        }
        return false;
    }
}
