package org.plainleaf.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.Map;

/**
 * The directions of a text whose shaped words have code points of their own (see {@link WordCodes}). The algorithm is the
 * JDK's; it is shown a letter of the right direction in place of each.
 */
final class WordBidi implements BidiSplitter {
    /** A letter of bidi class R with as many UTF-16 units as a word's code point has. */
    private static final int RIGHT_LETTER = 0x10800;

    private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    static boolean isRightWord(int codePoint) {
        return codePoint >= WordCodes.FIRST_RIGHT;
    }

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        runs = new Bidi(
                asLetters(paragraph),
                defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    private static String asLetters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(isRightWord(c) ? RIGHT_LETTER : c));
        return out.toString();
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int start = runs.getRunStart(index);
        return new BidiTextRun(start, runs.getRunLimit(index) - start, runs.getRunLevel(index) % 2 == 1 ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        for (int c : paragraph.codePoints().toArray()) {
            byte direction = Character.getDirectionality(c);
            if (isRightWord(c)
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                return RTL;
            }
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return LTR;
            }
        }
        return NEUTRAL;
    }

    /** Turns the characters of a right-to-left run round, and its brackets. Nothing is left to shape. */
    static final class Reorderer implements BidiReorderer {
        /** Source: Unicode, BidiMirroring.txt; those that our texts may have. */
        private static final Map<Integer, Integer> MIRRORED = Map.ofEntries(
                Map.entry((int) '(', (int) ')'),
                Map.entry((int) ')', (int) '('),
                Map.entry((int) '[', (int) ']'),
                Map.entry((int) ']', (int) '['),
                Map.entry((int) '{', (int) '}'),
                Map.entry((int) '}', (int) '{'),
                Map.entry((int) '<', (int) '>'),
                Map.entry((int) '>', (int) '<'),
                Map.entry((int) '«', (int) '»'),
                Map.entry((int) '»', (int) '«'),
                Map.entry((int) '‹', (int) '›'),
                Map.entry((int) '›', (int) '‹'),
                // The ends of a text in a pseudo-language.
                Map.entry((int) '⁅', (int) '⁆'),
                Map.entry((int) '⁆', (int) '⁅'));

        @Override
        public String reorderRTLTextToLTR(String text) {
            StringBuilder out = new StringBuilder(text.length());
            for (int i = text.length(); i > 0; ) {
                int c = text.codePointBefore(i);
                out.appendCodePoint(MIRRORED.getOrDefault(c, c));
                i -= Character.charCount(c);
            }
            return out.toString();
        }

        @Override
        public String shapeText(String text) {
            return text;
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
