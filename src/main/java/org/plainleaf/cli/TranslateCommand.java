package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.translation.MachineDesk;
import org.plainleaf.build.translation.TemplateDesk;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plainleaf translate}. */
@Command(
        name = "translate",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = "Helps translators.",
        subcommands = {
            TranslateAdd.class,
            TranslateUpdate.class,
            TranslateStatus.class,
            TranslateCost.class,
            TranslateExport.class,
            TranslateImport.class,
            TranslateReview.class,
            TranslateApprove.class,
            TranslateAnswer.class,
            TranslateCommand.Template.class,
            TranslateCommand.Machine.class
        })
final class TranslateCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    /** {@code plainleaf translate template}. */
    @Command(
            name = "template",
            mixinStandardHelpOptions = true,
            version = Main.VERSION,
            description = "Writes the English texts of all pages to translations/_template/, for Poedit or Weblate.",
            footer = {"", "Example:", "  plainleaf translate template"})
    static final class Template implements Callable<Integer> {
        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Mixin
        private final SiteOptions options = new SiteOptions();

        @Override
        public Integer call() throws IOException {
            ConsoleReport console = new ConsoleReport(spec);
            return console.templates(new TemplateDesk(options.site(), options.today()).write());
        }
    }

    /** {@code plainleaf translate machine}. */
    @Command(
            name = "machine",
            mixinStandardHelpOptions = true,
            version = Main.VERSION,
            description = {
                "Writes down that the translations of a language that are marked fuzzy were made by a computer.",
                "Run it right after a computer translated the English as it is now, and at no other time.",
                "A site may then show them, with a notice, until a person checks them."
            },
            footer = {"", "Example:", "  plainleaf translate machine ur"})
    static final class Machine implements Callable<Integer> {
        @CommandLine.Spec
        private CommandLine.Model.@Nullable CommandSpec spec;

        @Mixin
        private final SiteOptions options = new SiteOptions();

        @Parameters(index = "0", paramLabel = "LANGUAGE", description = "tag of the language, such as ur")
        private String tag = "";

        @Override
        public Integer call() throws IOException {
            if (!tag.matches("[A-Za-z0-9-]+")
                    || !Files.isDirectory(options.site().resolve("translations/" + tag))) {
                throw options.wrong("There is no folder translations/" + tag + ".");
            }
            ConsoleReport console = new ConsoleReport(spec);
            return console.marked(new MachineDesk(options.site(), options.today()).mark(tag));
        }
    }
}
