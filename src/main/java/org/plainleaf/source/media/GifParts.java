package org.plainleaf.source.media;

import java.io.IOException;

/** The blocks of a GIF (GIF89a specification, 1990). */
final class GifParts {
    private static final int END = 0x3B;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;

    private GifParts() {}

    static boolean areSound(Bytes in) throws IOException {
        in.skip(10);
        int colours = in.next();
        in.skip(2 + bytesOf(colours));
        boolean image = false;
        while (true) {
            switch (in.next()) {
                case END -> {
                    return image;
                }
                case EXTENSION -> {
                    in.skip(1);
                    skipParts(in);
                }
                case IMAGE -> {
                    in.skip(8);
                    in.skip(bytesOf(in.next()) + 1);
                    skipParts(in);
                    image = true;
                }
                case 0 -> {} // Some programs write one too many.
                default -> {
                    return false;
                }
            }
        }
    }

    /** How long the table of colours is that a byte announces. */
    private static int bytesOf(int colours) {
        return (colours & 0x80) == 0 ? 0 : 3 << (colours & 7) + 1;
    }

    private static void skipParts(Bytes in) throws IOException {
        int length = in.next();
        while (length > 0) {
            in.skip(length);
            length = in.next();
        }
    }
}
