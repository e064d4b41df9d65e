package org.plainleaf.translate;

import java.util.stream.Collectors;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.po.PoReader;

/** Rows of a ledger, for tests: what a reviewer's tool writes. */
public final class LedgerRows {
    private static final String HEADER = "# pair-hash\tstate\tdate\tby\tnote";

    private LedgerRows() {}

    /** A ledger that says one state of every pair in a PO text. */
    public static String of(String po, String state) {
        return PoReader.read(new SourceText("any.po", po), finding -> {}).entries().stream()
                .map(entry -> Ledger.pairHash(entry) + "\t" + state + "\t2026-11-22\tsomebody\t")
                .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }
}
