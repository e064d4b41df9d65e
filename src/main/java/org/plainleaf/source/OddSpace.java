package org.plainleaf.source;

import java.util.Optional;
import java.util.OptionalInt;
import org.plainleaf.finding.Finding;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/**
 * Spaces at the start of a line that look like spaces and are none to YAML: hard ones, as word processors and web pages have
 * them. The line then belongs to something else, and the trouble shows at the next one, or not at all.
 */
final class OddSpace {
    private final SourceText source;
    private final Span part;

    OddSpace(SourceText source, Span part) {
        this.source = source;
        this.part = part;
    }

    /** What to say of the odd space behind which the lines around an offset went wrong; nothing where there is none. */
    Optional<Finding> before(int offset) {
        int line = source.place(offset).line();
        int first = source.place(part.start()).line();
        if (inLine(line).isEmpty()) {
            line--;
            while (line > first && isBlank(line)) {
                line--;
            }
        }
        while (line > first && inLine(line - 1).isPresent()) {
            line--; // The first of several lines, as people mend them from top to bottom.
        }
        return line < first ? Optional.empty() : finding(inLine(line));
    }

    /** What to say of a value that starts with an odd space which should have been one of the line's own. */
    Optional<Finding> at(int offset) {
        OptionalInt odd = inLine(source.place(offset).line());
        return odd.isPresent() && odd.getAsInt() == offset ? finding(odd) : Optional.empty();
    }

    private Optional<Finding> finding(OptionalInt odd) {
        if (odd.isEmpty()) {
            return Optional.empty();
        }
        char space = source.text().charAt(odd.getAsInt());
        boolean hard = space == '\u00A0' || space == '\u202F';
        return Optional.of(Finding.error(
                source.place(odd.getAsInt()),
                "yaml/syntax",
                "There is " + (hard ? "a hard space" : "an unusual space") + " at the start of this line.",
                "Delete all spaces there, and type them again."));
    }

    /** Where the first odd space of a line's indentation is. */
    private OptionalInt inLine(int line) {
        int at = source.lineStart(line);
        int end = Math.min(source.lineStart(line + 1), part.end());
        while (at < end && source.text().charAt(at) == ' ') {
            at++;
        }
        return at < end && Character.isSpaceChar(source.text().charAt(at)) ? OptionalInt.of(at) : OptionalInt.empty();
    }

    private boolean isBlank(int line) {
        return source.text()
                .substring(source.lineStart(line), source.lineStart(line + 1))
                .isBlank();
    }
}
