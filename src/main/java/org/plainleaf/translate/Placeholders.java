package org.plainleaf.translate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is filled into an interface string, such as {@code {count}}: it stands in the translation as in the English. */
public final class Placeholders {
    /** Also what only looks like one: nothing would be filled in, and readers would see the brackets. */
    private static final Pattern BRACKETS = Pattern.compile("\\{[^{}]*}");

    private Placeholders() {}

    /**
     * A form of a translation that has not what the English has.
     *
     * @param form which of the forms, from 0
     * @param missing what it lacks
     * @param unknown what it has, and the English has not
     * @param message what is wrong
     */
    public record Fault(int form, List<String> missing, List<String> unknown, String message) {
        public Fault {
            missing = List.copyOf(missing);
            unknown = List.copyOf(unknown);
        }

        /** What to do about it. */
        String advice() {
            if (missing.isEmpty()) {
                return "Delete " + String.join(", ", unknown) + ": nothing would be filled in there.";
            }
            return "Write " + String.join(" and ", missing)
                    + (unknown.isEmpty() ? "" : " in place of " + String.join(", ", unknown))
                    + ", letter by letter as in the English text.";
        }
    }

    /** The first form of a translation where they are wrong; nothing where all is well. Empty forms do not count. */
    public static Optional<Fault> fault(String english, List<String> forms) {
        Set<String> wanted = in(english);
        for (int form = 0; form < forms.size(); form++) {
            String text = forms.get(form);
            Set<String> here = in(text);
            if (!text.isEmpty() && !here.equals(wanted)) {
                List<String> missing = new ArrayList<>(wanted);
                missing.removeAll(here);
                List<String> unknown = new ArrayList<>(here);
                unknown.removeAll(wanted);
                String message = missing.isEmpty()
                        ? "Something in {brackets} is not in the English text: \"" + text + "\"."
                        : "\"" + text + "\" lacks " + String.join(", ", missing) + ".";
                return Optional.of(new Fault(form, missing, unknown, message));
            }
        }
        return Optional.empty();
    }

    private static Set<String> in(String text) {
        Set<String> all = new LinkedHashSet<>();
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            all.add(brackets.group());
        }
        return all;
    }
}
