package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.Build;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plainleaf check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = "Says what is wrong with the site, and changes nothing.",
        footer = {"", "Example:", "  plainleaf check"})
final class CheckCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Override
    public Integer call() throws IOException {
        ConsoleReport console = new ConsoleReport(spec);
        Path site = options.site();
        return console.checked(new Build(site, options.today(), console.progress()).check(site.resolve("site")));
    }
}
