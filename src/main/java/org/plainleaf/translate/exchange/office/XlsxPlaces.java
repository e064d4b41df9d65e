package org.plainleaf.translate.exchange.office;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a sheet are: as its heading row says; without one, as they were written, if the keys are still in
 * their place.
 *
 * @param columns the columns found, counted from 0
 * @param headingRow number of the heading row; 0 where there is none
 * @param language the language that the heading of the keys names; null where it names none
 */
record XlsxPlaces(
        Map<XlsxColumn, Integer> columns,
        long headingRow,
        @Nullable String language) {
    /** Further down nobody would look for a heading row. */
    private static final int ROWS_TO_SEARCH = 100;

    private static final Pattern LANGUAGE = Pattern.compile(".*:\\s*([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4})\\s*");

    /** The places in a sheet; nothing for one that carries no texts of ours. */
    static Optional<XlsxPlaces> find(List<XlsxRow> rows) {
        for (XlsxRow row : rows.subList(0, Math.min(ROWS_TO_SEARCH, rows.size()))) {
            Map<XlsxColumn, Integer> columns = headings(row);
            if (columns.containsKey(XlsxColumn.TRANSLATION) && columns.containsKey(XlsxColumn.ENGLISH)) {
                Integer heading = columns.get(XlsxColumn.KEY);
                Matcher tag = LANGUAGE.matcher(heading == null ? "" : row.text(heading));
                int keys = heading != null && isKeyColumn(rows, heading) ? heading : keyColumn(rows);
                if (keys >= 0) {
                    columns.put(XlsxColumn.KEY, keys);
                    return Optional.of(new XlsxPlaces(columns, row.number(), tag.matches() ? tag.group(1) : null));
                }
            }
        }
        if (keyColumn(rows) != XlsxColumn.KEY.place()) {
            return Optional.empty();
        }
        Map<XlsxColumn, Integer> written = new EnumMap<>(XlsxColumn.class);
        for (XlsxColumn column : XlsxColumn.values()) {
            written.put(column, column.place());
        }
        return Optional.of(new XlsxPlaces(written, 0, null));
    }

    /** Whether a sheet without places has rows of texts with keys all the same. The guide names keys, but no texts. */
    static boolean hasLostColumns(List<XlsxRow> rows) {
        int key = keyColumn(rows);
        return key >= 0
                && rows.stream()
                        .anyMatch(row -> row.cells().size() > 2
                                && RowTicket.parse(row.text(key)).isPresent());
    }

    /** A cell's text; empty where the sheet has no such column. */
    String text(XlsxRow row, XlsxColumn column) {
        Integer place = columns.get(column);
        return place == null ? "" : row.text(place);
    }

    /** What a cell holds that is no text; nothing for text, and where the sheet has no such column. */
    Optional<XlsxOdd> odd(XlsxRow row, XlsxColumn column) {
        Integer place = columns.get(column);
        return place == null ? Optional.empty() : Optional.ofNullable(row.odd().get(place));
    }

    private static Map<XlsxColumn, Integer> headings(XlsxRow row) {
        Map<XlsxColumn, Integer> columns = new EnumMap<>(XlsxColumn.class);
        for (Map.Entry<Integer, String> cell : row.cells().entrySet()) {
            for (XlsxColumn column : XlsxColumn.values()) {
                if (column.isHeading(cell.getValue())) {
                    columns.putIfAbsent(column, cell.getKey());
                }
            }
        }
        return columns;
    }

    private static boolean isKeyColumn(List<XlsxRow> rows, int column) {
        return rows.stream().anyMatch(row -> RowTicket.parse(row.text(column)).isPresent());
    }

    /** The column with most keys; -1 where there is none. A text may look like a key by chance. */
    private static int keyColumn(List<XlsxRow> rows) {
        Map<Integer, Integer> keys = new TreeMap<>();
        for (XlsxRow row : rows) {
            for (Map.Entry<Integer, String> cell : row.cells().entrySet()) {
                if (RowTicket.parse(cell.getValue()).isPresent()) {
                    keys.merge(cell.getKey(), 1, Integer::sum);
                }
            }
        }
        return keys.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(-1);
    }
}
