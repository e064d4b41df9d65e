package org.plainleaf.cli;

import java.io.IOException;
import java.io.Writer;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;

/**
 * Commands that GitHub Actions takes from the output of a step and shows beside the lines of a change:
 * {@code ::error file=…,line=…,col=…,endColumn=…,title=rule::message}. Escapes are those of GitHub's own toolkit.
 */
final class GitHubFindings implements FindingsFormat {
    private final OutputSetting setting;

    GitHubFindings(OutputSetting setting) {
        this.setting = setting;
    }

    @Override
    public void write(CheckedSite result, Writer out) throws IOException {
        for (Finding finding : result.findings()) {
            out.write(command(finding));
            out.write('\n');
        }
    }

    private String command(Finding finding) {
        StringBuilder command = new StringBuilder("::")
                .append(name(finding.severity()))
                .append(" file=")
                .append(property(setting.prefix() + finding.place().file()));
        int line = finding.place().line();
        int column = finding.place().column();
        if (line > 0) {
            command.append(",line=").append(line);
        }
        if (line > 0 && column > 0) {
            command.append(",col=").append(column);
        }
        if (line > 0 && column > 0 && finding.length() > 0) {
            command.append(",endColumn=").append(column + finding.length());
        }
        String advice = finding.advice().isEmpty() ? "" : " (" + finding.advice() + ")";
        return command.append(",title=")
                .append(property(finding.rule()))
                .append("::")
                .append(data(finding.message() + advice))
                .toString();
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    /** Line ends stay, escaped; other control characters become visible, as people read logs in a terminal too. */
    private static String data(String text) {
        StringBuilder data = new StringBuilder();
        String shown = Printable.of(text);
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '%' -> data.append("%25");
                case '\r' -> data.append("%0D");
                case '\n' -> data.append("%0A");
                default -> data.append(shown.charAt(i));
            }
        }
        return data.toString();
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
