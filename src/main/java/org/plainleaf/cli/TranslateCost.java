package org.plainleaf.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.translation.CostDesk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plainleaf translate cost}. */
@Command(
        name = "cost",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {
            "Says what your edits of English pages cost before you publish them:",
            "which translations they put out of date, and how many words there are to translate."
        },
        footer = {"", "Examples:", "  plainleaf translate cost", "  plainleaf translate cost guides/ask-for-one"})
final class TranslateCost implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(
            index = "0..*",
            paramLabel = "PAGE",
            description = "Pages, such as guides/ask-for-one. Without it: all.")
    private List<String> pages = List.of();

    @Override
    public Integer call() throws IOException {
        return new TranslateTalk(spec).cost(new CostDesk(options.site(), options.today()).cost(pages));
    }
}
