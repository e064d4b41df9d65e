package org.plainleaf.check.translation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainleaf.model.EnglishMonths;

/** Numbers that an English text has without digits, and that a translation may write in digits. */
final class NumberWords {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> PLACES =
            List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    /** Chinese and other languages write months as numbers. */
    private static final List<String> MONTHS = Stream.concat(
                    Stream.of(""), EnglishMonths.NAMES.stream().map(month -> month.toLowerCase(Locale.ROOT)))
            .toList();

    private static final Set<String> ONE = Set.of("a", "an", "once", "each", "every", "per", "single", "another");
    private static final Set<String> TWO = Set.of("both", "twice", "pair", "couple", "half");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CLOCK = Pattern.compile(
            "(?i)[0-9] ?[ap]\\.?m\\b|o['’]clock|\\b[0-9]{1,2}[:.][0-9]{2}\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\bopen\\b");

    private NumberWords() {}

    /** The numbers that words of an English text may stand for. */
    static Set<String> in(String english) {
        Set<String> found = new HashSet<>();
        Matcher word = WORD.matcher(english.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String text = word.group();
            add(NUMBERS.indexOf(text), found);
            add(PLACES.indexOf(text), found);
            add(MONTHS.indexOf(text), found);
            if (ONE.contains(text)) {
                found.add("1");
            } else if (TWO.contains(text)) {
                found.add("2");
            }
        }
        return found;
    }

    /** Whether an English text speaks of times of the day, which other languages count up to 24. */
    static boolean hasClock(String english) {
        return CLOCK.matcher(english).find();
    }

    private static void add(int number, Set<String> into) {
        if (number >= 0) {
            into.add(Integer.toString(number));
        }
    }
}
