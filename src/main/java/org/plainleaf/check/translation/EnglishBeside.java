package org.plainleaf.check.translation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.model.Language;

/** The English names that translations have in brackets, so that readers can say them at the desk. */
final class EnglishBeside {
    private static final Pattern BRACKETS = Pattern.compile("[(（\\[［]([^()（）\\[\\]［］]*)[)）\\]］]");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern OTHER = Pattern.compile("[\\p{L}&&\\P{IsLatin}]");
    private static final String LATIN_SCRIPT = "Latn";

    private EnglishBeside() {}

    /** A text with a space for each character of such brackets. */
    static String blanked(String text, String source, Language language) {
        return BRACKETS.matcher(text)
                .replaceAll(match -> isEnglish(match.group(1), source, language)
                        ? " ".repeat(match.group().length())
                        : Matcher.quoteReplacement(match.group()));
    }

    /** Whether it is in the English text or, in a language with letters of its own, in Latin ones. */
    private static boolean isEnglish(String words, String source, Language language) {
        if (!LATIN.matcher(words).find()) {
            return false;
        }
        boolean foreign =
                !language.script().equals(LATIN_SCRIPT) && !OTHER.matcher(words).find();
        return foreign || plain(source).contains(plain(words));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
