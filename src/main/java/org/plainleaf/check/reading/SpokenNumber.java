package org.plainleaf.check.reading;

import java.util.Locale;
import java.util.Set;

/**
 * The syllables of a number as it is read aloud in British English: "one hundred and seventeen", "twenty twenty-six" for
 * a year, "nine thirty" for 9.30, digit by digit for phone numbers.
 */
final class SpokenNumber {
    private static final int[] BELOW_TWENTY = {2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};
    private static final int SEVENTY = 7;
    private static final int HUNDRED = 2;
    private static final int THOUSAND = 2;
    private static final int LONGEST_WITHOUT_COMMA = 4;

    /** Numbers that everyone says digit by digit. */
    private static final Set<String> PHONES = Set.of("111", "999", "101", "112", "911");

    private SpokenNumber() {}

    /**
     * @param number digits with commas and full stops inside
     */
    static int syllables(String number) {
        int stop = number.indexOf('.');
        if (stop < 0) {
            return whole(number);
        }
        String front = number.substring(0, stop);
        String back = number.substring(stop + 1);
        if (back.indexOf('.') >= 0) {
            return whole(front) + syllables(back);
        }
        if (back.length() == 2) {
            return whole(front) + (back.startsWith("0") ? digits(back) : below1000(toInt(back)));
        }
        return whole(front) + 1 + digits(back);
    }

    static boolean isOrdinalEnding(String letters) {
        return Set.of("st", "nd", "rd", "th").contains(letters.toLowerCase(Locale.ROOT));
    }

    /** What "first" and "twentieth" have more than "one" and "twenty". */
    static int addedByOrdinal(String number) {
        int value = toInt(number) % 100;
        boolean second = value % 10 == 2 && value != 12;
        boolean tens = value >= 20 && value % 10 == 0;
        return second || tens ? 1 : 0;
    }

    private static int whole(String number) {
        boolean grouped = number.indexOf(',') >= 0;
        String bare = number.replace(",", "");
        if (bare.isEmpty()) {
            return 0;
        }
        boolean phone = PHONES.contains(bare) || bare.length() > 1 && bare.startsWith("0");
        if (phone || !grouped && bare.length() > LONGEST_WITHOUT_COMMA + 1 || bare.length() > 9) {
            return digits(bare);
        }
        int value = toInt(bare);
        return !grouped && bare.length() == LONGEST_WITHOUT_COMMA ? year(value) : spoken(value);
    }

    private static int digits(String number) {
        int count = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(i), 10);
            count += digit < 0 ? 0 : digit == SEVENTY ? 2 : 1;
        }
        return count;
    }

    private static int year(int value) {
        int front = value / 100;
        int back = value % 100;
        if (front % 10 == 0 && back < 10) {
            return spoken(value);
        }
        if (back == 0) {
            return below1000(front) + HUNDRED;
        }
        return below1000(front) + below1000(back) + (back < 10 ? 1 : 0);
    }

    private static int spoken(int value) {
        int count = 0;
        int rest = value;
        if (rest >= 1_000_000) {
            count += below1000(rest / 1_000_000) + 2;
            rest %= 1_000_000;
        }
        if (rest >= 1000) {
            count += below1000(rest / 1000) + THOUSAND;
            rest %= 1000;
            count += rest > 0 && rest < 100 ? 1 : 0;
        }
        return rest == 0 && count > 0 ? count : count + below1000(rest);
    }

    private static int below1000(int value) {
        if (value < BELOW_TWENTY.length) {
            return BELOW_TWENTY[value];
        }
        if (value < 100) {
            int tens = value / 10 == SEVENTY ? 3 : 2;
            return tens + (value % 10 == 0 ? 0 : BELOW_TWENTY[value % 10]);
        }
        int rest = value % 100;
        return BELOW_TWENTY[value / 100] + HUNDRED + (rest == 0 ? 0 : 1 + below1000(rest));
    }

    private static int toInt(String digits) {
        int value = 0;
        for (int i = 0; i < digits.length() && i < 9; i++) {
            value = value * 10 + Math.max(0, Character.digit(digits.charAt(i), 10));
        }
        return value;
    }
}
