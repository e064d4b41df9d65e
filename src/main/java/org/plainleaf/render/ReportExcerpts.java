package org.plainleaf.render;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.model.RulePolicy;
import org.plainleaf.model.Sentences;
import org.plainleaf.render.view.ReportView.Excerpt;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;
import org.plainleaf.text.TextFiles;

/**
 * Finds the sentence that a finding is about in the author's file. It keeps one file at a time, so findings should come file
 * by file. For one thread.
 */
final class ReportExcerpts {
    /** More than a long sentence: what stands farther from the words in question is cut. */
    private static final int AROUND = 160;

    private static final int LONGEST_MARK = 400;

    private static final int LONGEST_WORD = 80;

    private static final int MOST_LINES = 20;

    /** What starts a line that is a thing of its own: a heading, an item, a box, a table, a setting. */
    private static final Pattern STARTS = Pattern.compile("\\s*(?:[-*+#|>]|:::|<!--|[0-9]+[.)] |[a-z-]+:(?:\\s|$))");

    private final TextFiles files;
    private final Sentences sentences =
            new Sentences(List.of("e.g", "i.e", "etc", "Dr", "Mr", "Mrs", "Ms", "St", "No"));
    private @Nullable String file;
    private @Nullable SourceText source;

    ReportExcerpts(TextFiles files) {
        this.files = files;
    }

    Excerpt of(Finding finding) {
        int line = finding.place().line();
        Optional<SourceText> found = source(finding.place().file());
        if (found.isEmpty() || line == 0 || finding.place().column() == 0) {
            return Excerpt.NONE;
        }
        SourceText text = found.get();
        int lineStart = text.lineStart(line);
        int lineEnd = text.lineStart(line + 1);
        int start = Math.min(lineStart + finding.place().column() - 1, lineEnd);
        int length = finding.length() == 0 ? word(text.text(), start, lineStart) : finding.length();
        int end = Math.min(start + Math.min(length, LONGEST_MARK), lineEnd);
        Span sentence = sentence(text, paragraph(text, line), start, end);
        int from = wordStart(text.text(), Math.max(sentence.start(), start - AROUND), sentence.start());
        int to = wordEnd(text.text(), Math.min(sentence.end(), end + AROUND), end, sentence.end());
        return new Excerpt(
                (from > sentence.start() ? "… " : "")
                        + ReportText.clean(text.text().substring(from, start)).stripLeading(),
                ReportText.clean(text.text().substring(start, end)),
                ReportText.clean(text.text().substring(end, to)).stripTrailing() + (to < sentence.end() ? " …" : ""),
                language(text, lineStart));
    }

    /** The language that a line is in: that of the folder in a translation, but for the English in it. */
    private static String language(SourceText text, int lineStart) {
        boolean translated =
                text.text().startsWith("msgstr", lineStart) || text.text().startsWith("\"", lineStart);
        String tag = RulePolicy.language(text.file());
        return translated && tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? tag : "en";
    }

    /** The lines that belong to one paragraph of Markdown; of any other file, the line alone. */
    private static Span paragraph(SourceText text, int line) {
        int first = line;
        int last = line;
        if (text.file().endsWith(".md") && isWords(text, line)) {
            while (first > 1 && line - first < MOST_LINES && isWords(text, first - 1)) {
                first--;
            }
            while (last - line < MOST_LINES && isWords(text, last + 1)) {
                last++;
            }
        }
        return new Span(text.lineStart(first), text.lineStart(last + 1));
    }

    private static boolean isWords(SourceText text, int line) {
        String words = text.slice(new Span(text.lineStart(line), text.lineStart(line + 1)));
        return !words.isBlank() && !STARTS.matcher(words).lookingAt();
    }

    private Span sentence(SourceText text, Span line, int start, int end) {
        String words = text.slice(line);
        for (Span span : sentences.split(words)) {
            if (line.start() + span.end() > start && line.start() + span.start() <= start) {
                return new Span(
                        line.start() + span.start(), Math.min(line.end(), Math.max(line.start() + span.end(), end)));
            }
        }
        return line;
    }

    /** Length of the word at a place of which nobody said how long it is; 0 at the start of a line, which means all of it. */
    private static int word(String text, int start, int lineStart) {
        int end = start;
        while (start > lineStart
                && end < text.length()
                && end - start < LONGEST_WORD
                && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    /** Goes back to the end of a word, so that none is cut in two. */
    private static int wordEnd(String text, int to, int least, int most) {
        int space = text.lastIndexOf(' ', to);
        return to == most || space <= least ? to : space;
    }

    /** Goes on to the next word, so that none is cut in two. */
    private static int wordStart(String text, int from, int least) {
        int space = text.indexOf(' ', from);
        return from == least || space < 0 || space > from + AROUND / 2 ? from : space + 1;
    }

    private Optional<SourceText> source(String path) {
        if (!path.equals(file)) {
            file = path;
            boolean text =
                    path.endsWith(".md") || path.endsWith(".po") || path.endsWith(".yaml") || path.endsWith(".tsv");
            source = text ? files.read(path).orElse(null) : null;
        }
        return Optional.ofNullable(source);
    }
}
