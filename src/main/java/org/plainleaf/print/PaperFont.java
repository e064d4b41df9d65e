package org.plainleaf.print;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that leaflets are set in: its outlines and measures, in units of 1/1000 em. Read once. Thread-safe. */
final class PaperFont {
    /** What an em is divided into. All fonts must agree, as leaflets mix their glyphs. */
    static final int UNITS = 1000;

    private final String name;
    private final byte[] file;
    private final byte[] glyf;
    private final long[] offsets;
    private final HorizontalMetricsTable metrics;
    private final CmapLookup characters;
    private final int ascent;
    private final int descent;
    private final Map<Integer, Outline> outlines = new ConcurrentHashMap<>();

    /** Reads a TrueType file; {@code name} is for people. */
    PaperFont(String name, byte[] file) throws IOException {
        this.name = name;
        this.file = file;
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        if (font.getUnitsPerEm() != UNITS) {
            throw new IOException("The font " + name + " divides its em by another number than " + UNITS);
        }
        glyf = font.getTableBytes(font.getTableMap().get("glyf"));
        offsets = font.getIndexToLocation().getOffsets();
        metrics = font.getHorizontalMetrics();
        characters = font.getUnicodeCmapLookup();
        ascent = font.getHorizontalHeader().getAscender();
        descent = font.getHorizontalHeader().getDescender();
    }

    String name() {
        return name;
    }

    /** The file that it was read from. Nobody changes it. */
    byte[] file() {
        return file;
    }

    /** The glyph of a character, or 0. */
    int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    boolean hasAll(String text) {
        return text.codePoints().allMatch(c -> ignorable(c) || glyph(c) != 0);
    }

    /** Characters that steer shaping and are never drawn: joiners and marks of direction. */
    static boolean ignorable(int codePoint) {
        return codePoint >= 0x200B && codePoint <= 0x200F
                || codePoint >= 0x2060 && codePoint <= 0x2064
                || codePoint == 0xFEFF
                || codePoint == 0xAD
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    int advance(int glyph) {
        return metrics.getAdvanceWidth(glyph);
    }

    int leftSideBearing(int glyph) {
        return metrics.getLeftSideBearing(glyph);
    }

    Outline outline(int glyph) {
        return outlines.computeIfAbsent(glyph, this::read);
    }

    private Outline read(int glyph) {
        if (glyph < 0 || glyph + 1 >= offsets.length) {
            return Outline.EMPTY;
        }
        return Outline.of(Arrays.copyOfRange(glyf, (int) offsets[glyph], (int) offsets[glyph + 1]));
    }

    /** Height of the line above the baseline. */
    int ascent() {
        return ascent;
    }

    /** Depth of the line below the baseline, a negative number. */
    int descent() {
        return descent;
    }
}
