package org.plainleaf.text;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the strings of a PO text, which may stand on several lines, and their escapes. For one thread. */
final class PoLetters {
    private static final Pattern TAG = Pattern.compile("</?[a-z]{1,9}[0-9]{1,9}/?>");
    private static final String CODES = "ntrabfv\"\\";
    private static final String MEANT = "\n\t\r\u0007\b\f\u000b\"\\";

    private final String file;
    private final int end;
    private final Letters letters;
    private int at;

    PoLetters(String file, Span strings) {
        this.file = file;
        this.at = strings.start();
        this.end = Math.min(strings.end(), file.length());
        this.letters = Letters.none(end - at);
    }

    Letters read() {
        boolean inside = true;
        while (at < end) {
            char c = file.charAt(at);
            if (c == '"') {
                inside = !inside;
                at++;
            } else if (inside && c == '\\' && at + 1 < end) {
                escape();
            } else {
                if (inside) {
                    letters.add(c, at, at + 1);
                }
                at++;
            }
        }
        return letters;
    }

    /** The same without a translator's tags, such as {@code <a1>}. Behind a backslash that counts, one is plain text. */
    Letters readTagged() {
        Letters all = read();
        String text = all.text();
        Letters plain = Letters.none(text.length());
        Matcher tag = TAG.matcher(text);
        boolean escaped = false;
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == '<'
                    && !escaped
                    && tag.region(i, text.length()).lookingAt()) {
                i = tag.end();
                continue;
            }
            escaped = text.charAt(i) == '\\' && !escaped;
            plain.add(text.charAt(i), all.start(i), all.end(i));
            i++;
        }
        return plain;
    }

    /** A backslash at the end of a line stands for nothing. */
    private void escape() {
        if (isByte(at)) {
            bytes();
            return;
        }
        int meant = CODES.indexOf(file.charAt(at + 1));
        if (meant >= 0) {
            letters.add(MEANT.charAt(meant), at, at + 2);
        }
        at += 2;
    }

    /** Bytes of UTF-8: {@code \303\251} is é. */
    private void bytes() {
        byte[] bytes = new byte[4];
        while (isByte(at)) {
            int start = at;
            bytes[0] = oneByte();
            int more =
                    (bytes[0] & 0xE0) == 0xC0 ? 1 : (bytes[0] & 0xF0) == 0xE0 ? 2 : (bytes[0] & 0xF8) == 0xF0 ? 3 : 0;
            int count = 1;
            while (count <= more && isByte(at)) {
                bytes[count++] = oneByte();
            }
            letters.add(new String(bytes, 0, count, StandardCharsets.UTF_8).codePointAt(0), start, at);
        }
    }

    private boolean isByte(int offset) {
        if (offset + 1 >= end || file.charAt(offset) != '\\') {
            return false;
        }
        char c = file.charAt(offset + 1);
        return digit(offset + 1, 8) >= 0 || c == 'x' && digit(offset + 2, 16) >= 0;
    }

    private byte oneByte() {
        boolean hex = file.charAt(at + 1) == 'x';
        int radix = hex ? 16 : 8;
        int most = hex ? Integer.MAX_VALUE : 3;
        int value = 0;
        at += hex ? 2 : 1;
        for (int digits = 0; digits < most && digit(at, radix) >= 0; digits++) {
            value = (value * radix + digit(at, radix)) & 0xFF;
            at++;
        }
        return (byte) value;
    }

    private int digit(int offset, int radix) {
        return offset < end ? Character.digit(file.charAt(offset), radix) : -1;
    }
}
