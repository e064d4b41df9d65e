package org.plainleaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.translation.ExchangeFormats;
import org.plainleaf.build.translation.ExportDesk;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plainleaf translate export}. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        version = Main.VERSION,
        description = {
            "Writes a file for a translator: for Poedit (po), for a spreadsheet (xlsx), for Word (docx)",
            "or for the tools of agencies (xliff12, xliff21, tmx)."
        },
        footer = {
            "",
            "Examples:",
            "  plainleaf translate export ur --format xlsx",
            "  plainleaf translate export ur guides/ask-for-one --format docx --new --changed"
        })
final class TranslateExport implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(index = "0", paramLabel = "LANGUAGE", description = "Tag of the language, such as ur.")
    private String tag = "";

    @Parameters(
            index = "1..*",
            paramLabel = "PAGE",
            description = "Pages, such as guides/ask-for-one. Without it: all.")
    private List<String> pages = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "po, xlsx, docx, xliff12, xliff21 or tmx. Without it: as --out ends, or xlsx.")
    private @Nullable String format;

    @Option(names = "--new", description = "Only texts without a translation; together with --changed: those too.")
    private boolean fresh;

    @Option(
            names = "--changed",
            description =
                    "Only texts whose translation has to be looked at: the English changed, or a computer made it.")
    private boolean changed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "File to write. Without it: plainleaf-LANGUAGE in this folder.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        ExchangeFormat chosen = chosen();
        Path file = out == null ? Path.of("plainleaf-" + tag + chosen.extension()) : out;
        options.toWrite(file);
        if (out == null && Files.exists(file)) {
            throw options.wrong(
                    file + " is there already. It may be what a translator sent back. Move it, or write another name"
                            + " with --out.");
        }
        return new TranslateTalk(spec)
                .sent(
                        new ExportDesk(options.site(), options.today()).export(tag, pages, states(), chosen, file),
                        file.toString());
    }

    /** The format that is named; without one, that of the ending of the file. */
    private ExchangeFormat chosen() {
        String named = format;
        String name = out == null ? "" : String.valueOf(out.getFileName());
        List<ExchangeFormat> ending = ExchangeFormats.ALL.stream()
                .filter(one -> name.toLowerCase(Locale.ROOT).endsWith(one.extension()))
                .toList();
        if (named == null) {
            return out == null
                    ? ExchangeFormats.ALL.get(0)
                    : ending.stream()
                            .findFirst()
                            .orElseThrow(() -> options.wrong("The name " + name
                                    + " does not say which format you want. Add --format, such as --format xlsx."));
        }
        ExchangeFormat chosen = ExchangeFormats.named(named)
                .orElseThrow(() -> options.wrong("There is no format \"" + named + "\". Choose one of: "
                        + ExchangeFormats.ALL.stream().map(ExchangeFormat::name).collect(Collectors.joining(", "))
                        + "."));
        if (!ending.isEmpty() && !ending.contains(chosen)) {
            throw options.wrong("The name " + name + " is that of another format than " + named
                    + ". Give it the ending " + chosen.extension() + ".");
        }
        return chosen;
    }

    private Set<Parcel.State> states() {
        if (!fresh && !changed) {
            return EnumSet.allOf(Parcel.State.class);
        }
        Set<Parcel.State> states = EnumSet.noneOf(Parcel.State.class);
        if (fresh) {
            states.add(Parcel.State.NEW);
        }
        if (changed) {
            states.add(Parcel.State.UNSURE);
        }
        return states;
    }
}
