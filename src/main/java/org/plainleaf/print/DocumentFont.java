package org.plainleaf.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The font of one leaflet in one weight. It has just the glyphs that the leaflet needs, of whichever fonts they come from.
 * The ink of a shaped word is one glyph of it, put together from others, so that a layout that knows nothing of shaping
 * measures and draws every script as it should be. For one document; not thread-safe.
 */
final class DocumentFont {
    private static final int ARGUMENTS_ARE_OFFSETS = 0x0001 | 0x0002;
    private static final int MORE_COMPONENTS = 0x0020;
    /** How deep glyphs may be put together from others: a word, a letter with a mark, and two to spare. */
    private static final int DEEPEST = 4;

    /** A glyph, finished. */
    private static final class Glyph {
        private final byte[] data;
        private final int advance;
        private final int leftSideBearing;
        private final int components;

        Glyph(byte[] data, int advance, int leftSideBearing, int components) {
            this.data = data;
            this.advance = advance;
            this.leftSideBearing = leftSideBearing;
            this.components = components;
        }
    }

    /** A glyph of the font that it comes from. */
    private record Origin(PaperFont font, int glyph) {}

    private final PaperFont main;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Map<Origin, Integer> numbers = new HashMap<>();
    private final SortedMap<Integer, Integer> characters = new TreeMap<>();
    private final SortedMap<Integer, String> texts = new TreeMap<>();

    /** A font whose lines are as high as those of {@code main}. */
    DocumentFont(PaperFont main) {
        this.main = main;
        number(main, 0);
    }

    /** Adds a character as its font draws it. */
    void add(int codePoint, PaperFont font) {
        if (!characters.containsKey(codePoint)) {
            // A glyph of its own, even where another character looks the same: what is read out of a PDF hangs on it.
            int glyph = font.glyph(codePoint);
            int number = texts.containsKey(number(font, glyph)) ? copy(font, glyph) : number(font, glyph);
            characters.put(codePoint, number);
            texts.put(number, Character.toString(codePoint));
        }
    }

    /** Adds a character of a shaped word under a code point. */
    void add(int codePoint, PaperFont font, ShapedWord.Cell cell) {
        glyphs.add(compose(font, cell.ink(), cell.advance()));
        characters.put(codePoint, glyphs.size() - 1);
        texts.put(glyphs.size() - 1, cell.text());
    }

    /** What each glyph stands for, by its number. */
    SortedMap<Integer, String> texts() {
        return texts;
    }

    private int copy(PaperFont font, int glyph) {
        glyphs.add(compose(font, List.of(new ShapedWord.Placed(glyph, 0, 0)), font.advance(glyph)));
        return glyphs.size() - 1;
    }

    private int number(PaperFont font, int glyph) {
        Origin origin = new Origin(font, glyph);
        Integer known = numbers.get(origin);
        if (known != null) {
            return known;
        }
        Outline outline = font.outline(glyph);
        outline.components().forEach(component -> number(font, component));
        byte[] data = outline.withComponents(component -> number(font, component));
        glyphs.add(new Glyph(
                data,
                font.advance(glyph),
                outline.isEmpty() ? 0 : outline.xMin(),
                outline.components().size()));
        numbers.put(origin, glyphs.size() - 1);
        return glyphs.size() - 1;
    }

    private Glyph compose(PaperFont font, List<ShapedWord.Placed> placed, int advance) {
        List<ShapedWord.Placed> ink =
                placed.stream().filter(p -> !font.outline(p.glyph()).isEmpty()).toList();
        if (ink.isEmpty()) {
            return new Glyph(new byte[0], advance, 0, 0);
        }
        int xMin = Integer.MAX_VALUE;
        int yMin = Integer.MAX_VALUE;
        int xMax = Integer.MIN_VALUE;
        int yMax = Integer.MIN_VALUE;
        for (ShapedWord.Placed one : ink) {
            Outline outline = font.outline(one.glyph());
            xMin = Math.min(xMin, outline.xMin() + one.x());
            yMin = Math.min(yMin, outline.yMin() + one.y());
            xMax = Math.max(xMax, outline.xMax() + one.x());
            yMax = Math.max(yMax, outline.yMax() + one.y());
        }
        Bytes data = new Bytes().u16(-1).u16(xMin).u16(yMin).u16(xMax).u16(yMax);
        for (int i = 0; i < ink.size(); i++) {
            ShapedWord.Placed one = ink.get(i);
            data.u16(ARGUMENTS_ARE_OFFSETS | (i + 1 < ink.size() ? MORE_COMPONENTS : 0));
            data.u16(number(font, one.glyph())).u16(one.x()).u16(one.y());
        }
        return new Glyph(data.toArray(), advance, xMin, ink.size());
    }

    /** The font as a TrueType file. */
    byte[] toTrueType(String family, boolean bold) {
        Bytes glyf = new Bytes();
        Bytes loca = new Bytes();
        Bytes hmtx = new Bytes();
        int widest = 0;
        int components = 1;
        for (Glyph glyph : glyphs) {
            loca.u32(glyf.size());
            glyf.bytes(glyph.data).pad();
            hmtx.u16(glyph.advance).u16(glyph.leftSideBearing);
            widest = Math.max(widest, glyph.advance);
            components = Math.max(components, glyph.components);
        }
        loca.u32(glyf.size());
        return new SfntWriter()
                .table("OS/2", os2(bold))
                .table("cmap", cmap())
                .table("glyf", glyf)
                .table("head", head(bold))
                .table("hhea", hhea(widest))
                .table("hmtx", hmtx)
                .table("loca", loca)
                .table("maxp", maxp(components))
                .table("name", name(family, bold))
                .table(
                        "post",
                        new Bytes()
                                .u32(0x00030000)
                                .u32(0)
                                .u16(-100)
                                .u16(50)
                                .u32(0)
                                .u32(0)
                                .u32(0)
                                .u32(0)
                                .u32(0))
                .toFile();
    }

    private static Bytes head(boolean bold) {
        return new Bytes()
                .u32(0x00010000) // version
                .u32(0x00010000) // revision
                .u32(0) // checksum, not used
                .u32(0x5F0F3CF5)
                .u16(0x000B) // baseline and left bearing at 0, whole pixels not forced
                .u16(PaperFont.UNITS)
                .u32(0)
                .u32(0) // made
                .u32(0)
                .u32(0) // changed: always the same bytes
                .u16(-2000)
                .u16(-2000)
                .u16(8000)
                .u16(3000)
                .u16(bold ? 1 : 0)
                .u16(6)
                .u16(2)
                .u16(1) // offsets of four bytes
                .u16(0);
    }

    private Bytes hhea(int widest) {
        Bytes table = new Bytes().u32(0x00010000).u16(main.ascent()).u16(main.descent());
        table.u16(0).u16(widest).u16(0).u16(0).u16(widest).u16(1).u16(0).u16(0);
        return table.u32(0).u32(0).u16(0).u16(glyphs.size());
    }

    private Bytes maxp(int components) {
        Bytes table = new Bytes().u32(0x00010000).u16(glyphs.size());
        table.u16(0x7FFF).u16(0x0FFF).u16(0x7FFF).u16(0x0FFF); // points and contours, also of whole words
        table.u16(1).u16(0).u16(0).u16(0).u16(0).u16(0).u16(0);
        return table.u16(components).u16(DEEPEST);
    }

    private Bytes os2(boolean bold) {
        Bytes table = new Bytes().u16(4).u16(500).u16(bold ? 700 : 400).u16(5).u16(0);
        for (int i = 0; i < 10; i++) {
            table.u16(0); // places of small raised and lowered letters
        }
        table.u16(0); // family class
        table.u32(0).u32(0).u16(0); // panose
        table.u32(0).u32(0).u32(0).u32(0); // ranges
        table.u32(0x4E4F4E45); // vendor: none
        table.u16(bold ? 0x0020 : 0x0040).u16(0x0020).u16(0xFFFF);
        table.u16(main.ascent()).u16(main.descent()).u16(0).u16(main.ascent()).u16(-main.descent());
        table.u32(0).u32(0).u16(536).u16(714);
        return table.u16(0).u16(0x20).u16(0);
    }

    private static Bytes name(String family, boolean bold) {
        String style = bold ? "Bold" : "Regular";
        Map<Integer, String> names = new TreeMap<>(
                Map.of(1, family, 2, style, 4, family + " " + style, 6, family.replace(" ", "") + "-" + style));
        Bytes text = new Bytes();
        Bytes table = new Bytes().u16(0).u16(names.size()).u16(6 + 12 * names.size());
        names.forEach((id, value) -> {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_16BE);
            table.u16(3).u16(1).u16(0x409).u16(id).u16(bytes.length).u16(text.size());
            text.bytes(bytes);
        });
        return table.bytes(text.toArray());
    }

    /** Format 12: the code points of words stand beyond the first 65,536. */
    private Bytes cmap() {
        Bytes table = new Bytes().u16(0).u16(1).u16(3).u16(10).u32(12);
        table.u16(12).u16(0).u32(16 + 12 * characters.size()).u32(0).u32(characters.size());
        characters.forEach(
                (codePoint, glyph) -> table.u32(codePoint).u32(codePoint).u32(glyph));
        return table;
    }
}
