package org.plainleaf.translate.exchange.office;

import java.util.Map;

/**
 * A row of a sheet that has text.
 *
 * @param number as people see it, counted from 1
 * @param cells text of its cells by column, counted from 0; cells without text are left out
 * @param odd those of them that hold something else than text
 */
record XlsxRow(long number, Map<Integer, String> cells, Map<Integer, XlsxOdd> odd) {
    String text(int column) {
        String text = cells.get(column);
        return text == null ? "" : text;
    }
}
