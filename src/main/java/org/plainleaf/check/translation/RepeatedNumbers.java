package org.plainleaf.check.translation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.model.EnglishMonths;

/**
 * Numbers that an English text has more than once. A language may say one number once for both, or say another twice, so only
 * this is told: a phone number, an amount of money or a day of a month that stands here less often; and a number that has
 * taken the place of another one of the text.
 */
final class RepeatedNumbers {
    private static final Pattern PHONE = Pattern.compile("(?<![0-9])(?:\\+|0)[0-9](?:[ \u00A0-]?[0-9]){6,14}(?![0-9])");
    private static final Pattern MONEY =
            Pattern.compile("\\p{Sc}[ \u00A0]?([0-9]++(?:[.,][0-9]++)*+)|\\b([0-9]++)p\\b");
    private static final Pattern DAY =
            Pattern.compile("\\b([0-9]{1,2})(?:st|nd|rd|th)? (?:" + String.join("|", EnglishMonths.NAMES) + ")\\b");

    /** Smaller ones are words in many texts, and months in some. */
    private static final int LARGE = 13;

    private RepeatedNumbers() {}

    /**
     * What is wrong with a translation that has every number of its English, and no other.
     *
     * @param english the English text
     * @param here the translation
     * @param bare the same without English names in brackets, whose numbers stand there a second time
     */
    static Optional<String> fault(String english, String here, String bare) {
        Map<String, Integer> phones = phones(english, english);
        Optional<String> fault = phones.isEmpty() ? Optional.empty() : fewer(phones, phones(digits(here), english));
        if (fault.isPresent()) {
            return fault;
        }
        Map<String, Integer> weighty = new LinkedHashMap<>();
        count(MONEY, english, weighty);
        count(DAY, english, weighty);
        Map<String, Integer> now = counts(here);
        return fewer(weighty, now).or(() -> swapped(counts(english), now, counts(bare)));
    }

    private static Optional<String> fewer(Map<String, Integer> english, Map<String, Integer> here) {
        return english.entrySet().stream()
                .filter(number -> number.getValue() > 1 && times(here, number.getKey()) < number.getValue())
                .findFirst()
                .map(number -> "The English text has " + number.getKey() + " " + often(number.getValue())
                        + ", and this has it " + often(times(here, number.getKey())) + ".");
    }

    /** A large number that stands here less often, where another stands here more often. */
    private static Optional<String> swapped(
            Map<String, Integer> english, Map<String, Integer> here, Map<String, Integer> bare) {
        Optional<String> fewer = english.keySet().stream()
                .filter(number -> isLarge(number) && times(here, number) < times(english, number))
                .findFirst();
        Optional<String> more = bare.keySet().stream()
                .filter(number -> isLarge(number) && times(bare, number) > times(english, number))
                .findFirst();
        return fewer.isEmpty() || more.isEmpty()
                ? Optional.empty()
                : Optional.of("The English text has " + fewer.get() + " "
                        + often(times(english, fewer.get())) + ", and this has it "
                        + often(times(here, fewer.get())) + ", but " + more.get() + " "
                        + often(times(bare, more.get())) + ".");
    }

    private static boolean isLarge(String digits) {
        return digits.length() > 2 || Integer.parseInt(digits) >= LARGE;
    }

    private static int times(Map<String, Integer> counts, String number) {
        return counts.getOrDefault(number, 0);
    }

    private static String often(int times) {
        return switch (times) {
            case 0 -> "not at all";
            case 1 -> "once";
            case 2 -> "twice";
            default -> times + " times";
        };
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        WrittenNumbers.whole(text).forEach(number -> counts.merge(number.value(), 1, Integer::sum));
        return counts;
    }

    /** The phone numbers of a text, as the English text writes them first. */
    private static Map<String, Integer> phones(String text, String english) {
        Map<String, String> written = new HashMap<>();
        PHONE.matcher(english).results().forEach(phone -> written.putIfAbsent(plain(phone.group()), phone.group()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        PHONE.matcher(text)
                .results()
                .map(phone -> plain(phone.group()))
                .forEach(phone -> counts.merge(written.getOrDefault(phone, phone), 1, Integer::sum));
        return counts;
    }

    private static String plain(String phone) {
        return phone.replaceAll("[^0-9]", "");
    }

    /** Counts the numbers of a kind; what a number is, is said as for all others. */
    private static void count(Pattern kind, String text, Map<String, Integer> into) {
        Matcher matcher = kind.matcher(text);
        while (matcher.find()) {
            into.merge(WrittenNumbers.whole(matcher.group()).get(0).value(), 1, Integer::sum);
        }
    }

    /** The text with Western digits. */
    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().forEach(c -> digits.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return digits.toString();
    }
}
