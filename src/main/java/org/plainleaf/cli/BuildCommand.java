package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.Build;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.build.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plainleaf build}. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {
            "Makes the whole site.",
            "If something is wrong, it says what and where, and the site stays as it was."
        },
        footer = {
            "",
            "Examples:",
            "  plainleaf build",
            "  plainleaf build --site ../our-site --out /var/www/our-site",
            "  plainleaf build --lang ur --drafts"
        })
final class BuildCommand implements Callable<Integer> {
    /** Others are for programs, which use {@code check}. */
    private static final List<OutputFormat> FORMATS =
            List.of(OutputFormat.TEXT, OutputFormat.PLAIN, OutputFormat.GITHUB);

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder to write to. Without it: site/ in the site's folder.")
    private @Nullable Path out;

    @Option(
            names = "--drafts",
            description = "Make a preview of one language instead, with all drafts and a number before each text.")
    private boolean drafts;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Tag of the language of the preview, such as ur. To try out a layout: en-XA (English with"
                    + " accents, much longer) or ar-XB (English from right to left).")
    private @Nullable String language;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "How to show findings: text (with the lines of your files), plain (one finding a line) or github."
                            + " Without it: text if you are at a terminal, plain if not.")
    private @Nullable String format;

    @Option(names = "--notes", description = "Show notes too.")
    private boolean notes;

    @Override
    public Integer call() throws IOException {
        ConsoleReport console = new ConsoleReport(spec);
        Path site = options.site();
        LocalDate today = options.today();
        FindingsOutput output = FindingsOutput.of(options, console, format, FORMATS, notes, null);
        if (drafts != (language != null)) {
            throw options.wrong("Write --drafts and --lang together: plainleaf build --lang ur --drafts");
        }
        // Never into the folder that is published.
        Path folder = out == null ? site.resolve(drafts ? Build.DRAFTS : "site") : out;
        Build build = new Build(site, today, console.progress());
        Outcome outcome = (language == null ? build : build.withDrafts(language)).build(folder);
        CheckedSite result = new CheckedSite(today, outcome.findings(), List.of(), List.of(), List.of(), null);
        output.give(result, site, console);
        return console.built(outcome, folder);
    }
}
