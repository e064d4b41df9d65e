package org.plainleaf.source.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** The chunks of a PNG (ISO/IEC 15948, 5), each with a sum over its bytes. */
final class PngParts {
    private static final long HEADER = code("IHDR");
    private static final long DATA = code("IDAT");
    private static final long END = code("IEND");

    /** In the name of a chunk that pictures can do without, such as the day of a photograph. */
    private static final long SPARE = 0x2000_0000;

    private PngParts() {}

    private static long code(String name) {
        return name.chars().reduce(0, (code, letter) -> code << 8 | letter);
    }

    static boolean areSound(Bytes in) throws IOException {
        in.skip(8);
        boolean first = true;
        boolean data = false;
        while (true) {
            long length = in.bigEndian(4);
            long name = in.bigEndian(4);
            if (first && (name != HEADER || length != 13) || !isName(name)) {
                return false;
            }
            CRC32 sum = new CRC32();
            sum.update(ByteBuffer.allocate(4).putInt((int) name).flip());
            in.sum(length, sum);
            if (in.bigEndian(4) != sum.getValue() && (name & SPARE) == 0) {
                return false;
            }
            if (name == END) {
                return data;
            }
            data |= name == DATA;
            first = false;
        }
    }

    private static boolean isName(long name) {
        for (int shift = 0; shift < 32; shift += 8) {
            long letter = (name >> shift & 0xFF) | 0x20;
            if (letter < 'a' || letter > 'z') {
                return false;
            }
        }
        return true;
    }
}
