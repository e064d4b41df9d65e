package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.cli.CommandRun;

/** What the tool says to people about a site that it refuses: laws that hold for every bad input. */
final class Talk {
    static final String NOT_CHANGED =
            "The site was not changed. Mend what is marked as error, then run the command again.";

    static final String LEFT_OUT = "Stories without consent were left out. See above.";
    static final String STILL_THERE =
            "Careful: the site of the last build may still show stories whose tellers do not agree to it: ";
    private static final List<String> CLOSING = List.of(NOT_CHANGED, LEFT_OUT, STILL_THERE);

    /** A place, what is the matter, what to do next in brackets, the name of the rule. */
    private static final Pattern FINDING = Pattern.compile(
            "(?<file>[^:]+):(?<line>[1-9][0-9]*):(?<column>[1-9][0-9]*): (error|warning|note) .+ \\(.+\\) \\[[a-z-]+/[a-z-]+]");

    /** What a terminal could take for a command. */
    private static final Pattern UNFIT = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]");

    /** Nobody reads more letters than these. */
    private static final int LONGEST = 600;

    private Talk() {}

    /** The findings of a build that changed nothing, line by line. */
    static List<String> refusal(CommandRun run, SmallSite site) {
        List<String> lines = findings(run, site);
        assertThat(run.errLines()).contains(NOT_CHANGED);
        return lines;
    }

    /** The findings of any run that found errors, line by line. */
    static List<String> findings(CommandRun run, SmallSite site) {
        assertThat(run.code()).as("exit code of:%n%s", run.all()).isEqualTo(1);
        assertPlain(run);
        List<String> lines = run.errLines().stream()
                .filter(line -> FINDING.matcher(line).matches())
                .toList();
        assertThat(lines).as(run.all()).isNotEmpty();
        assertThat(run.errLines().subList(lines.size(), run.errLines().size()))
                .as("what is no finding")
                .allMatch(line -> CLOSING.stream().anyMatch(line::startsWith));
        lines.forEach(line -> assertPlace(line, site));
        return lines;
    }

    /** No stack trace, no fault of ours, no line that is too long, nothing invisible. */
    static void assertPlain(CommandRun run) {
        assertThat(run.all())
                .doesNotContain("Exception", "\tat ", "has a fault", "org.plainleaf", "org.yaml", "org.commonmark");
        assertThat(UNFIT.matcher(run.all()).find())
                .as("invisible characters in:%n%s", run.all())
                .isFalse();
        assertThat(run.all().lines().mapToInt(String::length).max().orElse(0))
                .as("length of the longest line")
                .isLessThanOrEqualTo(LONGEST);
    }

    private static boolean isText(Path file) {
        return Files.isRegularFile(file) && Files.isReadable(file);
    }

    /** The place of a finding is in the file. */
    private static void assertPlace(String finding, SmallSite site) {
        Matcher parts = FINDING.matcher(finding);
        if (!parts.matches() || !isText(site.path(parts.group("file")))) {
            return;
        }
        int line = Integer.parseInt(parts.group("line"));
        List<String> text = site.read(parts.group("file")).lines().toList();
        assertThat(line).as(finding).isLessThanOrEqualTo(text.size() + 1);
        int length = line > text.size() ? 0 : text.get(line - 1).length();
        assertThat(Integer.parseInt(parts.group("column"))).as(finding).isLessThanOrEqualTo(length + 1);
    }
}
