package org.plainleaf.build.translation;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of texts as people write them: {@code 7} or {@code 3, 7-9}. */
public final class Numbers {
    private static final Pattern PART = Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?");

    private Numbers() {}

    /** The numbers; nothing if they cannot be read. No numbers at all are none. */
    public static Optional<SortedSet<Integer>> parse(String written) {
        SortedSet<Integer> numbers = new TreeSet<>();
        for (String part : written.strip().split("[,\\s]+", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            for (int number = from; number <= to; number++) {
                numbers.add(number);
            }
        }
        return Optional.of(numbers);
    }
}
