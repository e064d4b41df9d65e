package org.plainleaf.check.translation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and phrases that are looked for in a text, in any case. A star stands for any letters at that end: {@code nie*} is
 * the start of a word, {@code *siz} the end of one, {@code *不*} a part of one. Immutable.
 */
final class WordForms {
    private static final String LETTER = "[\\p{L}\\p{M}]";

    /** Matches nowhere. */
    private static final String NOTHING = "(?!)";

    private final Pattern pattern;

    WordForms(List<String> forms) {
        String any = forms.stream()
                .filter(form -> !form.replace("*", "").isBlank())
                .map(WordForms::expression)
                .collect(Collectors.joining("|"));
        this.pattern = Pattern.compile(any.isEmpty() ? NOTHING : any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String expression(String form) {
        boolean before = form.startsWith("*");
        boolean behind = form.length() > 1 && form.endsWith("*");
        String words = plain(form.substring(before ? 1 : 0, form.length() - (behind ? 1 : 0)));
        String written =
                Pattern.compile(" ").splitAsStream(words).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return (before ? "" : "(?<!" + LETTER + ")") + written + (behind ? "" : "(?!" + LETTER + ")");
    }

    /** The text with composed letters and straight apostrophes, as the forms have them. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /**
     * The first of the forms in a text.
     *
     * @return where it stands in the text in its composed form (NFC), which most texts are in
     */
    Optional<MatchResult> first(String text) {
        // Not in small letters: that could move what stands behind an İ.
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace('’', '\'');
        Matcher matcher = pattern.matcher(composed);
        return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
