package org.plainleaf.check.translation;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a language is written in, by ISO 15924: for some codes more than one script of Unicode.
 *
 * @param scripts the scripts of Unicode
 */
record WritingSystem(Set<UnicodeScript> scripts) {
    WritingSystem {
        scripts = Set.copyOf(scripts);
    }

    /** The writing system of that code; nothing where Unicode does not know it. */
    static Optional<WritingSystem> of(String code) {
        return switch (code) {
            case "Hans", "Hant", "Hani" ->
                Optional.of(new WritingSystem(EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO)));
            case "Jpan" ->
                Optional.of(new WritingSystem(
                        EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)));
            case "Kore" -> Optional.of(new WritingSystem(EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN)));
            default -> named(code);
        };
    }

    private static Optional<WritingSystem> named(String code) {
        try {
            return Optional.of(new WritingSystem(EnumSet.of(UnicodeScript.forName(code))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** How many letters of a text are in this writing system. */
    int letters(String text) {
        return (int) text.codePoints()
                .filter(c -> isScripted(c) && scripts.contains(UnicodeScript.of(c)))
                .count();
    }

    /** Whether it is a letter that belongs to one script. */
    static boolean isScripted(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return Character.isLetter(codePoint) && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED;
    }
}
