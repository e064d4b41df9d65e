package org.plainleaf.translate.po;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code #,} lines, and brings flags into the order in which msgcat writes them. */
final class PoFlags {
    private static final List<String> FORMATS = List.of(("c objc c++ python python-brace java java-printf csharp"
                    + " javascript scheme lisp elisp librep rust go ruby sh sh-printf awk lua object-pascal modula2 d"
                    + " ocaml smalltalk qt qt-plural kde kde-kuit boost tcl perl perl-brace php gcc-internal"
                    + " gfc-internal ycp")
            .split(" ", -1));
    private static final Pattern FORMAT = Pattern.compile("(no-|possible-|impossible-|)(.+)-format");
    private static final Pattern RANGE = Pattern.compile("range:\\s*([0-9]{1,9})\\.\\.([0-9]{1,9})");
    private static final String NO_WRAP = "no-wrap";
    private static final String WRAP = "wrap";

    private PoFlags() {}

    /**
     * The flags in the text behind {@code #,}. Commas part them; so do spaces, as in gettext, unless it
     * knows none of the words between them.
     */
    static List<String> parse(String line) {
        List<String> flags = new ArrayList<>();
        for (String part : line.split(",", -1)) {
            List<String> words = List.of(part.strip().split("\\s+", -1));
            if (words.stream().anyMatch(PoFlags::known)) {
                flags.addAll(words);
            } else {
                flags.add(part.strip());
            }
        }
        return flags;
    }

    /**
     * The flags as msgcat writes them: fuzzy, formats in gettext's order, range, no-wrap; and then the flags that
     * msgcat would drop because it does not know them. As in msgcat, obsolete messages lose their range. Of flags that
     * contradict each other the last one counts.
     */
    static List<String> canonical(PoEntry entry) {
        Map<String, String> formats = new HashMap<>();
        Set<String> others = new LinkedHashSet<>();
        String range = "";
        boolean wrap = true;
        for (String flag : entry.flags()) {
            Matcher format = FORMAT.matcher(flag);
            Matcher numbers = RANGE.matcher(flag);
            if (format.matches() && FORMATS.contains(format.group(2))) {
                formats.put(format.group(2), written(format.group(1), format.group(2)));
            } else if (validRange(numbers)) {
                range = "range: " + Integer.parseInt(numbers.group(1)) + ".." + Integer.parseInt(numbers.group(2));
            } else if (flag.equals(WRAP) || flag.equals(NO_WRAP)) {
                wrap = flag.equals(WRAP);
            } else if (!flag.equals(PoEntry.FUZZY)) {
                others.add(flag);
            }
        }
        List<String> flags = new ArrayList<>();
        // As in gettext, a message without a translation is not marked: there is nothing to doubt.
        if (entry.fuzzy() && !entry.string().isEmpty()) {
            flags.add(PoEntry.FUZZY);
        }
        FORMATS.forEach(format -> flags.add(formats.getOrDefault(format, "")));
        flags.add(entry.obsolete() ? "" : range);
        flags.add(wrap ? "" : NO_WRAP);
        flags.addAll(others);
        flags.removeIf(String::isEmpty);
        return flags;
    }

    private static String written(String sign, String format) {
        return switch (sign) {
            case "impossible-" -> "";
            case "no-" -> "no-" + format + "-format";
            default -> format + "-format";
        };
    }

    private static boolean validRange(Matcher range) {
        return range.matches() && Integer.parseInt(range.group(1)) <= Integer.parseInt(range.group(2));
    }

    private static boolean known(String flag) {
        Matcher format = FORMAT.matcher(flag);
        return flag.equals(PoEntry.FUZZY)
                || flag.equals(WRAP)
                || flag.equals(NO_WRAP)
                || (format.matches() && FORMATS.contains(format.group(2)));
    }
}
