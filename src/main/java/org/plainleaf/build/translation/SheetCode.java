package org.plainleaf.build.translation;

import java.util.List;
import java.util.Map;
import org.plainleaf.model.Addition;
import org.plainleaf.translate.Additions;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PoFile;

/** The code on a sheet for checking: it names what stood there, letter by letter. */
final class SheetCode {
    private SheetCode() {}

    /**
     * A code of all texts of a page, their translations, why some are left out, and what is added: it changes with every letter
     * of them.
     */
    static String of(List<Segment> segments, PoFile file, Map<String, String> leftOut, List<Addition> additions) {
        StringBuilder all = new StringBuilder();
        for (Segment segment : segments) {
            all.append(RowKey.hash(segment.key(), segment.plural()));
            String reason = leftOut.get(segment.text());
            if (reason != null) {
                all.append(RowKey.baseOf(reason));
            }
            file.find(segment.key())
                    .ifPresent(entry -> entry.strings().forEach(string -> all.append(RowKey.baseOf(string))));
        }
        additions.forEach(addition -> all.append(Ledger.pairHash(Additions.entry(addition))));
        return RowKey.baseOf(all.toString());
    }
}
