package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.translation.ReviewDesk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plainleaf translate review}. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {
            "Prints the sheet on which somebody checks the translation of a page: numbered, with the English beside."
        },
        footer = {"", "Examples:", "  plainleaf translate review ur guides/ask-for-one"})
final class TranslateReview implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(index = "0", paramLabel = "LANGUAGE", description = "Tag of the language, such as ur.")
    private String tag = "";

    @Parameters(index = "1", paramLabel = "PAGE", description = "The page, such as guides/ask-for-one.")
    private String page = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "File to write. Without it: check-LANGUAGE-PAGE.pdf in this folder.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Path file = out == null ? Path.of("check-" + tag + "-" + page.replaceAll("[^A-Za-z0-9-]+", "-") + ".pdf") : out;
        options.toWrite(file);
        ReviewDesk.Printed printed = new ReviewDesk(options.site(), options.today()).print(tag, page, file);
        return new TranslateTalk(spec).printed(printed, file.toString());
    }
}
