package org.plainleaf.check.translation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a text that are written in digits, of whatever script, as plain digits. */
final class WrittenNumbers {
    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");
    /** A point, comma, colon, apostrophe or narrow space inside a number: they differ from language to language. */
    private static final Pattern WHOLE = Pattern.compile(
            "\\p{Nd}++(?:[.,:\u066B\u066C’'\u060C]\\p{Nd}+|[ \u00A0\u202F\u2009]\\p{Nd}{3}(?!\\p{Nd}))*+");

    private WrittenNumbers() {}

    /**
     * A number that is written in digits.
     *
     * @param value its digits, as 0 to 9, without what stands between them
     * @param start where it starts in the text
     * @param end where it ends
     */
    record Figure(String value, int start, int end) {}

    /** Numbers with all that stands inside them: 1,000 is one. */
    static List<Figure> whole(String text) {
        return find(WHOLE, text);
    }

    /** Each run of digits by itself: 1,000 is two. */
    static Set<String> runs(String text) {
        return values(find(DIGITS, text));
    }

    static Set<String> values(List<Figure> numbers) {
        Set<String> values = new LinkedHashSet<>();
        numbers.forEach(number -> values.add(number.value()));
        return values;
    }

    private static List<Figure> find(Pattern pattern, String text) {
        List<Figure> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(new Figure(plain(matcher.group()), matcher.start(), matcher.end()));
        }
        return found;
    }

    private static String plain(String written) {
        StringBuilder digits = new StringBuilder();
        written.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        String all = digits.toString();
        return all.length() == 2 && all.startsWith("0") ? all.substring(1) : all;
    }
}
