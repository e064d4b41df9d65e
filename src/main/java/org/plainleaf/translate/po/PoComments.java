package org.plainleaf.translate.po;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The comments of one PO message, without their marks.
 *
 * <p>Whatever is put in comes back from a file unchanged: the constructor cuts comments at line breaks, flags at
 * commas, and drops empty and repeated references and flags.
 *
 * @param translator lines that people wrote ({@code #})
 * @param extracted lines for the translator that came from the source ({@code #.})
 * @param references where the text stands in the source ({@code #:}), such as {@code guides/ask.md:12}
 * @param flags flags ({@code #,}) in the order of the file, unknown ones too
 */
public record PoComments(List<String> translator, List<String> extracted, List<String> references, List<String> flags) {
    /** No comments at all. */
    public static final PoComments NONE = new PoComments(List.of(), List.of(), List.of(), List.of());

    public PoComments {
        translator = lines(translator);
        extracted = lines(extracted);
        references = words(references, "\n");
        flags = words(flags, "[,\n]");
    }

    public PoComments withTranslator(List<String> lines) {
        return new PoComments(lines, extracted, references, flags);
    }

    public PoComments withExtracted(List<String> lines) {
        return new PoComments(translator, lines, references, flags);
    }

    public PoComments withReferences(List<String> places) {
        return new PoComments(translator, extracted, places, flags);
    }

    public PoComments withFlags(List<String> names) {
        return new PoComments(translator, extracted, references, names);
    }

    private static List<String> lines(List<String> comments) {
        List<String> lines = new ArrayList<>();
        for (String comment : comments) {
            for (String line : comment.split("\n", -1)) {
                lines.add(withoutCarriageReturns(line));
            }
        }
        return List.copyOf(lines);
    }

    private static String withoutCarriageReturns(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\r') {
            end--;
        }
        return line.substring(0, end);
    }

    private static List<String> words(List<String> parts, String separator) {
        Set<String> words = new LinkedHashSet<>();
        for (String part : parts) {
            for (String word : part.split(separator, -1)) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
        }
        return List.copyOf(words);
    }
}
