package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.translation.UpdateDesk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plainleaf translate add}. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {"Starts a language: makes a PO file for each page, or the files that are missing."},
        footer = {"", "Examples:", "  plainleaf translate add ur"})
final class TranslateAdd implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(index = "0", paramLabel = "LANGUAGE", description = "Tag of the language, such as ur.")
    private String tag = "";

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "Start from translations that were made elsewhere, such as a TMX file. They come in marked.")
    private @Nullable Path from;

    @Override
    public Integer call() throws IOException {
        return new TranslateTalk(spec).updated(new UpdateDesk(options.site(), options.today()).add(tag, from), true);
    }
}
