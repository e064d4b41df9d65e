package org.plainleaf.build.translation;

import org.plainleaf.translate.exchange.Returned;

/**
 * A row by what it says, whatever page it was put on.
 *
 * @param where where it stands in its file
 * @param source its English
 * @param target its translation
 */
record RowOrigin(String where, String source, String target) {
    static RowOrigin of(Returned.Row row) {
        return new RowOrigin(row.where(), row.source(), row.target());
    }
}
