package org.plainleaf.model;

import java.util.regex.Pattern;

/**
 * Whether somebody can answer at a number: a digit too many or too few sends a reader to a stranger, or to nobody. Sources: Ofcom,
 * National Telephone Numbering Plan; ITU-T E.164 for numbers of other countries.
 */
public final class PhoneNumber {
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    /** What a person who types on a screen dials first, to be understood by one who speaks (Relay UK). */
    private static final Pattern RELAY = Pattern.compile("1800[0-9](?=.)");

    /** With the 0 in front: all of eleven digits, some of ten, and two old ones that are shorter. */
    private static final Pattern NATIONAL =
            Pattern.compile("0[12357-9][0-9]{9}|01[0-9]{8}|0(?:800|500)[0-9]{6}|08001111|0845464[0-9]");

    /** In the whole country, without a code of a place: 999, 111, 116 123, 118 500, and 18000 for a text to 999. */
    private static final Pattern SHORT = Pattern.compile("[19][0-9]{2}|11[68][0-9]{3}|18000");

    private static final Pattern SHORT_TO_TEXT = Pattern.compile("[1-9][0-9]{2}|[6-8][0-9]{4,5}");

    /** Codes of countries do not start with 0. */
    private static final Pattern ABROAD = Pattern.compile("(?!44)[1-9][0-9]{6,14}");

    private PhoneNumber() {}

    /** Its digits as they are dialled in the country: {@code +44 (0)20 7946 0117} is {@code 02079460117}. */
    public static String digits(String written) {
        String digits = NO_DIGIT.matcher(written).replaceAll("");
        return digits.startsWith("44") ? "0" + digits.substring(digits.startsWith("440") ? 3 : 2) : digits;
    }

    /**
     * Whether there can be such a number.
     *
     * @param text whether it takes text messages
     */
    public static boolean isPossible(String written, boolean text) {
        String digits = RELAY.matcher(digits(written)).replaceFirst("");
        if (NATIONAL.matcher(digits).matches()) {
            return true;
        }
        if (written.strip().startsWith("+")) {
            return ABROAD.matcher(digits).matches();
        }
        return (text ? SHORT_TO_TEXT : SHORT).matcher(digits).matches();
    }
}
