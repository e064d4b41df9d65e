package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.PrintDesk;
import org.plainleaf.model.Format;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plainleaf leaflet}. */
@Command(
        name = "leaflet",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = "Makes one leaflet as a PDF to print.",
        footer = {
            "",
            "Examples:",
            "  plainleaf leaflet what-is-a-personal-health-budget --lang ur",
            "  plainleaf leaflet what-is-a-personal-health-budget --lang ur --place oakfield-surgery --format trifold",
            "  plainleaf leaflet ask-for-one --lang bn --format large-print"
        })
final class LeafletCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "name of the leaflet, or of a guide, story or questions")
    private String name = "";

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "Its language, such as ur. Without it: en.")
    private String language = "en";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "a4, large-print, booklet, booklet-fold, trifold, easy-read, poster or poster-a3."
                    + " Without it: the first that the leaflet has.")
    private @Nullable String format;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Print the details of this place on it: the name of a file in content/places/.")
    private @Nullable String place;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder to write to. Without it: this folder.")
    private Path out = Path.of(".");

    @Override
    public Integer call() throws IOException {
        Format chosen = null;
        if (format != null) {
            chosen = Format.named(format)
                    .filter(f -> f.isWritten() || f == Format.BOOKLET_FOLD)
                    .orElseThrow(() -> options.wrong("\"" + format + "\" is not a format. Choose one of: "
                            + String.join(", ", Format.labels()) + ", booklet-fold."));
        }
        options.toWrite(out);
        PrintDesk desk = new PrintDesk(options.site(), options.today());
        ConsoleReport console = new ConsoleReport(spec);
        return console.leaflet(desk.leaflet(new PrintDesk.Order(name, language, chosen, place), out));
    }
}
