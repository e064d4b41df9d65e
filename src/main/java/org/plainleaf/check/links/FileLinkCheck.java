package org.plainleaf.check.links;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Inline;

/**
 * A link to a file says so, and how large it is: it may open another program, and cost a reader's data (NHS service manual,
 * links; GOV.UK style guide, links to documents). English only: a translation follows the English.
 */
public final class FileLinkCheck implements EditionCheck {
    private static final String RULE = "links/file-unlabelled";

    private static final Pattern SIZE = Pattern.compile(
            "(?<![\\d])\\d+(?:[.,]\\d+)?[\\s\u00A0-]?(?:bytes?|kb|mb|gb|kilobytes?|megabytes?|pages?|slides?|sheets?|words?"
                    + "|seconds?|secs?|minutes?|mins?|hours?)\\b|\\b(?:one|two|three|four|five|six|seven|eight|nine)[\\s-]"
                    + "(?:pages?|minutes?)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        for (Passage passage : prose.passages()) {
            for (Passage.Marked marked : passage.marked()) {
                Optional<FileKind> kind =
                        marked.inline() instanceof Inline.Link link ? FileKind.of(link.target()) : Optional.empty();
                String words = passage.text().substring(marked.start(), marked.end());
                boolean paper = marked.inline() instanceof Inline.Link link && LinkCheck.isPaper(link.target());
                // A link to paper is an error as it is: LinkCheck says so.
                if (kind.isPresent() && !paper && !words.isBlank()) {
                    add(passage, marked, words, kind.get(), report);
                }
            }
        }
    }

    private static void add(Passage passage, Passage.Marked marked, String words, FileKind kind, Report report) {
        boolean named = kind.isNamedIn(words);
        boolean sized = SIZE.matcher(words).find();
        if (named && sized) {
            return;
        }
        String size = kind.isRecording() ? "3 minutes" : "2 pages";
        report.add(passage.finding(
                Severity.WARNING,
                RULE,
                marked.start(),
                marked.end(),
                named
                        ? "This link does not say how large the file is."
                        : "This link leads to a file, and does not say " + (sized ? "of what kind." : "so."),
                "Write it at the end of the link's words, such as \"(" + kind.label() + ", " + size + ")\"."));
    }
}
