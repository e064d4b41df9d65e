package org.plainleaf.print;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A copy of a font in which the letter forms of one language are the usual ones. The JDK hands HarfBuzz no language, so
 * that Urdu would get the forms of Arabic, and Romanian those of Turkish. But a script's table names its default language
 * system by an offset: here that offset is set to the system of the language itself. HarfBuzz then does what it does when
 * it is told the language. Source: OpenType 1.9, Script table.
 */
final class LanguageForms {
    /** OpenType's name of a language, by its BCP 47 tag, where a font of ours has forms for it. */
    private static final Map<String, String> TAGS = Map.of(
            "ar", "ARA ", "fa", "FAR ", "fa-AF", "FAR ", "ur", "URD ", "ro", "ROM ", "ne", "NEP ", "sd", "SND ", "mr",
            "MAR ", "mk", "MKD ", "sr", "SRB ");

    private static final int TABLE_RECORD = 16;
    private static final int RECORD = 6;

    private LanguageForms() {}

    /** Which forms a language asks for: equal keys mean equal forms. */
    static String key(String language) {
        return TAGS.getOrDefault(language, "");
    }

    /** The font with the forms of {@code key} as the usual ones; the same bytes where it has none of its own. */
    static byte[] apply(byte[] font, String key) {
        if (key.isEmpty()) {
            return font;
        }
        byte[] copy = font.clone();
        for (int i = 0; i < Bytes.u16(copy, 4); i++) {
            int record = 12 + TABLE_RECORD * i;
            if (List.of("GSUB", "GPOS").contains(tag(copy, record))) {
                int table = Bytes.u32(copy, record + 8);
                patchScripts(copy, table + Bytes.u16(copy, table + 4), key);
            }
        }
        return Arrays.equals(copy, font) ? font : copy;
    }

    private static void patchScripts(byte[] font, int scripts, String key) {
        for (int i = 0; i < Bytes.u16(font, scripts); i++) {
            int script = scripts + Bytes.u16(font, scripts + 2 + RECORD * i + 4);
            for (int j = 0; j < Bytes.u16(font, script + 2); j++) {
                int language = script + 4 + RECORD * j;
                if (tag(font, language).equals(key)) {
                    Bytes.put16(font, script, Bytes.u16(font, language + 4));
                }
            }
        }
    }

    private static String tag(byte[] font, int at) {
        return new String(font, at, 4, StandardCharsets.ISO_8859_1);
    }
}
