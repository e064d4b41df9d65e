package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Kind;
import org.plainleaf.source.Scaffold;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plainleaf new}. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = "Starts a new story, guide, faq, page or leaflet.",
        footer = {
            "",
            "Examples:",
            "  plainleaf new story swimming-again",
            "  plainleaf new guide ask-for-a-review",
            "  plainleaf new faq moving-house",
            "  plainleaf new page opening-hours"
        })
final class NewCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(index = "0", paramLabel = "KIND", description = "story, guide, faq, page or leaflet")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "name of the file, such as swimming-again")
    private String name = "";

    @Override
    public Integer call() throws IOException {
        Kind chosen = Arrays.stream(Kind.values())
                .filter(k -> k.label().equals(kind))
                .findFirst()
                .orElseThrow(() -> options.wrong("\"" + kind + "\" is not a kind of page. Choose one of: "
                        + Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", ")) + "."));
        String fileName = Scaffold.fileName(name)
                .orElseThrow(
                        () -> options.wrong(
                                "\"" + name
                                        + "\" cannot be a name. Use small letters a to z, digits and hyphens, such as swimming-again."));
        Path site = options.site();
        if (!Files.exists(site.resolve("content/site.yaml"))) {
            throw options.wrong("There is no site here. Go to the folder of your site, or name it with --site.");
        }
        ConsoleReport console = new ConsoleReport(spec);
        try {
            String path = Scaffold.write(site, chosen, fileName, options.today());
            console.say("Made " + path + ". Open it, write your text, then run: plainleaf check");
            return Main.CLEAN;
        } catch (FileAlreadyExistsException e) {
            throw options.wrong("There is a " + kind + " called " + fileName + " already. Choose another name.");
        }
    }
}
