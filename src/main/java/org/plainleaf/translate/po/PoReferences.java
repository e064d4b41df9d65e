package org.plainleaf.translate.po;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code #:} lines. A reference is a file name or {@code name:line}; spaces around the colon are dropped. Names
 * with spaces stand between U+2068 and U+2069, as newer versions of gettext write them.
 */
final class PoReferences {
    private static final Pattern REFERENCE = Pattern.compile("\u2068([^\u2068\u2069]*)\u2069(\\S*)|(\\S+)");
    private static final Pattern NUMBERED = Pattern.compile("(.+):0*([0-9]{1,18})");
    private static final Pattern COLON_APART =
            Pattern.compile("(?<=\\S)[ \t]*:[ \t]+(?=[0-9]+(?:[ \t]|$))|" + "(?<=\\S)[ \t]+:(?=[0-9]+(?:[ \t]|$))");

    private PoReferences() {}

    /** The references in the text behind {@code #:}, in their order. */
    static List<String> parse(String line) {
        List<String> references = new ArrayList<>();
        Matcher matcher = REFERENCE.matcher(COLON_APART.matcher(line).replaceAll(":"));
        while (matcher.find()) {
            String plain = matcher.group(3);
            references.add(plain == null ? matcher.group(1) + matcher.group(2) : numbered(plain));
        }
        return references;
    }

    private static String numbered(String reference) {
        Matcher matcher = NUMBERED.matcher(reference);
        return matcher.matches() ? matcher.group(1) + ":" + matcher.group(2) : reference;
    }
}
