package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.Withdrawal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plainleaf withdraw}. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {
            "Takes a story out of the finished site at once, because its teller took it back.",
            "It works while other pages have errors. It leaves a kind notice, and lists the paper to recall."
        },
        footer = {
            "",
            "Examples:",
            "  plainleaf withdraw nell-paints",
            "  plainleaf withdraw nell-paints --erase --out /var/www/our-site"
        })
final class WithdrawCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(paramLabel = "STORY", description = "Name or file of the story.")
    private String story = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder of the finished site. Without it: site/ in the site's folder.")
    private @Nullable Path out;

    @Option(
            names = "--erase",
            description = "Also delete the story's text, translations and pictures from the content.")
    private boolean erase;

    @Override
    public Integer call() throws IOException {
        Path site = options.site();
        Path folder = out == null ? site.resolve("site") : out;
        Withdrawal.Result result = new Withdrawal(site, folder, options.today()).withdraw(story, erase);
        return new ConsentTalk(spec).withdrawn(result, folder, erase);
    }
}
