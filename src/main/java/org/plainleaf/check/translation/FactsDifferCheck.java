package org.plainleaf.check.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.check.translation.WrittenNumbers.Figure;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Standards;

/**
 * A translation has the numbers and addresses of its English text, in whatever digits. A number may stand twice, as in
 * "section 117" and its English name beside it; less often than in the English, it may be missing ({@link RepeatedNumbers}).
 * A small one may be a word in one of the two languages: where one is missing, that is a warning, and of 1 and 2, which some
 * languages say by the form of a noun, nothing, but in dates.
 */
final class FactsDifferCheck implements SegmentCheck {
    private static final String RULE = "translation/facts-differ";
    private static final String ADVICE = "Write the number of the English text.";

    /** Numbers up to here are often written as words. */
    private static final int SMALL = 12;

    /** Numbers up to here may be in the form of a noun. */
    private static final int IN_NOUNS = 2;

    private static final Pattern CONTACT = Pattern.compile(
            "(?:https?://|www\\.)[^\\s<>()（）،。]+[\\w/]|[\\w.+-]{1,64}+@[\\w-]++(?:\\.[a-zA-Z][\\w-]*+)++");

    private static final Pattern DAY = Pattern.compile(
            "\\b([12]) (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b");

    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}");

    @Override
    public void check(TranslatedText text, Standards standards, Report report) {
        contacts(text, report);
        currency(text, report);
        numbers(text, report);
    }

    private static void contacts(TranslatedText text, Report report) {
        if (!mayHaveAddress(text.source()) && !mayHaveAddress(text.text())) {
            return;
        }
        Set<String> source = found(CONTACT, text.source());
        Set<String> here = found(CONTACT, text.text());
        Matcher contact = CONTACT.matcher(text.text());
        while (contact.find()) {
            if (!source.contains(lower(contact.group()))) {
                error(
                        text,
                        contact.start(),
                        contact.end(),
                        "\"" + contact.group() + "\" is not in the English text.",
                        "Write the address of the English text, letter by letter.",
                        report);
            }
        }
        source.removeAll(here);
        for (String missing : source) {
            error(
                    text,
                    0,
                    text.text().length(),
                    "\"" + missing + "\" is in the English text, but not here.",
                    "Write it here too, letter by letter.",
                    report);
        }
    }

    private static void currency(TranslatedText text, Report report) {
        if (!hasCurrency(text.text())) {
            return;
        }
        Set<String> source = found(CURRENCY, text.source());
        Matcher sign = CURRENCY.matcher(text.text());
        while (sign.find()) {
            if (!source.contains(sign.group())) {
                error(
                        text,
                        sign.start(),
                        sign.end(),
                        "The sign \"" + sign.group() + "\" is not in the English text.",
                        "Give amounts of money in pounds, as the English text does.",
                        report);
            }
        }
    }

    private static void numbers(TranslatedText text, Report report) {
        if (!hasDigit(text.source()) && !hasDigit(text.text())) {
            return;
        }
        String english = withoutAddresses(text.source());
        String here = withoutAddresses(text.text());
        if (WrittenNumbers.runs(english).equals(WrittenNumbers.runs(here))) {
            repeated(text, english, here, report);
            return;
        }
        Set<String> missing = WrittenNumbers.values(WrittenNumbers.whole(english));
        List<Figure> extra = new ArrayList<>();
        Set<String> inWords = NumberWords.in(english);
        Set<String> source = new LinkedHashSet<>(missing);
        for (Figure number : WrittenNumbers.whole(here)) {
            missing.remove(number.value());
            if (!source.contains(number.value()) && !inWords.contains(number.value())) {
                extra.add(number);
            }
        }
        if (NumberWords.hasClock(english)) {
            extra.removeIf(number -> missing.remove(String.valueOf(value(number.value()) - 12)));
        }
        Set<String> days = days(english);
        missing.removeIf(number -> value(number) <= IN_NOUNS && !days.contains(number));
        for (Figure number : extra) {
            String digits = here.substring(number.start(), number.end());
            error(
                    text,
                    number.start(),
                    number.end(),
                    missing.isEmpty()
                            ? "The number " + digits + " is not in the English text."
                            : "Here stands " + digits + ". The English text has " + String.join(", ", missing) + ".",
                    ADVICE,
                    report);
        }
        if (extra.isEmpty() && missing.isEmpty()) {
            repeated(text, english, here, report);
        } else if (extra.isEmpty()) {
            boolean small = missing.stream().allMatch(number -> value(number) <= SMALL);
            report.add(text.passage()
                    .finding(
                            small ? Severity.WARNING : Severity.ERROR,
                            RULE,
                            0,
                            here.length(),
                            "The English text has " + String.join(", ", missing) + ", and this has not.",
                            small ? ADVICE + " If it stands here as a word, that is fine." : ADVICE));
        }
    }

    private static void repeated(TranslatedText text, String english, String here, Report report) {
        RepeatedNumbers.fault(english, here, withoutAddresses(text.bare()))
                .ifPresent(fault -> report.add(text.warning(
                        RULE,
                        fault,
                        "Look at each of them beside the English. If one stands here for both, that is fine.")));
    }

    /** The days of dates: no language says "2 December" by the form of a noun. */
    private static Set<String> days(String english) {
        Set<String> days = new HashSet<>();
        Matcher day = DAY.matcher(english);
        while (day.find()) {
            days.add(day.group(1));
        }
        return days;
    }

    private static int value(String digits) {
        return digits.length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    private static void error(TranslatedText text, int start, int end, String message, String advice, Report report) {
        report.add(text.passage().finding(Severity.ERROR, RULE, start, end, message, advice));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(lower(matcher.group()));
        }
        return found;
    }

    /** A text with spaces in place of web and email addresses. */
    static String withoutAddresses(String text) {
        return !mayHaveAddress(text)
                ? text
                : CONTACT.matcher(text)
                        .replaceAll(match -> " ".repeat(match.group().length()));
    }

    /** What the pattern of addresses cannot do without: most texts have none, and looking for these takes no time. */
    private static boolean mayHaveAddress(String text) {
        return text.indexOf('@') >= 0 || text.contains("://") || text.contains("www.");
    }

    private static boolean hasCurrency(String text) {
        return text.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
