package org.plainleaf.translate.exchange.office;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a spreadsheet carries what XML cannot: a control character or half of a pair as {@code _x000B_}, and a text that
 * looks like such an escape with its underscore escaped (ECMA-376, ST_Xstring).
 */
final class XlsxEscape {
    /** What XML 1.0 has no place for, and the carriage return, which it would read as a line feed. */
    static final String UNCARRIED = "[\\x00-\\x08\\x0b-\\x1f\\ud800-\\udfff\\ufffe\\uffff]";

    private static final Pattern TO_ESCAPE =
            Pattern.compile(UNCARRIED + "|_(?=x[0-9A-Fa-f]{4}(?:_|" + UNCARRIED + "))");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxEscape() {}

    static String escape(String text) {
        return TO_ESCAPE
                .matcher(text)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "_x%04X_", (int) found.group().charAt(0)));
    }

    static String unescape(String written) {
        if (!written.contains("_x")) {
            return written;
        }
        return ESCAPED.matcher(written)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
