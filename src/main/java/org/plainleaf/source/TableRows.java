package org.plainleaf.source;

import java.util.Optional;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/** Looks at the rows of tables as they are written: the parser leaves out cells that are too much (GFM, "Tables"). */
final class TableRows {
    private TableRows() {}

    /** Where the first cell stands that is lost, of a row in a table with so many columns; nothing where all are there. */
    static Optional<Span> lost(SourceText source, Span row, int columns) {
        String line = source.slice(row).stripTrailing();
        int at = line.length() - line.stripLeading().length();
        if (at < line.length() && line.charAt(at) == '|') {
            at++;
        }
        int cells = 1;
        for (; at < line.length() - 1; at++) {
            if (line.charAt(at) == '\\') {
                at++;
            } else if (line.charAt(at) == '|' && ++cells > columns) {
                int words = at + 1;
                while (words < line.length() && Character.isWhitespace(line.charAt(words))) {
                    words++;
                }
                return Optional.of(new Span(row.start() + words, row.start() + line.length()));
            }
        }
        return Optional.empty();
    }
}
