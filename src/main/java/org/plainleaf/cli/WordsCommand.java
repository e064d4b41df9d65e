package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.WordsDesk;
import org.plainleaf.build.Written;
import org.plainleaf.finding.Finding;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plainleaf words}. */
@Command(
        name = "words",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {
            "Makes a sheet to print: the words that staff may use. Also a list for interpreters.",
            "It is made of content/terms.yaml."
        },
        footer = {
            "",
            "Examples:",
            "  plainleaf words                        the sheet for staff, in words.pdf",
            "  plainleaf words --glossary ur          a list for an interpreter, for Excel and other tables",
            "  plainleaf words --glossary all --out lists    one such list for each language",
            "  plainleaf words --glossary ur --tbx    the same list for the tools of translators",
            "  plainleaf words --vale styles          the same words for Vale, a checker for other editors"
        })
final class WordsCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--glossary",
            paramLabel = "LANGUAGE",
            description = "Make a list for interpreters of this language, such as ur; or of all.")
    private @Nullable String glossary;

    @Option(names = "--tbx", description = "Make that list as TBX, for the tools of translators.")
    private boolean tbx;

    @Option(names = "--vale", paramLabel = "DIR", description = "Write a style for Vale into this folder.")
    private @Nullable Path vale;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Where to write. Without it: words.pdf or glossary-LANGUAGE.tsv; for all languages, this folder.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        if (glossary != null && vale != null || vale != null && out != null) {
            throw options.wrong(
                    vale != null && out != null
                            ? "--vale names its folder itself. Leave out --out."
                            : "Choose one: --glossary or --vale.");
        }
        if (tbx && glossary == null) {
            throw options.wrong("--tbx needs a language too: --glossary ur --tbx");
        }
        WordsDesk desk = new WordsDesk(options.site(), options.today());
        ConsoleReport console = new ConsoleReport(spec);
        options.toWrite(vale);
        options.toWrite(out);
        if (vale != null) {
            return said(console, desk.vale(vale), "Wrote %d files for Vale to " + shown(vale) + ".");
        }
        if (glossary != null) {
            boolean all = glossary.equals(WordsDesk.ALL);
            Path file = out == null ? Path.of(all ? "." : "glossary-" + glossary + (tbx ? ".tbx" : ".tsv")) : out;
            String what = all ? "Wrote %d lists for interpreters to " : "Wrote the list for interpreters to ";
            return said(console, desk.glossary(glossary, file, tbx), what + shown(file) + ".");
        }
        Path file = out == null ? Path.of("words.pdf") : out;
        return said(console, desk.sheet(file), "Made " + shown(file) + ": %d pages.");
    }

    /** A path in a format string. */
    private static String shown(Path path) {
        return path.normalize().toString().replace("%", "%%");
    }

    private static int said(ConsoleReport console, Written written, String done) {
        if (written.count() > 0) {
            console.say(String.format(Locale.ROOT, done, written.count()));
        }
        written.findings().stream().map(Finding::toString).forEach(console::say);
        return written.count() > 0 ? Main.CLEAN : Main.ERRORS;
    }
}
