package org.plainleaf.translate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plainleaf.model.Language;
import org.plainleaf.model.PseudoLanguages;

/**
 * Translates English into a pseudo-language, letter by letter. Vowels stand twice, so that a text grows by about two fifths
 * and its longest words with it; short texts grow more, as they do in real languages. Brackets at both ends show where a
 * layout cuts a text off. Tags, facts and {@code {places}} stay as they are.
 */
final class PseudoTranslator {
    /** Not the usual double brackets: the fonts for paper have none. */
    private static final char START = '⁅';

    private static final char END = '⁆';

    private static final String ENGLISH = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ,;?";
    private static final String ACCENTED = "åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ,;?";
    private static final String ARABIC = "ابثدهفغحيجكلمنوضقرستعظصخطزابثدهفغحيجكلمنوضقرستعظصخطز،؛؟";
    private static final String VOWELS = "aeiou";

    /** What a short text is filled up with. */
    private static final List<String> FILLING = List.of("one", "two", "three", "four");

    /** Letters that any text grows by, as far as that does not more than double it. */
    private static final int LEAST_GROWTH = 6;

    /** What stays as it is: a tag or a fact, also an escaped one, or a place in an interface string. */
    private static final Pattern KEPT = Pattern.compile(TagSyntax.TOKEN.pattern() + "|\\{[a-z]+}");

    private final Map<Integer, String> letters;

    private PseudoTranslator(String alphabet) {
        letters = IntStream.range(0, ENGLISH.length())
                .boxed()
                .collect(Collectors.toMap(i -> (int) ENGLISH.charAt(i), i -> alphabet.substring(i, i + 1)));
    }

    /** The translator into a language; nothing where that is a real one. */
    static Optional<PseudoTranslator> into(Language language) {
        if (language.equals(PseudoLanguages.ACCENTED)) {
            return Optional.of(new PseudoTranslator(ACCENTED));
        }
        return language.equals(PseudoLanguages.MIRRORED) ? Optional.of(new PseudoTranslator(ARABIC)) : Optional.empty();
    }

    /** The translation of a text with tags; a text without letters stays as it is. */
    String text(String english) {
        String plain = KEPT.matcher(english).replaceAll("");
        if (plain.codePoints().noneMatch(Character::isLetter)) {
            return english;
        }
        String filled = english + filling(plain);
        StringBuilder out = new StringBuilder().append(START);
        Matcher kept = KEPT.matcher(filled);
        int from = 0;
        while (kept.find()) {
            out.append(turned(filled.substring(from, kept.start()))).append(kept.group());
            from = kept.end();
        }
        return out.append(turned(filled.substring(from))).append(END).toString();
    }

    /** Words for the end of a text that its own vowels do not make long enough. */
    private static String filling(String plain) {
        int length = plain.length();
        int missing = Math.max(length * 2 / 5, Math.min(length, LEAST_GROWTH)) - vowels(plain);
        StringBuilder words = new StringBuilder();
        for (int i = 0; words.length() + vowels(words) < missing; i++) {
            words.append(' ').append(FILLING.get(i % FILLING.size()));
        }
        return words.toString();
    }

    private static int vowels(CharSequence text) {
        return (int) text.chars().filter(PseudoTranslator::isVowel).count();
    }

    private static boolean isVowel(int letter) {
        return VOWELS.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    private String turned(String plain) {
        StringBuilder out = new StringBuilder();
        plain.codePoints().forEach(c -> {
            out.append(letters.getOrDefault(c, Character.toString(c)));
            if (isVowel(c)) {
                out.append(letters.getOrDefault(Character.toLowerCase(c), ""));
            }
        });
        return out.toString();
    }
}
