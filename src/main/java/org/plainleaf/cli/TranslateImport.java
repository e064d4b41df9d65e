package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.translation.ImportDesk;
import org.plainleaf.build.translation.TermsDesk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plainleaf translate import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {
            "Takes in what a translator sent back, in any format that export writes.",
            "No translation is lost. What cannot be taken comes out in a file with only those rows, and the reasons."
        },
        footer = {"", "Examples:", "  plainleaf translate import plainleaf-ur.xlsx --by UR-02"})
final class TranslateImport implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Tag of the language. Without it: what the file says.")
    private @Nullable String tag;

    @Option(
            names = "--looked-at",
            description =
                    "The translator looked at every text: also what comes back unchanged, and marked as done, counts.")
    private boolean lookedAt;

    @Option(
            names = "--put-right",
            description =
                    "Rows with the translation of another text are right: they had slipped before. Without it, none is taken.")
    private boolean putRight;

    @Option(names = "--by", paramLabel = "CODE", description = "Code of who translated, such as UR-02. Never a name.")
    private String by = "somebody";

    @Override
    public Integer call() throws IOException {
        if (!by.matches("[A-Za-z0-9-]{1,20}")) {
            throw options.wrong("\"" + by + "\" is not a code. Write one such as UR-02, and no name.");
        }
        if (String.valueOf(file.getFileName()).endsWith(".tbx")) {
            if (tag == null) {
                throw options.wrong("Name the language of the glossary: --lang ur");
            }
            return new TranslateTalk(spec)
                    .terms(new TermsDesk(options.site(), options.today()).take(file, tag, by), tag);
        }
        return new TranslateTalk(spec)
                .received(new ImportDesk(options.site(), options.today()).take(file, tag, by, lookedAt, putRight));
    }
}
