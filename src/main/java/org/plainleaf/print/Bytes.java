package org.plainleaf.print;

import java.util.Arrays;

/** Big-endian numbers, as OpenType writes them: a buffer that grows, and reading and changing of finished bytes. */
final class Bytes {
    private byte[] data = new byte[1024];
    private int size;

    int size() {
        return size;
    }

    byte[] toArray() {
        return Arrays.copyOf(data, size);
    }

    Bytes u8(int value) {
        ensure(1);
        data[size++] = (byte) value;
        return this;
    }

    Bytes u16(int value) {
        return u8(value >> 8).u8(value);
    }

    Bytes u32(int value) {
        return u16(value >>> 16).u16(value);
    }

    Bytes bytes(byte[] value) {
        ensure(value.length);
        System.arraycopy(value, 0, data, size, value.length);
        size += value.length;
        return this;
    }

    /** Zeros up to a multiple of four, where a table or a glyph ends. */
    Bytes pad() {
        while (size % 4 != 0) {
            u8(0);
        }
        return this;
    }

    private void ensure(int more) {
        if (size + more > data.length) {
            data = Arrays.copyOf(data, Math.max(data.length * 2, size + more));
        }
    }

    static int u16(byte[] from, int at) {
        return (from[at] & 0xFF) << 8 | from[at + 1] & 0xFF;
    }

    static int s16(byte[] from, int at) {
        return (short) u16(from, at);
    }

    static int u32(byte[] from, int at) {
        return u16(from, at) << 16 | u16(from, at + 2);
    }

    static void put16(byte[] into, int at, int value) {
        into[at] = (byte) (value >> 8);
        into[at + 1] = (byte) value;
    }
}
