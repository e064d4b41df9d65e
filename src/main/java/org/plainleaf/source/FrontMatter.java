package org.plainleaf.source;

import java.util.Optional;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/**
 * A file cut in two: the settings between the lines of three hyphens, and the text below.
 *
 * @param settings where the settings stand
 * @param body where the text stands
 */
record FrontMatter(Span settings, Span body) {

    /** Cuts a file, or says what is missing. */
    static Optional<FrontMatter> of(SourceText source, Report report) {
        int line = 1;
        if (!isFence(source, line)) {
            report.add(Finding.error(
                    source.place(0),
                    "front-matter/missing",
                    "The file does not start with a line of three hyphens: ---",
                    "Write --- on the first line, then title, summary and dates, then --- again."));
            return Optional.empty();
        }
        int start = source.lineStart(2);
        for (line = 2; source.lineStart(line) < source.length(); line++) {
            if (isFence(source, line)) {
                int end = source.lineStart(line);
                return Optional.of(
                        new FrontMatter(new Span(start, end), new Span(source.lineStart(line + 1), source.length())));
            }
        }
        report.add(Finding.error(
                source.place(0),
                "front-matter/unclosed",
                "The settings at the top of the file have no end.",
                "Write a line of three hyphens, ---, between the settings and the text."));
        return Optional.empty();
    }

    private static boolean isFence(SourceText source, int line) {
        int start = source.lineStart(line);
        int end = source.lineStart(line + 1);
        return source.text().substring(start, end).stripTrailing().equals("---");
    }
}
