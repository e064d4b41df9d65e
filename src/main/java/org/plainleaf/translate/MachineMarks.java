package org.plainleaf.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.plainleaf.finding.Report;
import org.plainleaf.model.TranslationState;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoReader;

/** Writes into a ledger which translations were made by a computer, so that a site may show them with a notice. */
public final class MachineMarks {
    private final TreeSet<String> rows = new TreeSet<>();
    private final Ledger known;
    private final LocalDate today;
    private final Report report;
    private int added;

    /** Marks for the ledger whose text is {@code ledger}; none yet is an empty list. */
    public MachineMarks(List<SourceText> ledger, LocalDate today, Report report) {
        this.known = Ledger.read(ledger, report);
        this.today = today;
        this.report = report;
        for (SourceText source : ledger) {
            source.text()
                    .lines()
                    .filter(row -> !row.startsWith("#") && !row.isBlank())
                    .forEach(rows::add);
        }
    }

    /**
     * Marks the fuzzy entries of a PO file. An entry that keeps a previous source belongs to an older English text, and
     * is left alone.
     */
    public void mark(String key, SourceText po) {
        for (PoEntry entry : PoReader.read(po, report).entries()) {
            if (entry.fuzzy()
                    && !entry.hasPrevious()
                    && !entry.obsolete()
                    && entry.translated()
                    && !known.knows(entry)) {
                rows.add(String.join(
                        "\t",
                        Ledger.pairHash(entry),
                        TranslationState.MACHINE.label(),
                        today.toString(),
                        "machine",
                        key));
                added++;
            }
        }
    }

    /** How many rows are new. */
    public int added() {
        return added;
    }

    /** The ledger with the new rows: sorted, so that two people's rows merge by themselves. */
    public String text() {
        return Ledger.HEADER + "\n" + String.join("\n", rows) + "\n";
    }
}
