package org.plainleaf.cli;

import java.io.IOException;
import java.io.Writer;
import org.plainleaf.build.CheckedSite;

/**
 * A form that findings can take. It writes as it goes, so that any number of findings takes little memory; the same
 * findings make the same text. A new form is a class and a line in {@link OutputFormat}.
 */
@FunctionalInterface
interface FindingsFormat {
    /** Writes all of it. The caller flushes and closes. */
    void write(CheckedSite result, Writer out) throws IOException;
}
