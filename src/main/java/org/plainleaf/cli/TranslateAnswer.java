package org.plainleaf.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.translation.AnswerDesk;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.RuleBook;
import org.plainleaf.source.RuleBookReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plainleaf translate answer}. */
@Command(
        name = "answer",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {
            "Writes down that a warning about a translation was looked at, and that the translation is right.",
            "The warning comes back if a letter of the English or of the translation changes."
        },
        footer = {
            "",
            "Examples:",
            "  plainleaf translate answer ur guides/ask-for-one 7 translation/end-mark --by UR-02 --reason \"it is a title\""
        })
final class TranslateAnswer implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(index = "0", paramLabel = "LANGUAGE", description = "Tag of the language, such as ur.")
    private String tag = "";

    @Parameters(index = "1", paramLabel = "PAGE", description = "The page, such as guides/ask-for-one.")
    private String page = "";

    @Parameters(index = "2", paramLabel = "NUMBER", description = "Number of the text, as on the sheet for checking.")
    private int number;

    @Parameters(index = "3", paramLabel = "RULE", description = "The rule that warns, such as translation/end-mark.")
    private String rule = "";

    @Option(
            names = "--by",
            required = true,
            paramLabel = "CODE",
            description = "Code of who looked at it. Never a name.")
    private String by = "";

    @Option(names = "--reason", required = true, paramLabel = "WHY", description = "Why it is right, in a few words.")
    private String reason = "";

    @Override
    public Integer call() throws IOException {
        RuleBook book = RuleBookReader.builtIn();
        boolean warns = book.rule(rule)
                .filter(found -> !found.fixed() && found.level() != Severity.ERROR)
                .isPresent();
        if (!warns || !by.matches("[A-Za-z0-9-]{1,20}") || reason.isBlank()) {
            throw options.wrong(
                    !warns
                            ? "\"" + rule + "\" is no rule that can be answered. "
                                    + NearestName.to(rule, book.rules().keySet())
                                            .filter(near -> !near.equals(rule))
                                            .map(near -> "Did you mean \"" + near + "\"?")
                                            .orElse("Write it as the finding names it.")
                            : "Say who looked at it, by a code such as UR-02, and why it is right.");
        }
        ConsoleReport console = new ConsoleReport(spec);
        List<Finding> faults =
                new AnswerDesk(options.site(), options.today()).answer(tag, page, number, rule, by, reason);
        faults.forEach(console.err()::println);
        if (!faults.isEmpty()) {
            console.err().println("Nothing was written down. See above.");
            return Main.ERRORS;
        }
        console.say("Written down. " + rule + " is quiet about text " + number + " until it changes.");
        return Main.CLEAN;
    }
}
