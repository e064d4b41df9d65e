package org.plainleaf.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.ConsentDesk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plainleaf consent}. */
@Command(
        name = "consent",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = "Looks after what tellers agreed to.",
        footer = {"", "Examples:", "  plainleaf consent approve nell-paints --record C-014"})
final class ConsentCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    @Command(
            name = "approve",
            mixinStandardHelpOptions = true,
            version = Main.VERSION,
            description = {
                "Writes down that the teller has read the story as it is now, and agreed.",
                "If the text changes later, the story is kept back until the teller has agreed again."
            })
    int approve(
            @Mixin SiteOptions options,
            @Parameters(paramLabel = "STORY", description = "Name or file of the story.") String story,
            @Option(
                            names = "--record",
                            required = true,
                            paramLabel = "RECORD",
                            description = "Number of the teller's record, such as C-014.")
                    String record)
            throws IOException {
        ConsentDesk.Approved approved = new ConsentDesk(options.site(), options.today()).approve(story, record);
        return new ConsentTalk(spec).approved(approved, record);
    }
}
