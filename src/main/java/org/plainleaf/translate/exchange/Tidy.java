package org.plainleaf.translate.exchange;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Mends what no translator means: Unicode form, blanks at the ends, and two blanks where the English has one. */
final class Tidy {
    private static final Pattern BLANKS = Pattern.compile("(?<=\\S)  +(?=\\S)");

    private Tidy() {}

    static String tidy(String target, String source) {
        String text = Normalizer.normalize(target, Normalizer.Form.NFC);
        if (source.equals(source.strip())) {
            text = text.strip();
        }
        return source.contains("  ") ? text : BLANKS.matcher(text).replaceAll(" ");
    }
}
