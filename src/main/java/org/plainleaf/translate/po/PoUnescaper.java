package org.plainleaf.translate.po;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Decodes the inside of one quoted PO string. Octal and hexadecimal escapes stand for bytes of UTF-8, as in gettext:
 * {@code \303\251} is é.
 */
final class PoUnescaper {
    private final String source;
    private final int end;
    private final PoFaults faults;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private boolean sound = true;

    /** For the text between two offsets, without its quote marks. */
    PoUnescaper(String source, int start, int end, PoFaults faults) {
        this.source = source;
        this.at = start;
        this.end = end;
        this.faults = faults;
    }

    /** The decoded text. Faulty escapes are reported and left as they are. */
    String text() {
        while (at < end) {
            char c = source.charAt(at);
            if (c == '\\') {
                escape();
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    /** Whether the text had no faults. */
    boolean sound() {
        return sound;
    }

    private void escape() {
        if (numeric(at)) {
            bytes();
            return;
        }
        int start = at;
        char c = at + 1 < end ? source.charAt(at + 1) : '\\';
        at = Math.min(end, at + 2);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'a' -> out.append('\u0007');
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case 'v' -> out.append('\u000b');
            case '"', '\\' -> out.append(c);
            case '\n' -> {
                // A backslash at the end of a line joins it with the next one.
            }
            case '\r' -> skipLineFeed();
            default -> fault(start);
        }
    }

    private void skipLineFeed() {
        if (at < end && source.charAt(at) == '\n') {
            at++;
        }
    }

    private void fault(int start) {
        at = source.offsetByCodePoints(start, 2);
        String escape = source.substring(start, at);
        faults.unknownEscape(start, escape);
        sound = false;
        out.append(escape);
    }

    private boolean numeric(int offset) {
        if (offset + 1 >= end || source.charAt(offset) != '\\') {
            return false;
        }
        char c = source.charAt(offset + 1);
        return octal(c) || (c == 'x' && offset + 2 < end && Character.digit(source.charAt(offset + 2), 16) >= 0);
    }

    private void bytes() {
        int start = at;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (numeric(at)) {
            bytes.write(source.charAt(at + 1) == 'x' ? hexByte() : octalByte());
        }
        try {
            byte[] array = bytes.toByteArray();
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(array))
                    .toString();
            if (decoded.indexOf('\0') < 0) {
                out.append(decoded);
                return;
            }
        } catch (CharacterCodingException notUtf8) {
            // Reported below.
        }
        faults.brokenBytes(start);
        sound = false;
        out.append(source, start, at);
    }

    private int octalByte() {
        int value = 0;
        at++;
        for (int digits = 0; digits < 3 && at < end && octal(source.charAt(at)); digits++) {
            value = value * 8 + source.charAt(at++) - '0';
        }
        return value & 0xff;
    }

    private int hexByte() {
        int value = 0;
        at += 2;
        while (at < end && Character.digit(source.charAt(at), 16) >= 0) {
            value = (value * 16 + Character.digit(source.charAt(at++), 16)) & 0xff;
        }
        return value;
    }

    private static boolean octal(char c) {
        return c >= '0' && c <= '7';
    }
}
