package org.plainleaf.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shapes words with the HarfBuzz of the JDK, each word once. For one font and the letter forms of one language. Thread-safe.
 */
final class Shaper {
    /** What stands for a glyph that is not drawn, such as a joiner. */
    private static final int NOT_DRAWN = 0xFFFE;

    private final PaperFont base;
    private final Font font;
    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Map<String, ShapedWord> leftToRight = new ConcurrentHashMap<>();
    private final Map<String, ShapedWord> rightToLeft = new ConcurrentHashMap<>();

    /** A shaper with the letter forms that {@link LanguageForms#key} names. */
    Shaper(PaperFont base, String forms) throws IOException {
        this.base = base;
        try {
            byte[] file = LanguageForms.apply(base.file(), forms);
            // At this size a pixel is a unit of the font, so that no measure is rounded. Kerning and ligatures are on
            // in
            // HarfBuzz, but not in Java.
            this.font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont(Map.of(
                            TextAttribute.SIZE,
                            PaperFont.UNITS,
                            TextAttribute.KERNING,
                            TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES,
                            TextAttribute.LIGATURES_ON));
        } catch (FontFormatException e) {
            throw new IOException("The font " + base.name() + " cannot be read", e);
        }
    }

    /** The word as HarfBuzz sets it. Its characters are of one direction, and the font has them all. */
    ShapedWord shape(String word, boolean fromRight) {
        return (fromRight ? rightToLeft : leftToRight).computeIfAbsent(word, w -> layout(w, fromRight));
    }

    private ShapedWord layout(String word, boolean fromRight) {
        char[] characters = word.toCharArray();
        GlyphVector glyphs = font.layoutGlyphVector(
                context,
                characters,
                0,
                characters.length,
                fromRight ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        List<ShapedWord.Placed> placed = new ArrayList<>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int glyph = glyphs.getGlyphCode(i);
            if (glyph < NOT_DRAWN) {
                Point2D place = glyphs.getGlyphPosition(i);
                placed.add(
                        new ShapedWord.Placed(glyph, (int) Math.round(place.getX()), (int) Math.round(-place.getY())));
            }
        }
        double end = glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        return new ShapedWord(word, fromRight, base, placed, (int) Math.round(end));
    }
}
