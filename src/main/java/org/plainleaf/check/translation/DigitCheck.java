package org.plainleaf.check.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocaleFormat;
import org.plainleaf.model.Standards;

/**
 * A text has one set of digits, and one that its readers know. Phone numbers, and numbers in English names such as NHS 111,
 * stand in Western digits in every language.
 */
final class DigitCheck implements SegmentCheck {
    private static final String RULE = "translation/digits";
    private static final int RADIX = 10;

    private static final Pattern WESTERN =
            Pattern.compile("(?<![0-9])(?:[+0][0-9][0-9 \u00A0-]{4,}[0-9]|999|111|112|101"
                    + "|116[ \u00A0]?123|[0-9]{5,})(?![0-9])"
                    + "|\\p{IsLatin}[ \u00A0-]?[0-9][0-9.,]*|[0-9]+[ \u00A0-]?(?=\\p{IsLatin})");

    private final Map<String, Digits> digits = new HashMap<>();

    /** The zero of the digits of the site, and those of all digits that readers know. */
    private record Digits(int own, Set<Integer> known) {}

    DigitCheck(List<Language> languages) {
        for (Language language : languages) {
            LocaleFormat format = new LocaleFormat(language);
            digits.put(language.tag(), new Digits(format.zero(), format.zeros()));
        }
    }

    @Override
    public void check(TranslatedText text, Standards standards, Report report) {
        Digits allowed = digits.get(text.language().tag());
        if (allowed == null || text.bare().codePoints().noneMatch(Character::isDigit)) {
            return;
        }
        String numbers = WESTERN.matcher(FactsDifferCheck.withoutAddresses(text.bare()))
                .replaceAll(match -> " ".repeat(match.group().length()));
        int first = -1;
        int other = -1;
        for (int i = 0; i < numbers.length(); i = behind(numbers, i)) {
            int zero = zero(numbers.codePointAt(i));
            if (zero < 0) {
                continue;
            }
            if (!allowed.known().contains(zero)) {
                foreign(text, i, behind(numbers, i), zero, report);
                return;
            }
            first = first < 0 ? i : first;
            boolean differs = zero != zero(numbers.codePointAt(first));
            other = differs && other < 0 ? i : other;
        }
        if (other >= 0) {
            boolean firstIsOwn = zero(numbers.codePointAt(first)) == allowed.own();
            mixed(text, firstIsOwn ? other : first, firstIsOwn ? first : other, numbers, report);
        }
    }

    private static void foreign(TranslatedText text, int start, int end, int zero, Report report) {
        int digit = text.text().codePointAt(start) - zero;
        report.add(text.warning(
                RULE,
                start,
                end,
                "\"" + text.text().substring(start, end) + "\" is not a digit of "
                        + text.language().english() + ".",
                "Write " + digit + "."));
    }

    private static void mixed(TranslatedText text, int start, int other, String numbers, Report report) {
        int end = start;
        while (end < numbers.length() && zero(numbers.codePointAt(end)) == zero(numbers.codePointAt(start))) {
            end = behind(numbers, end);
        }
        report.add(text.warning(
                RULE,
                start,
                end,
                "Here are two kinds of digits in one text: \"" + numbers.substring(start, end) + "\" and \""
                        + numbers.substring(other, behind(numbers, other)) + "\".",
                "Use one kind. Only phone numbers always have Western digits."));
    }

    private static int behind(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    /** The zero of the set that a digit belongs to; -1 for what is no digit. */
    private static int zero(int codePoint) {
        return Character.isDigit(codePoint) ? codePoint - Character.digit(codePoint, RADIX) : -1;
    }
}
