package org.plainleaf.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * One glyph of a TrueType font, as it stands in its {@code glyf} table but without instructions: these are for screens of
 * thirty years ago, and would need tables that a leaflet's font leaves out. Source: OpenType 1.9, glyf.
 */
final class Outline {
    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int ROUND_TO_GRID = 0x0004;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_MATRIX = 0x0080;
    private static final int HAS_INSTRUCTIONS = 0x0100;
    private static final int USE_MY_METRICS = 0x0200;
    private static final int HEADER = 10;

    /** A glyph without ink, such as a space. */
    static final Outline EMPTY = new Outline(new byte[0], List.of());

    private final byte[] data;
    private final List<Integer> componentPlaces;

    private Outline(byte[] data, List<Integer> componentPlaces) {
        this.data = data;
        this.componentPlaces = List.copyOf(componentPlaces);
    }

    /** Reads a glyph. */
    static Outline of(byte[] glyph) {
        if (glyph.length < HEADER) {
            return EMPTY;
        }
        return Bytes.s16(glyph, 0) < 0 ? composite(glyph) : simple(glyph);
    }

    private static Outline simple(byte[] glyph) {
        int instructions = HEADER + 2 * Bytes.s16(glyph, 0);
        int flags = instructions + 2 + Bytes.u16(glyph, instructions);
        Bytes out = new Bytes();
        for (int i = 0; i < instructions; i++) {
            out.u8(glyph[i]);
        }
        out.u16(0);
        for (int i = flags; i < glyph.length; i++) {
            out.u8(glyph[i]);
        }
        return new Outline(out.toArray(), List.of());
    }

    private static Outline composite(byte[] glyph) {
        byte[] data = glyph.clone();
        List<Integer> places = new ArrayList<>();
        int at = HEADER;
        boolean more = true;
        while (more) {
            int flags = Bytes.u16(data, at);
            Bytes.put16(data, at, flags & ~(HAS_INSTRUCTIONS | ROUND_TO_GRID | USE_MY_METRICS));
            places.add(at + 2);
            at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2) + transformSize(flags);
            more = (flags & MORE_COMPONENTS) != 0;
        }
        return new Outline(java.util.Arrays.copyOf(data, at), places);
    }

    private static int transformSize(int flags) {
        if ((flags & HAS_SCALE) != 0) {
            return 2;
        }
        if ((flags & HAS_TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & HAS_MATRIX) != 0 ? 8 : 0;
    }

    boolean isEmpty() {
        return data.length == 0;
    }

    /** The glyphs that it is put together from; empty for one that is drawn itself. */
    List<Integer> components() {
        return componentPlaces.stream().map(at -> Bytes.u16(data, at)).toList();
    }

    /** The bytes of the glyph with other numbers for its components. */
    byte[] withComponents(IntUnaryOperator number) {
        if (componentPlaces.isEmpty()) {
            return data;
        }
        byte[] copy = data.clone();
        componentPlaces.forEach(at -> Bytes.put16(copy, at, number.applyAsInt(Bytes.u16(copy, at))));
        return copy;
    }

    int xMin() {
        return Bytes.s16(data, 2);
    }

    int yMin() {
        return Bytes.s16(data, 4);
    }

    int xMax() {
        return Bytes.s16(data, 6);
    }

    int yMax() {
        return Bytes.s16(data, 8);
    }
}
