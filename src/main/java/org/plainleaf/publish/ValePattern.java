package org.plainleaf.publish;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Phrases as patterns that Vale reads: those of .NET, which Vale's library speaks. */
final class ValePattern {
    private static final String SIGNS = "\\.+*?()[]{}^$|#";

    private ValePattern() {}

    /** A phrase, found as Plainleaf finds it: a space or a hyphen between words, straight or curly apostrophes. */
    static String of(String phrase, List<String> unless) {
        String before = unless.stream().map(longer -> guard(phrase, longer)).collect(Collectors.joining());
        return before + escape(phrase);
    }

    /** Keeps a longer phrase, such as "support worker", from being found for a shorter one in it. */
    private static String guard(String phrase, String longer) {
        int at = longer.toLowerCase(Locale.ROOT).indexOf(phrase.toLowerCase(Locale.ROOT));
        if (at < 0) {
            return "";
        }
        String start = longer.substring(0, at);
        String behind = start.isEmpty() ? "" : "(?<=\\b" + escape(start) + ")";
        return "(?!" + behind + escape(longer.substring(at)) + "\\b)";
    }

    private static String escape(String phrase) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c == ' ' || c == '-') {
                out.append("[\\s-]");
            } else if (c == '\'' || c == '’') {
                out.append("['’]");
            } else {
                out.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }

    /** Whether a phrase is found in capitals only, such as CPN. */
    static boolean isCapitals(String phrase) {
        boolean two = phrase.codePoints().filter(Character::isUpperCase).count() > 1;
        return two && phrase.codePoints().noneMatch(Character::isLowerCase);
    }

    /** A text between single quotation marks, as YAML takes it whatever is in it. */
    static String quoted(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]+", " ")
                .strip();
        return "'" + line.replace("'", "''") + "'";
    }
}
