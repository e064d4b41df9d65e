package org.plainleaf.build.translation;

import java.util.List;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PoFile;

/** The code on a sheet for checking: it names what stood there, letter by letter. */
final class SheetCode {
    private SheetCode() {}

    /** A code of all texts of a page and their translations: it changes with every letter of them. */
    static String of(List<Segment> segments, PoFile file) {
        StringBuilder all = new StringBuilder();
        for (Segment segment : segments) {
            all.append(RowKey.hash(segment.key(), segment.plural()));
            file.find(segment.key())
                    .ifPresent(entry -> entry.strings().forEach(string -> all.append(RowKey.baseOf(string))));
        }
        return RowKey.baseOf(all.toString());
    }
}
