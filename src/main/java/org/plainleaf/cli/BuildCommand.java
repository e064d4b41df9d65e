package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.Build;
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
        footer = {"", "Examples:", "  plainleaf build", "  plainleaf build --site ../our-site --out /var/www/our-site"})
final class BuildCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder to write to. Without it: site/ in the site's folder.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        ConsoleReport console = new ConsoleReport(spec);
        Path site = options.site();
        Path folder = out == null ? site.resolve("site") : out;
        Outcome outcome = new Build(site, options.today(), console.progress()).build(folder);
        return console.built(outcome, folder);
    }
}
