package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.Build;
import org.plainleaf.build.CheckReport;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.build.Outcome;
import org.plainleaf.model.Rule;
import org.plainleaf.source.RuleBookReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plainleaf check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = "Says what is wrong with the site, and changes nothing.",
        footer = {
            "",
            "Examples:",
            "  plainleaf check",
            "  plainleaf check content/guides/ask-for-one.md",
            "  plainleaf check --only words --only content/guides/",
            "  plainleaf check --report report.html",
            "  plainleaf check --explain words/wordy",
            "  plainleaf check --changed",
            "  plainleaf check --changed=main --format github",
            "  plainleaf check --format sarif --out findings.sarif"
        })
final class CheckCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (with the lines of your files), plain (one finding a line), json, sarif or github."
                    + " Without it: text if you are at a terminal, plain if not.")
    private @Nullable String format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "File to write the findings to. Without it: the screen.")
    private @Nullable Path out;

    @Option(names = "--notes", description = "Show notes too. In json and sarif they are always there.")
    private boolean notes;

    @Option(
            names = "--only",
            paramLabel = "WHAT",
            split = ",",
            description =
                    "Show only findings of a rule (words/wordy), of a group of rules (words), or in a file or folder"
                            + " (content/guides/). You can name several. Rules and places narrow each other down.")
    private List<String> only = new ArrayList<>();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Show only findings in this file or folder. The same as --only.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--changed",
            paramLabel = "REVISION",
            arity = "0..1",
            fallbackValue = "HEAD",
            description = "Show only findings in files that differ from this revision in git, or are new."
                    + " Without a revision: from the last commit (HEAD).")
    private @Nullable String changed;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Also write a report for staff, to read and to print: a page of HTML.")
    private @Nullable Path report;

    @Option(
            names = "--online",
            description =
                    "Also look if the pages on other websites are there. It asks those websites, and takes longer.")
    private boolean online;

    @Option(
            names = "--explain",
            paramLabel = "RULE",
            arity = "0..1",
            fallbackValue = Explanation.ALL,
            description = "Say what a rule is for, and how to set it: a rule (words/wordy), a group (words), or all.")
    private @Nullable String explain;

    @Override
    public Integer call() throws IOException {
        ConsoleReport console = new ConsoleReport(spec);
        if (explain != null) {
            console.say(Explanation.text(RuleBookReader.builtIn(), explain));
            return Explanation.knows(RuleBookReader.builtIn(), explain) ? Main.CLEAN : Main.USAGE;
        }
        Path site = options.site();
        LocalDate today = options.today();
        FindingsOutput output =
                FindingsOutput.of(options, console, format, FindingsOutput.allFormats(), notes, options.toWrite(out));
        options.toWrite(report);
        FindingFilter filter = filter(site);
        Build build = new Build(site, today, console.progress());
        Path before = site.resolve("site");
        if (online) {
            build.withOnlineLinks();
        }
        Outcome outcome = report == null ? build.check(before) : build.checkForReport(before);
        CheckedSite all = new CheckedSite(
                today,
                outcome.findings(),
                outcome.allowed(),
                rules(),
                outcome.reading().pages(),
                CheckReport.coverage(build.seen()));
        if (report != null) {
            new CheckReport(site, today)
                    .write(
                            report,
                            outcome,
                            build.seen(),
                            outcome.reading().pages(),
                            outcome.reading().sentences());
        }
        CheckedSite shown = filter.of(all);
        output.give(shown, site, console);
        int others = all.findings().size() - shown.findings().size();
        int code = console.checked(shown, others, output.summary(console));
        output.sayHidden(shown, console);
        output.sayWhere(console);
        return code;
    }

    private FindingFilter filter(Path site) throws IOException {
        FindingFilter filter = FindingFilter.ALL;
        try {
            filter = new OnlyNames(site, rules().stream().map(Rule::name).toList()).filter(named());
        } catch (OnlyNames.UnknownName e) {
            throw options.wrong(String.valueOf(e.getMessage()));
        }
        if (changed == null) {
            return filter;
        }
        String revision = changed;
        GitProgram git = GitProgram.find(System.getenv("PATH"))
                .orElseThrow(() -> new IOException("--changed needs git, and git is not on this computer."
                        + " Install it, or try without --changed."));
        return filter.amongChanged(new ChangedFiles(git, site)
                .since(revision)
                .orElseThrow(() -> options.wrong("git knows no revision \"" + Printable.of(revision)
                        + "\" here. Name a commit, a branch or a tag, such as main.")));
    }

    private List<String> named() {
        List<String> names = new ArrayList<>(only);
        names.addAll(files);
        return names;
    }

    /** All rules of the tool. */
    private static List<Rule> rules() {
        return List.copyOf(RuleBookReader.builtIn().rules().values());
    }
}
