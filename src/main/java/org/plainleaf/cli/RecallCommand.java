package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.PrintDesk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plainleaf recall}. */
@Command(
        name = "recall",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {
            "Lists printed leaflets that are out of date, by the code on the paper.",
            "It compares all leaflets that were ever published with the content as it is now."
        },
        footer = {"", "Examples:", "  plainleaf recall", "  plainleaf recall --published /var/www/our-site"})
final class RecallCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--published",
            paramLabel = "DIR",
            description = "The folder of the finished site. Without it: site/ in the site's folder.")
    private @Nullable Path published;

    @Override
    public Integer call() throws IOException {
        Path site = options.site();
        PrintDesk desk = new PrintDesk(site, options.today());
        return new ConsoleReport(spec).recall(desk.recall(published == null ? site.resolve("site") : published));
    }
}
