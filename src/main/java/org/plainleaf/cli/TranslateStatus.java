package org.plainleaf.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.translation.StatusDesk;
import org.plainleaf.finding.Severity;
import org.plainleaf.publish.WholeFile;
import org.plainleaf.render.StatusRenderer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plainleaf translate status}. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {"Says how far the translations are: what is to do, what nobody has checked, what is out of date."
        },
        footer = {
            "",
            "Examples:",
            "  plainleaf translate status",
            "  plainleaf translate status ur",
            "  plainleaf translate status --report status.html",
            "  plainleaf translate status --format json"
        })
final class TranslateStatus implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(
            index = "0..*",
            paramLabel = "LANGUAGE",
            description = "Tags of the languages, such as ur: then each page is listed. Without it: all.")
    private List<String> tags = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json. Without it: text.")
    private String format = "text";

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Also write a page of HTML with all pages and languages.")
    private @Nullable Path report;

    @Override
    public Integer call() throws IOException {
        if (!List.of("text", "json").contains(format)) {
            throw options.wrong("There is no format \"" + format + "\". Choose text or json.");
        }
        ConsoleReport console = new ConsoleReport(spec);
        options.toWrite(report);
        StatusDesk.Counted counted = new StatusDesk(options.site(), options.today()).status(tags);
        counted.findings().forEach(console.err()::println);
        if (counted.status() == null) {
            return Main.ERRORS;
        }
        if (report != null) {
            StatusRenderer page = new StatusRenderer(counted.status());
            new WholeFile(report).write((Writer out) -> page.write(out));
        }
        StatusText text = new StatusText(counted.status());
        if (format.equals("json")) {
            text.json(console.out());
        } else {
            text.table(console.out(), !tags.isEmpty());
        }
        // Texts of a file that cannot be read count as not translated.
        return counted.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Main.ERRORS
                : Main.CLEAN;
    }
}
