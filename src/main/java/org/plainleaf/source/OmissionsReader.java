package org.plainleaf.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Omission;
import org.plainleaf.text.SourceText;

/**
 * Reads {@code translations/TAG/omissions.tsv}: which blocks one language leaves out, and who decided it for which reason. A
 * row without either is reported and dropped: its block shows.
 */
final class OmissionsReader {
    private static final String PAGE = "page";
    private static final String ENGLISH = "english";
    private static final String REASON = "reason";
    private static final String BY = "by";
    private static final List<String> COLUMNS = List.of(PAGE, ENGLISH, REASON, BY, "date");

    private OmissionsReader() {}

    /** The rows that count, in the order of the file. */
    static List<Omission> read(SourceText source, String tag, OwnPeople people, Report report) {
        List<Omission> omissions = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (TsvTable.Row row : new TsvTable(source, "translation/omission", report).rows(COLUMNS)) {
            Omission omission = new Omission(
                    row.text(PAGE),
                    row.text(ENGLISH),
                    row.text(REASON),
                    row.text(BY),
                    people.mostState(row.text(BY)),
                    row.place(ENGLISH));
            Integer before = lines.get(omission.page() + "\t" + omission.english());
            Optional<OwnPeople.Fault> fault = people.fault(omission.by(), tag);
            if (omission.page().isEmpty()) {
                row.error(PAGE, "This row does not say which page it is about.", "Write it as guides/ask-for-one.");
            } else if (omission.english().isEmpty()) {
                row.error(
                        ENGLISH,
                        "This row does not say which text is left out.",
                        "Copy the English text from the PO file of the page, with its tags.");
            } else if (before != null) {
                row.error(
                        ENGLISH,
                        "There is a row for this text already, in line " + before + ".",
                        "Delete one of the two.");
            } else if (omission.reason().isEmpty()) {
                row.error(
                        REASON,
                        "This row does not say why the text is left out.",
                        "Write a reason that the next translator understands.");
            } else if (fault.isPresent()) {
                row.error(BY, fault.get().message(), fault.get().advice());
            } else {
                omissions.add(omission);
                lines.put(
                        omission.page() + "\t" + omission.english(),
                        omission.place().line());
            }
        }
        return omissions;
    }
}
