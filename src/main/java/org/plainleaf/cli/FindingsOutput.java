package org.plainleaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.finding.Severity;
import org.plainleaf.publish.WholeFile;

/**
 * Gives findings out, in one format, to one place: a file, or else the error output for people and the normal output for
 * programs.
 */
final class FindingsOutput {
    private final OutputFormat format;
    private final boolean notes;
    private final @Nullable Path file;

    private FindingsOutput(OutputFormat format, boolean notes, @Nullable Path file) {
        this.format = format;
        this.notes = notes;
        this.file = file;
    }

    /**
     * What a person asked for.
     *
     * @param asked name of the format; without it, {@code text} on a terminal and {@code plain} elsewhere
     * @param formats the formats that the command has
     * @param notes whether findings that are only notes are wanted
     * @param file file to write to; without it, the screen
     */
    static FindingsOutput of(
            SiteOptions options,
            ConsoleReport console,
            @Nullable String asked,
            List<OutputFormat> formats,
            boolean notes,
            @Nullable Path file) {
        if (asked == null) {
            boolean seen = console.isTerminal() && file == null;
            return new FindingsOutput(seen ? OutputFormat.TEXT : OutputFormat.PLAIN, notes, file);
        }
        OutputFormat format = OutputFormat.named(asked)
                .filter(formats::contains)
                .orElseThrow(() -> options.wrong("\"" + Printable.of(asked)
                        + "\" is not a format of findings. Choose one of: "
                        + formats.stream().map(OutputFormat::label).collect(Collectors.joining(", ")) + "."));
        return new FindingsOutput(format, notes, file);
    }

    static List<OutputFormat> allFormats() {
        return Arrays.asList(OutputFormat.values());
    }

    /** Whether normal output holds findings and may hold nothing else. */
    private boolean takesNormalOutput() {
        return file == null && !format.isForPeople();
    }

    /** Gives out all findings. */
    void give(CheckedSite result, Path site, ConsoleReport console) throws IOException {
        boolean colour = format.isForPeople() && file == null && console.isColourful();
        OutputSetting setting = OutputSetting.of(site, OutputSetting.start(System.getenv("GITHUB_WORKSPACE")), colour);
        CheckedSite shown = notes || format.alwaysHasNotes() ? result : result.withoutNotes();
        if (file != null) {
            new WholeFile(file).write(out -> format.make(setting).write(shown, out));
        } else {
            write(format.make(setting), shown, format.isForPeople() ? console.err() : console.out());
        }
    }

    /** Says how many notes are not shown, where that is so. */
    void sayHidden(CheckedSite result, ConsoleReport console) {
        long hidden = notes || format.alwaysHasNotes() ? 0 : result.count(Severity.NOTE);
        if (hidden > 0) {
            summary(console).println(ConsoleReport.count(hidden, "note") + " not shown: add --notes");
        }
    }

    /** Where to tell people what it came to: anywhere but among findings for programs. */
    PrintWriter summary(ConsoleReport console) {
        return takesNormalOutput() ? console.err() : console.out();
    }

    /** Says where findings are that cannot be seen. */
    void sayWhere(ConsoleReport console) {
        if (file != null) {
            console.say("The findings are in " + file.normalize() + ".");
        }
    }

    /** A screen may be a file on a full disk; print writers keep that to themselves. */
    private static void write(FindingsFormat format, CheckedSite shown, PrintWriter out) throws IOException {
        format.write(shown, out);
        if (out.checkError()) {
            throw new IOException("the findings could not all be written. Is the disk full?");
        }
    }
}
