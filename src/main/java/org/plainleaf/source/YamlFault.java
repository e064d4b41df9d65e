package org.plainleaf.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What is wrong with lines of YAML, in plain words, and where to mend it. The library tells where it stumbled, which is often a line
 * below the slip.
 *
 * @param offset where to go, in the source
 * @param message what is the matter
 * @param advice what to do
 */
record YamlFault(int offset, String message, String advice) {
    private static final String DELETE_SPACES = "Delete the spaces at its start.";

    static YamlFault of(MarkedYAMLException e, YamlReader.YamlPlaces places) {
        String problem = lower(e.getProblem());
        String context = lower(e.getContext());
        int stumbled = places.offset(e.getProblemMark());
        int opened = e.getContextMark() == null ? stumbled : places.offset(e.getContextMark());
        if (problem.contains("mapping values are not allowed")) {
            return colon(stumbled, places);
        }
        if (problem.contains("'\\t'") || problem.contains("\\t(tab)")) {
            return new YamlFault(stumbled, "There is a tab here.", "Use spaces instead.");
        }
        if (problem.contains("could not find expected ':'")) {
            return noColon(
                    opened, text(places.source(), places.source().place(opened).line()));
        }
        SourceText source = places.source();
        int first = firstLine(source, places.part());
        if (indent(text(source, first)) > 0
                && indent(text(source, source.place(stumbled).line())) == 0) {
            return new YamlFault(
                    source.lineStart(first),
                    "This line starts with spaces, and a line below it does not.",
                    DELETE_SPACES);
        }
        // What was opened is the place to go to, not the end of the file where it was missed.
        int at = context.contains("quoted scalar") || context.contains("flow") ? opened : stumbled;
        if (problem.contains("unexpected end of stream")
                || problem.contains("found unexpected document")
                || problem.contains("expected ',' or")) {
            return new YamlFault(at, "A quotation mark or bracket is opened but not closed.", "Close it.");
        }
        return new YamlFault(
                at,
                "This line cannot be read.",
                "Check the spaces at the start of the line, and put values with : # [ ] { } in quotation marks.");
    }

    /** A colon that stands in a value: because the author wrote it there, or because the line is taken for a part of one above. */
    private static YamlFault colon(int colon, YamlReader.YamlPlaces places) {
        SourceText source = places.source();
        int line = source.place(colon).line();
        int start = source.lineStart(line);
        String before = source.text().substring(start, colon);
        int above = lineAbove(source, line, source.place(places.part()).line());
        // Several words before a colon are the rest of a value from the line above.
        if (above > 0 && !before.isBlank() && !before.strip().contains(" ")) {
            String words = text(source, above);
            if (indent(before) > column(words)) {
                boolean inList = column(words) > 0;
                return new YamlFault(
                        start,
                        "This line starts with spaces, so it counts as a part of the line above it.",
                        inList ? "Let its name start right below the name above it." : DELETE_SPACES);
            }
            if (indent(before) == column(words) && !hasColon(words)) {
                return noColon(source.lineStart(above) + column(words), words);
            }
        }
        return new YamlFault(colon, "There is a colon in this value.", YamlReader.QUOTE);
    }

    private static YamlFault noColon(int offset, String line) {
        int wrong = line.indexOf(":\u00a0");
        if (wrong >= 0) {
            return new YamlFault(
                    offset,
                    "The space after this colon is not a plain one: a program such as Word made it.",
                    "Delete it, and type a space.");
        }
        return new YamlFault(
                offset,
                line.contains(":") ? "This line has no space after its colon." : "This line has no colon.",
                "Write a name, a colon, a space and a value, such as \"title: My page\".");
    }

    private static int firstLine(SourceText source, Span part) {
        int line = source.place(part).line();
        while (line < source.place(part.end()).line() && text(source, line).isBlank()) {
            line++;
        }
        return line;
    }

    /** The next line above that has something in it; 0 where there is none in this part of the file. */
    private static int lineAbove(SourceText source, int line, int first) {
        for (int above = line - 1; above >= first; above--) {
            String text = text(source, above).strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                return text.equals("---") ? 0 : above;
            }
        }
        return 0;
    }

    private static String text(SourceText source, int line) {
        return source.text().substring(source.lineStart(line), source.lineStart(line + 1));
    }

    private static boolean hasColon(String text) {
        String words = text.stripTrailing();
        return words.contains(": ") || words.endsWith(":");
    }

    /** Where the words of a line start, behind the hyphen of a list. */
    private static int column(String text) {
        int indent = indent(text);
        return text.startsWith("- ", indent) ? indent + 2 + indent(text.substring(indent + 2)) : indent;
    }

    private static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    Finding finding(SourceText source) {
        return Finding.error(source.place(offset), "yaml/syntax", message, advice);
    }
}
