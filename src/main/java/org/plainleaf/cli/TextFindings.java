package org.plainleaf.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;

/** Each finding as in {@link PlainFindings}, and below it the line that it is about. Colours say nothing that words do not. */
final class TextFindings implements FindingsFormat {
    private static final String RESET = "\u001B[0m";
    private static final String FAINT = "\u001B[2m";

    private final OutputSetting setting;

    TextFindings(OutputSetting setting) {
        this.setting = setting;
    }

    @Override
    public void write(CheckedSite result, Writer out) throws IOException {
        SourceLines lines = new SourceLines(setting.site());
        for (Finding finding : result.findings()) {
            String colour = colour(finding.severity());
            writeLine(out, head(finding, colour));
            Optional<SourceExcerpt> excerpt = SourceExcerpt.of(finding, lines);
            if (excerpt.isPresent()) {
                SourceExcerpt shown = excerpt.get();
                writeLine(out, coloured(FAINT, shown.number()) + shown.text());
                if (!shown.mark().isEmpty()) {
                    writeLine(out, coloured(FAINT, shown.margin()) + coloured(colour, shown.mark()));
                }
            }
        }
    }

    private String head(Finding finding, String colour) {
        String text = Printable.of(finding.toString());
        String label = finding.severity().label();
        String place = Printable.of(finding.place() + ": ");
        return place + coloured(colour, label) + text.substring(place.length() + label.length());
    }

    private static void writeLine(Writer out, String line) throws IOException {
        out.write(line);
        out.write(System.lineSeparator());
    }

    private String coloured(String colour, String text) {
        return setting.colour() ? colour + text + RESET : text;
    }

    /** Bold red, bold yellow, bold blue. */
    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[1;31m";
            case WARNING -> "\u001B[1;33m";
            case NOTE -> "\u001B[1;34m";
        };
    }
}
