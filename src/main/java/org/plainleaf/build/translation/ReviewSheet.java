package org.plainleaf.build.translation;

import java.util.List;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PoFile;

/** The sheet on which somebody checks a page. */
final class ReviewSheet {
    private ReviewSheet() {}

    /** A code of all texts of a page and their translations: it changes with every letter of them. */
    static String code(List<Segment> segments, PoFile file) {
        StringBuilder all = new StringBuilder();
        for (Segment segment : segments) {
            all.append(RowKey.hash(segment.key(), segment.plural()));
            file.find(segment.key())
                    .ifPresent(entry -> entry.strings().forEach(string -> all.append(RowKey.baseOf(string))));
        }
        return RowKey.baseOf(all.toString());
    }
}
