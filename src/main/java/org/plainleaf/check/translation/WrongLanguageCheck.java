package org.plainleaf.check.translation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Standards;

/**
 * A translation is in its own language: in its script, and no copy of the English. Names, and the English name of a thing in
 * brackets, count for neither.
 */
final class WrongLanguageCheck implements SegmentCheck {
    private static final String RULE = "translation/wrong-language";
    private static final int FEWEST_LETTERS = 8;
    private static final int SHORTEST_COPY = 12;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[（［][^()\\[\\]（）［］]*[)\\]）］]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++(?:['’-][\\p{L}\\p{M}]++)*+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> LITTLE =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    @Override
    public void check(TranslatedText text, Standards standards, Report report) {
        WritingSystem.of(text.language().script())
                .ifPresent(script -> check(text, script, text.language().english(), report));
    }

    private static void check(TranslatedText text, WritingSystem script, String language, Report report) {
        int end = text.text().length();
        if (isCopy(text.text(), text.source())) {
            report.add(text.passage()
                    .finding(
                            Severity.WARNING,
                            RULE,
                            0,
                            end,
                            "This is the English text, and not " + language + ".",
                            "Translate it. On a page it may also stay empty: readers then see that it is in English."));
            return;
        }
        String open = withoutBrackets(text.text());
        if (isPure(open, script)) {
            return;
        }
        String words = withoutNames(open, text.source());
        int letters = script.letters(words);
        int all = letters(words);
        if (all >= FEWEST_LETTERS && letters * 2 < all) {
            report.add(text.passage()
                    .finding(
                            Severity.ERROR,
                            RULE,
                            0,
                            end,
                            "This is not in the script of " + language + ".",
                            "Write it in " + language
                                    + ". On a page it may also stay empty: readers then see the English."));
        }
    }

    private static boolean isCopy(String here, String source) {
        String stripped = here.strip();
        if (!stripped.regionMatches(true, 0, source.strip(), 0, 1)) {
            return false;
        }
        String plain = SPACES.matcher(stripped).replaceAll(" ");
        boolean same = plain.equalsIgnoreCase(SPACES.matcher(source.strip()).replaceAll(" "));
        long letters = plain.codePoints().filter(Character::isLetter).count();
        return same && letters >= SHORTEST_COPY && !isName(source);
    }

    /** Whether all its words are names, which are the same in every language. */
    private static boolean isName(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            boolean capital = Character.isUpperCase(word.group().codePointAt(0));
            if (!capital && !LITTLE.contains(word.group())) {
                return false;
            }
        }
        return true;
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(WritingSystem::isScripted).count();
    }

    /** Whether all letters are of one script: most texts of languages with letters of their own are, but for names. */
    private static boolean isPure(String text, WritingSystem script) {
        return script.letters(text) == letters(text);
    }

    private static String withoutBrackets(String text) {
        return BRACKETS.matcher(text).replaceAll(" ");
    }

    /** The text without addresses, and without words that have a capital in the English text. */
    private static String withoutNames(String here, String source) {
        Set<String> names = new HashSet<>();
        Matcher word = WORD.matcher(source);
        while (word.find()) {
            if (Character.isUpperCase(word.group().codePointAt(0))) {
                names.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        String open = FactsDifferCheck.withoutAddresses(here);
        return WORD.matcher(open)
                .replaceAll(match -> names.contains(match.group().toLowerCase(Locale.ROOT))
                        ? " "
                        : Matcher.quoteReplacement(match.group()));
    }
}
