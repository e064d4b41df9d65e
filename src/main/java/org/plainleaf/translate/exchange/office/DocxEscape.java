package org.plainleaf.translate.exchange.office;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a Word file carries what XML cannot: a vertical tab as {@code ⟦U+000B⟧}, and a text that looks like that with its
 * first bracket written so. Not the {@code _x000B_} of spreadsheets: Word knows it nowhere, and LibreOffice 7 escapes it
 * once more whenever it saves.
 */
final class DocxEscape {
    private static final Pattern TO_ESCAPE = Pattern.compile(XlsxEscape.UNCARRIED + "|⟦(?=U\\+[0-9A-F]{4}⟧)");
    private static final Pattern ESCAPED = Pattern.compile("⟦U\\+([0-9A-F]{4})⟧");

    private DocxEscape() {}

    static String escape(String text) {
        return TO_ESCAPE
                .matcher(text)
                .replaceAll(found -> String.format(
                        Locale.ROOT, "⟦U+%04X⟧", (int) found.group().charAt(0)));
    }

    static String unescape(String written) {
        return ESCAPED.matcher(written)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
