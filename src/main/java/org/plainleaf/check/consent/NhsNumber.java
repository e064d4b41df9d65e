package org.plainleaf.check.consent;

import java.util.regex.Pattern;

/** NHS numbers: ten digits, of which the last one checks the others. Source: the NHS Data Dictionary, NHS NUMBER. */
final class NhsNumber {
    /** How it is written: as 3, 3 and 4 digits, or without spaces. */
    static final Pattern FORM = Pattern.compile("(?<![0-9])[0-9]{3}[ -]?[0-9]{3}[ -]?[0-9]{4}(?![0-9])");

    private NhsNumber() {}

    /** Whether the last digit of something in this form is right. */
    static boolean isOne(String written) {
        String digits = written.replaceAll("[ -]", "");
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }
}
