package org.plainleaf.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plainleaf.finding.Report;
import org.plainleaf.model.TranslationState;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoReader;

/** Writes into a ledger which translations were made by a computer, so that a site may show them with a notice. */
public final class MachineMarks {
    private final LocalDate today;
    private final Report report;
    private final Ledger ledger;
    private final Set<String> rows = new TreeSet<>();

    /** Marks for the ledger whose text is {@code ledger}; none yet is an empty list. */
    public MachineMarks(List<SourceText> ledger, LocalDate today, Report report) {
        this.ledger = Ledger.read(ledger, report);
        this.today = today;
        this.report = report;
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
                    && ledger.state(entry).isEmpty()) {
                rows.add(Ledger.row(entry, TranslationState.MACHINE, today, "machine", key));
            }
        }
    }

    /** How many rows are new. */
    public int added() {
        return rows.size();
    }

    /** The ledger with the new rows. */
    public String text() {
        return ledger.with(rows).text();
    }
}
