package org.plainleaf.source.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** The bytes of a picture, one after another; an {@link EOFException} where they end too early. */
final class Bytes {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;

    Bytes(InputStream in) {
        this.in = in;
    }

    private void fill() throws IOException {
        end = in.read(buffer);
        at = 0;
        if (end <= 0) {
            end = 0;
            throw new EOFException();
        }
    }

    int next() throws IOException {
        if (at == end) {
            fill();
        }
        return buffer[at++] & 0xFF;
    }

    /** A number of up to four bytes, the greatest first. */
    long bigEndian(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | next();
        }
        return number;
    }

    /** A number of up to four bytes, the least first. */
    long littleEndian(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) next() << 8 * i;
        }
        return number;
    }

    void skip(long bytes) throws IOException {
        sum(bytes, new CRC32());
    }

    /** Goes on by so many bytes, and adds them to a sum. */
    void sum(long bytes, CRC32 sum) throws IOException {
        long left = bytes;
        while (left > 0) {
            if (at == end) {
                fill();
            }
            int step = (int) Math.min(left, end - at);
            sum.update(buffer, at, step);
            at += step;
            left -= step;
        }
    }
}
