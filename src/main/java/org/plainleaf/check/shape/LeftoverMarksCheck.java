package org.plainleaf.check.shape;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;

/**
 * Marks of Markdown that did not work: CommonMark shows them to readers as they are, and says nothing. Who wants such a mark
 * writes a backslash before it. A translator sees no Markdown.
 */
public final class LeftoverMarksCheck implements EditionCheck {
    private static final String RULE = "markup/leftover";

    /** One of these is in all marks but bullets. */
    private static final String ASCII = "]*_{#|";

    private static final Pattern BULLET = Pattern.compile("[•·▪‣](?=\\s?\\p{L})");

    /** What is left over, and what to write. */
    private record Leftover(Pattern marks, String message, String advice) {}

    private static final List<Leftover> ALL = List.of(
            new Leftover(
                    Pattern.compile("\\][(\\[]|\\] \\((?=[/#]|https?:|www\\.|mailto:|tel:)"),
                    "This was to be a link, and is none.",
                    "Write it without a space in it: [words of the link](/its-page/)."),
            new Leftover(
                    Pattern.compile("\\*\\*|(?<![\\p{L}\\p{N}_])__(?=\\p{L})|(?<=\\p{L})__(?![\\p{L}\\p{N}_])"),
                    "These marks stand in the text for readers to see.",
                    "For words that matter write **words**: the same marks before and behind, no space inside."),
            new Leftover(
                    Pattern.compile("\\{[a-z][a-z-]*\\.[a-z][a-z0-9-]*+(?!})"),
                    "This was to be a fact, and is none.",
                    "Close it with }, such as {phone.helpline}."),
            new Leftover(
                    Pattern.compile("^#{2,6}(?=[\\p{L}\\p{N}])"),
                    "This was to be a heading, and is none.",
                    "Write a space behind ##."),
            new Leftover(
                    Pattern.compile("^" + BULLET),
                    "This was to be a list, and is none.",
                    "Start each line of a list with a hyphen and a space."),
            new Leftover(
                    Pattern.compile("^\\|(?=.*\\|)"),
                    "This was to be a table, and is none.",
                    "Write a line like |---|---| below its first line, with as many parts as it has columns."));

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        for (Passage passage : prose.passages()) {
            if (passage.hasOneOf(ASCII) || BULLET.matcher(passage.text()).lookingAt()) {
                ALL.forEach(leftover -> check(passage, leftover, report));
            }
        }
    }

    private static void check(Passage passage, Leftover leftover, Report report) {
        Matcher marks = leftover.marks().matcher(passage.text());
        while (marks.find()) {
            if (!passage.isHidden(marks.start(), marks.end()) && !passage.isEscaped(marks.start())) {
                report.add(passage.finding(
                        Severity.WARNING, RULE, marks.start(), marks.end(), leftover.message(), leftover.advice()));
                return; // The rest follows from it.
            }
        }
    }
}
