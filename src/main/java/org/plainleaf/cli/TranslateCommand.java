package org.plainleaf.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.TemplateWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code plainleaf translate}. */
@Command(
        name = "translate",
        mixinStandardHelpOptions = true,
        description = "Helps translators.",
        subcommands = TranslateCommand.Template.class)
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
            return console.templates(new TemplateWriter(options.site()).write());
        }
    }
}
