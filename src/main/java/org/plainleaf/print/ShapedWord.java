package org.plainleaf.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A word as HarfBuzz sets it: which glyphs of which font, and where, in units of 1/1000 em, from left to right.
 *
 * @param text the word
 * @param rightToLeft whether it is written from right to left
 * @param font the font
 * @param glyphs its glyphs
 * @param advance how far the next word stands from its start
 */
record ShapedWord(String text, boolean rightToLeft, PaperFont font, List<Placed> glyphs, int advance) {
    /**
     * A glyph in its place.
     *
     * @param glyph number of the glyph
     * @param x distance of its origin from that of the word, to the right
     * @param y distance of its origin from the baseline, upwards
     */
    record Placed(int glyph, int x, int y) {}

    /** Widths are shared in steps, so that the same letter in two words is often the same glyph. */
    private static final int STEP = 20;

    ShapedWord {
        glyphs = List.copyOf(glyphs);
    }

    /**
     * A character of the word as a PDF holds it: what it reads as, what it draws, and how far the next one stands. Viewers
     * search and copy by such characters.
     *
     * @param text the character, with a joiner that stands before it
     * @param ink what it draws; the ink of a whole word may hang on one of its characters
     * @param advance how far the next character stands
     */
    record Cell(String text, List<Placed> ink, int advance) {}

    /** Whether each character has a glyph of its own, one after the other as in the text. */
    private boolean isLetterByLetter() {
        int[] characters = text.codePoints().toArray();
        if (rightToLeft || characters.length != glyphs.size()) {
            return false;
        }
        int x = 0;
        for (int i = 0; i < characters.length; i++) {
            Placed placed = glyphs.get(i);
            if (placed.glyph() != font.glyph(characters[i]) || placed.x() < x) {
                return false;
            }
            x = placed.x();
        }
        return x <= advance;
    }

    /** Whether setting the characters one by one, as a PDF writer does, gives the same. */
    boolean isPlain() {
        if (!isLetterByLetter()) {
            return false;
        }
        int x = 0;
        for (Placed placed : glyphs) {
            if (placed.x() != x || placed.y() != 0) {
                return false;
            }
            x += font.advance(placed.glyph());
        }
        return x == advance;
    }

    /** The characters of the word, in the order of the text. */
    List<Cell> cells() {
        return isLetterByLetter() ? letters() : picture();
    }

    private List<Cell> letters() {
        List<Cell> cells = new ArrayList<>();
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            Placed placed = glyphs.get(i);
            int end = i + 1 < characters.length ? glyphs.get(i + 1).x() : advance;
            Placed inPlace = new Placed(placed.glyph(), i == 0 ? placed.x() : 0, placed.y());
            int start = i == 0 ? 0 : placed.x();
            cells.add(new Cell(Character.toString(characters[i]), List.of(inPlace), end - start));
        }
        return cells;
    }

    /**
     * The ink of the whole word hangs on its leftmost character, and all characters share its width. Measured with PDFium,
     * pdf.js and Poppler: one code for a whole word, codes without width, or a mark with a width of its own all lose words.
     */
    private List<Cell> picture() {
        List<String> characters = characters();
        int sharing = (int) characters.stream().filter(c -> !isMark(c)).count();
        int each = sharing == 0 ? 0 : Math.max(0, advance / sharing / STEP * STEP);
        int carrier = carrier(characters);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < characters.size(); i++) {
            String character = characters.get(i);
            if (i == carrier) {
                cells.add(new Cell(character, glyphs, advance - each * Math.max(0, sharing - 1)));
            } else {
                cells.add(new Cell(character, List.of(), isMark(character) ? 0 : each));
            }
        }
        return cells;
    }

    /** The characters; a joiner is one with the letter that follows it on paper, as viewers drop one that ends a code. */
    private List<String> characters() {
        List<String> characters = new ArrayList<>();
        String joiners = "";
        for (int c : text.codePoints().toArray()) {
            String character = Character.toString(c);
            if (!PaperFont.ignorable(c)) {
                characters.add(rightToLeft ? character : joiners + character);
                joiners = "";
            } else if (!rightToLeft) {
                joiners += character;
            } else if (!characters.isEmpty()) {
                int last = characters.size() - 1;
                characters.set(last, character + characters.get(last));
            }
        }
        return characters;
    }

    private int carrier(List<String> characters) {
        if (rightToLeft) {
            for (int i = characters.size() - 1; i >= 0; i--) {
                if (!isMark(characters.get(i))) {
                    return i;
                }
            }
            return characters.size() - 1;
        }
        for (int i = 0; i < characters.size(); i++) {
            if (!isMark(characters.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isMark(String character) {
        return Character.getType(character.codePointBefore(character.length())) == Character.NON_SPACING_MARK;
    }
}
