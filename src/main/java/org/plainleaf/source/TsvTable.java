package org.plainleaf.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.NearestName;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.text.Span;

/**
 * Reads a table of a spreadsheet, saved as text with a tab between the cells. The first row names the columns, in any order;
 * empty rows, and rows that start with #, are passed over. What stands under other names is for people, and not read.
 */
final class TsvTable {
    private final SourceText source;
    private final String rule;
    private final Report report;

    /** Reads {@code source}; what is wrong with it breaks {@code rule}. */
    TsvTable(SourceText source, String rule, Report report) {
        this.source = source;
        this.rule = rule;
        this.report = report;
    }

    /** What stands in a cell, without blanks at its edges, and where. */
    record Cell(String text, Span span) {}

    /** One row: a cell for each of the columns that were asked for; empty where the row is shorter. */
    final class Row {
        private final Map<String, Cell> cells;

        Row(Map<String, Cell> cells) {
            this.cells = cells;
        }

        String text(String column) {
            return cell(column).text();
        }

        Place place(String column) {
            return source.place(cell(column).span());
        }

        /** Reports what is wrong with a cell. */
        void error(String column, String message, String advice) {
            report.add(Finding.error(place(column), rule, message, advice)
                    .over(text(column).length()));
        }

        private Cell cell(String column) {
            Cell cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException(column);
            }
            return cell;
        }
    }

    /** The rows; none after a finding where the first row lacks one of {@code columns}, or names one twice. */
    List<Row> rows(List<String> columns) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> head = null;
        for (int line = 1; source.lineStart(line) < source.length(); line++) {
            List<Cell> cells = cells(line);
            boolean empty = cells.stream().allMatch(cell -> cell.text().isEmpty());
            if (empty || cells.get(0).text().startsWith("#")) {
                continue;
            }
            if (head != null) {
                rows.add(row(head, columns, cells));
            } else {
                head = head(cells, columns);
                if (!head.keySet().containsAll(columns)) {
                    return List.of();
                }
            }
        }
        if (head == null) {
            missing(source.place(0), columns.get(0), columns, List.of());
        }
        return rows;
    }

    private Row row(Map<String, Integer> head, List<String> columns, List<Cell> cells) {
        Map<String, Cell> named = new LinkedHashMap<>();
        Span end = Span.at(cells.get(cells.size() - 1).span().end());
        for (String column : columns) {
            int at = head.getOrDefault(column, cells.size());
            named.put(column, at < cells.size() ? cells.get(at) : new Cell("", end));
        }
        return new Row(named);
    }

    /** Which cell of a row each column is; without those that are missing, after a finding. */
    private Map<String, Integer> head(List<Cell> cells, List<String> columns) {
        Map<String, Integer> head = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).text().toLowerCase(Locale.ROOT);
            if (!columns.contains(name)) {
                others.add(name);
            } else if (head.putIfAbsent(name, i) != null) {
                report.add(Finding.error(
                        source.place(cells.get(i).span()),
                        rule,
                        "Two columns have the name \"" + name + "\".",
                        "Delete one of them."));
                return Map.of();
            }
        }
        for (String column : columns) {
            if (!head.containsKey(column)) {
                missing(source.place(cells.get(0).span()), column, columns, others);
            }
        }
        return head;
    }

    private void missing(Place place, String column, List<String> columns, List<String> others) {
        report.add(Finding.error(
                place,
                rule,
                "The column \"" + column + "\" is missing.",
                NearestName.to(column, others)
                        .map(near -> "Is it the one with the name \"" + near + "\"?")
                        .orElse("Write in the first row, with a tab between them: " + String.join(", ", columns)
                                + ".")));
    }

    private List<Cell> cells(int line) {
        List<Cell> cells = new ArrayList<>();
        String text = source.text();
        int start = source.lineStart(line);
        int end = source.lineStart(line + 1);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        int from = start;
        while (from <= end) {
            int tab = text.indexOf('\t', from);
            int to = tab < 0 || tab > end ? end : tab;
            cells.add(cell(from, to));
            from = to + 1;
        }
        return cells;
    }

    private Cell cell(int from, int to) {
        String raw = source.text().substring(from, to);
        String words = raw.strip();
        int start = words.isEmpty() ? from : from + raw.indexOf(words);
        return new Cell(words, new Span(start, start + words.length()));
    }
}
