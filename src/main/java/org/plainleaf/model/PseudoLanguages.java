package org.plainleaf.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Languages that nobody speaks: English in other letters, made by Plainleaf itself, that shows whether a layout stands
 * longer words and the other direction. Only previews are in them; a site that names one is refused. Their tags are those of
 * CLDR for the same purpose.
 */
public final class PseudoLanguages {
    /** English with accents, and longer than English. */
    public static final Language ACCENTED = new Language(
            "en-XA",
            "Åççéñţš",
            "English with accents",
            Language.Direction.LTR,
            "Latn",
            "latn",
            Language.ENGLISH.pluralForms(),
            List.of(".", "!", "?"),
            140);

    /** English in Arabic letters, from right to left. */
    public static final Language MIRRORED = new Language(
            "ar-XB",
            "ميررور",
            "English from right to left",
            Language.Direction.RTL,
            "Arab",
            "latn",
            Language.ENGLISH.pluralForms(),
            List.of(".", "!", "؟"),
            140);

    private static final List<Language> ALL = List.of(ACCENTED, MIRRORED);

    private PseudoLanguages() {}

    /** The one with a tag, in whichever case it is written; nothing where a tag is that of a real language. */
    public static Optional<Language> tagged(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(language -> language.tag().toLowerCase(Locale.ROOT).equals(lower))
                .findFirst();
    }

    /** Whether a language is one of them. */
    public static boolean include(Language language) {
        return ALL.contains(language);
    }
}
