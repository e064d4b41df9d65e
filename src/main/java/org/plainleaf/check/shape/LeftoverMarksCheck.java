package org.plainleaf.check.shape;

import java.util.List;
import java.util.Set;
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

    /** One of these is in all marks but those at the start of a list. */
    private static final String ASCII = "]*_{(#|~:";

    private static final Pattern LIST =
            Pattern.compile("^(?:[•·▪‣](?=\\s{0,3}\\p{L})|-(?=\\p{L})|[0-9]{1,2}[.)](?=\\p{Lu}\\p{Ll}))");

    /** What is left over, and what to write. */
    private record Leftover(Pattern marks, String message, String advice) {}

    private static final String NO_FACT = "This was to be a fact, and is none.";

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([a-z][a-z0-9-]*+(?:\\.[a-z0-9][a-z0-9-]*+)+)\\)");

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
                    NO_FACT,
                    "Close it with }, such as {phone.helpline}."),
            new Leftover(
                    Pattern.compile("\\{\\h*[A-Za-z][A-Za-z0-9 \u00a0.,_/-]{0,40}}"),
                    NO_FACT,
                    "Write its whole name, with a full stop in it and without spaces, such as {phone.helpline}."),
            new Leftover(
                    Pattern.compile("^(?:#{2,6}(?=[\\p{L}\\p{N}])|#(?=\\p{L}[^#.!?]*$))"),
                    "This was to be a heading, and is none.",
                    "Write two # and a space: ## My heading."),
            new Leftover(
                    LIST,
                    "This was to be a list, and is none.",
                    "Start each line of a list with a hyphen and a space, or with 1. and a space."),
            new Leftover(
                    Pattern.compile("^:{2,}(?=[ \\p{L}]|$)"),
                    "This was to be a box, and is none.",
                    "Write three colons, a space and the name of the box, such as ::: note. End it with three colons."),
            new Leftover(
                    Pattern.compile("~~(?=\\S)"),
                    "These marks stand in the text for readers to see.",
                    "Delete what is no longer so, with the marks."),
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
            if (passage.hasOneOf(ASCII) || LIST.matcher(passage.text()).lookingAt()) {
                ALL.forEach(leftover -> check(passage, leftover, report));
                inBrackets(passage, subject.plan().site().facts().keySet(), report);
            }
        }
    }

    /** A fact in round brackets. */
    private static void inBrackets(Passage passage, Set<String> facts, Report report) {
        Matcher name = IN_BRACKETS.matcher(passage.text());
        while (name.find()) {
            if (facts.contains(name.group(1)) && !passage.isHidden(name.start(), name.end())) {
                report.add(passage.finding(
                        Severity.WARNING, RULE, name.start(), name.end(), NO_FACT, "Write {" + name.group(1) + "}."));
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
