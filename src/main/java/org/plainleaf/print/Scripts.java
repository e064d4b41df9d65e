package org.plainleaf.print;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Which writing a text is in. */
final class Scripts {
    private static final Map<UnicodeScript, String> CODES = Map.ofEntries(
            Map.entry(UnicodeScript.LATIN, "Latn"),
            Map.entry(UnicodeScript.GREEK, "Latn"),
            Map.entry(UnicodeScript.CYRILLIC, "Latn"),
            Map.entry(UnicodeScript.ARABIC, "Arab"),
            Map.entry(UnicodeScript.BENGALI, "Beng"),
            Map.entry(UnicodeScript.DEVANAGARI, "Deva"),
            Map.entry(UnicodeScript.GUJARATI, "Gujr"),
            Map.entry(UnicodeScript.GURMUKHI, "Guru"),
            Map.entry(UnicodeScript.TAMIL, "Taml"),
            Map.entry(UnicodeScript.ETHIOPIC, "Ethi"),
            Map.entry(UnicodeScript.MALAYALAM, "Mlym"),
            Map.entry(UnicodeScript.TELUGU, "Telu"),
            Map.entry(UnicodeScript.SINHALA, "Sinh"),
            Map.entry(UnicodeScript.HAN, "Hans"));

    private Scripts() {}

    /** The ISO 15924 codes of the letters of a text, in the order of the text. */
    static Set<String> of(String text) {
        Set<String> codes = new LinkedHashSet<>();
        text.codePoints().forEach(c -> {
            String code = CODES.get(UnicodeScript.of(c));
            if (code != null) {
                codes.add(code);
            }
        });
        return codes;
    }

    /** Whether a line may break before and after the character, and every character stands in a square of its own. */
    static boolean isIdeographic(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO
                || codePoint >= 0x3000 && codePoint <= 0x303F
                || codePoint >= 0xFF00 && codePoint <= 0xFFEF;
    }
}
