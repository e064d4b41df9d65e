package org.plainleaf.text;

/** Reads the escapes of a YAML value (YAML 1.1, 5.6 and 9). For one thread. */
final class YamlLetters {
    private static final String CODES = "0abt\tnvfre \"\\N_LP";
    private static final String MEANT = "\0\u0007\b\t\t\n\u000b\f\r\u001b \"\\\u0085\u00a0\u2028\u2029";

    private final String file;
    private final int start;
    private final int end;
    private final Letters letters;

    YamlLetters(String file, Span value) {
        this.file = file;
        this.start = value.start();
        this.end = Math.min(value.end(), file.length());
        this.letters = Letters.none(end - start);
    }

    Letters read() {
        char first = start < end ? file.charAt(start) : ' ';
        return switch (first) {
            case '"' -> doubleQuoted();
            case '\'' -> singleQuoted();
            case '|', '>' -> Letters.asWritten(file, behindLine(), end);
            default -> Letters.asWritten(file, start, end);
        };
    }

    /** The line of the sign of a block may have a remark, which is no part of the text. */
    private int behindLine() {
        int at = start;
        while (at < end && file.charAt(at) != '\n' && file.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private Letters singleQuoted() {
        for (int at = start + 1; at < end; at++) {
            boolean quote = file.charAt(at) == '\'';
            if (quote && !(at + 1 < end && file.charAt(at + 1) == '\'')) {
                break;
            }
            letters.add(file.charAt(at), at, quote ? at + 2 : at + 1);
            at += quote ? 1 : 0;
        }
        return letters;
    }

    private Letters doubleQuoted() {
        int at = start + 1;
        while (at < end && file.charAt(at) != '"') {
            if (file.charAt(at) == '\\' && at + 1 < end) {
                at = escape(at);
            } else {
                letters.add(file.charAt(at), at, at + 1);
                at++;
            }
        }
        return letters;
    }

    /** Reads the escape at an offset; gives the offset behind it. A backslash at the end of a line stands for nothing. */
    private int escape(int at) {
        char code = file.charAt(at + 1);
        int digits = code == 'x' ? 2 : code == 'u' ? 4 : code == 'U' ? 8 : 0;
        if (digits > 0) {
            int behind = Math.min(end, at + 2 + digits);
            letters.add(codePoint(at + 2, behind), at, behind);
            return behind;
        }
        int meant = CODES.indexOf(code);
        if (meant >= 0) {
            letters.add(MEANT.charAt(meant), at, at + 2);
        }
        return at + 2;
    }

    private int codePoint(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 16 + Math.max(0, Character.digit(file.charAt(i), 16));
        }
        return Character.isValidCodePoint(value) ? value : 0xFFFD;
    }
}
