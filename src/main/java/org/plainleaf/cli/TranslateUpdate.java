package org.plainleaf.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.translation.UpdateDesk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
        footer = {
            "",
            "Examples:",
            "  plainleaf translate update",
            "  plainleaf translate update ur pl",
            "  plainleaf translate update --minor guides/ask-for-one --by RA"
        })
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

    @Option(
            names = "--minor",
            paramLabel = "PAGE",
            description =
                    "The English of this page was edited without a change of what it means: its translations stand."
                            + " Never for a number, a \"not\", a limit or a link.")
    private List<String> minor = List.of();

    @Option(
            names = "--by",
            paramLabel = "CODE",
            description =
                    "With --minor: code of who says so. Never a name. A check of a translation stands only if this"
                            + " person could have made it.")
    private String by = "";

    @Override
    public Integer call() throws IOException {
        if (!minor.isEmpty() && !by.matches("[A-Za-z0-9-]{1,20}")) {
            throw options.wrong("Say who says that the edit is minor: --by and a code such as RA. Write no name.");
        }
        TranslateTalk talk = new TranslateTalk(spec);
        UpdateDesk.Updated updated = new UpdateDesk(options.site(), options.today()).update(tags, minor, by);
        int code = talk.updated(updated, false);
        if (!minor.isEmpty()) {
            talk.minor(updated);
        }
        return code;
    }
}
