package org.plainleaf.cli;

import java.io.IOException;
import java.io.Writer;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.finding.Finding;

/** One finding a line: {@code file:line:column: severity message (advice) [rule]}. */
final class PlainFindings implements FindingsFormat {
    @Override
    public void write(CheckedSite result, Writer out) throws IOException {
        for (Finding finding : result.findings()) {
            out.write(Printable.of(finding.toString()));
            out.write(System.lineSeparator());
        }
    }
}
