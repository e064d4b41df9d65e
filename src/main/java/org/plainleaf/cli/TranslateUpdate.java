package org.plainleaf.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.translation.UpdateDesk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plainleaf translate update}. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {
            "Brings the PO files up to date with the English pages. No translation is lost:",
            "where the English changed, the old one stays to look at, with both English texts."
        },
        footer = {"", "Examples:", "  plainleaf translate update", "  plainleaf translate update ur pl"})
final class TranslateUpdate implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(
            index = "0..*",
            paramLabel = "LANGUAGE",
            description = "Tags of the languages, such as ur. Without it: all.")
    private List<String> tags = List.of();

    @Override
    public Integer call() throws IOException {
        return new TranslateTalk(spec).updated(new UpdateDesk(options.site(), options.today()).update(tags), false);
    }
}
