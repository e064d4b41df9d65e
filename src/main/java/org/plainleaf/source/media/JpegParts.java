package org.plainleaf.source.media;

import java.io.IOException;

/** The segments of a JPEG (ITU-T T.81, annex B). Segments are stepped over whole: the small picture in one has an end of its own. */
final class JpegParts {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    private JpegParts() {}

    static boolean areSound(Bytes in) throws IOException {
        in.skip(2);
        boolean frame = false;
        boolean scan = false;
        int marker = nextMarker(in);
        while (marker != END) {
            long length = in.bigEndian(2);
            if (length < 2) {
                return false;
            }
            in.skip(length - 2);
            frame |= marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            scan |= marker == START_OF_SCAN;
            marker = nextMarker(in);
        }
        return frame && scan;
    }

    /** Steps over the data of a scan: in it, a byte FF stands before 00 or before a mark to begin anew; before all else a segment begins. */
    private static int nextMarker(Bytes in) throws IOException {
        while (true) {
            if (in.next() == 0xFF) {
                int code = in.next();
                while (code == 0xFF) {
                    code = in.next();
                }
                if (code != 0 && code != 1 && (code < 0xD0 || code > 0xD8)) {
                    return code;
                }
            }
        }
    }
}
