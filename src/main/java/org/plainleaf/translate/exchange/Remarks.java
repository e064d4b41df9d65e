package org.plainleaf.translate.exchange;

import java.util.ArrayList;
import java.util.List;
import org.plainleaf.translate.po.PoComments;
import org.plainleaf.translate.po.PoEntry;

/** What translators write beside a text: comments of its entry. */
final class Remarks {
    private Remarks() {}

    /** The entry with those lines of a remark that it does not have. Tools give our own notes back as if they were theirs. */
    static PoEntry with(PoEntry entry, Returned.Row row) {
        PoComments comments = entry.comments();
        List<String> lines = new ArrayList<>(comments.translator());
        row.remark()
                .lines()
                .map(line -> line.replaceAll("[\\s\\p{Cc}]+", " ").strip())
                // A file that comes in switches no rule off: see Catalogue.allowances.
                .map(line -> line.startsWith("allow ") ? "Remark: " + line : line)
                .filter(line -> !line.isEmpty()
                        && !lines.contains(line)
                        && !comments.extracted().contains(line))
                .forEach(lines::add);
        return entry.withComments(comments.withTranslator(lines));
    }
}
