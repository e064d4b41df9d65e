package org.plainleaf.source.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of pictures that browsers show, told by their first bytes: many a picture has the name of another kind. */
enum PictureForm {
    PNG("PNG", "\u0089PNG\r\n\u001A\n", "") {
        @Override
        boolean isSound(Bytes in) throws IOException {
            return PngParts.areSound(in);
        }
    },
    JPEG("JPEG", "\u00FF\u00D8\u00FF", "") {
        @Override
        boolean isSound(Bytes in) throws IOException {
            return JpegParts.areSound(in);
        }
    },
    GIF("GIF", "GIF8", "") {
        @Override
        boolean isSound(Bytes in) throws IOException {
            return GifParts.areSound(in);
        }
    },
    WEBP("WebP", "RIFF", "WEBPVP8") {
        @Override
        boolean isSound(Bytes in) throws IOException {
            in.skip(4);
            in.skip(in.littleEndian(4));
            return true;
        }
    };

    /** As many first bytes as tell the kind. */
    static final int HEAD = 16;

    private final String label;
    private final String start;
    private final String atEight;

    PictureForm(String label, String start, String atEight) {
        this.label = label;
        this.start = start;
        this.atEight = atEight;
    }

    String label() {
        return label;
    }

    /**
     * Whether the picture holds together, from its first byte on. What stands behind its end does not matter.
     *
     * @throws java.io.EOFException if its end is missing
     */
    abstract boolean isSound(Bytes in) throws IOException;

    /** The kind of a file with these first bytes; nothing for what is no picture. */
    static Optional<PictureForm> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(form -> text.startsWith(form.start) && text.startsWith(form.atEight, 8))
                .findFirst();
    }
}
