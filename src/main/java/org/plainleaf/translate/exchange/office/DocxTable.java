package org.plainleaf.translate.exchange.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plainleaf.translate.exchange.Unreadable;

/**
 * A table of a Word file, with what stands in its rows.
 *
 * @param rows the rows, without deleted ones
 */
record DocxTable(List<Row> rows) {
    static final String NUMBER = "No.";
    static final String ENGLISH = "English";
    static final String TRANSLATION = "Translation";

    /** What a remark starts with that a translator wrote before, as a comment. */
    static final String REMARK = "Your remark: ";

    /**
     * A row.
     *
     * @param cells the paragraphs of each cell
     * @param comments ids of the comments that hang on it
     */
    record Row(List<List<DocxParagraph>> cells, Set<String> comments) {
        /** The place of the cell whose first words are these; -1 for none. */
        int startingWith(String words) {
            for (int i = 0; i < cells.size(); i++) {
                if (text(i).strip().toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT))) {
                    return i;
                }
            }
            return -1;
        }

        List<DocxParagraph> cell(int place) {
            return place < 0 || place >= cells.size() ? List.of() : cells.get(place);
        }

        String text(int place) {
            return cell(place).stream().map(DocxParagraph::text).collect(Collectors.joining("\n"));
        }
    }

    /** The tables of a document in their order; {@code struckStyles} as for {@link DocxText}. What stands in a table inside of a cell is text of that cell. */
    static List<DocxTable> all(byte[] document, Set<String> struckStyles) throws Unreadable {
        Collector collector = new Collector();
        DocxText.read(document, collector, struckStyles);
        return collector.tables;
    }

    private static final class Collector implements DocxStructure {
        private static final int MOST_ROWS = 100_000;

        private final List<DocxTable> tables = new ArrayList<>();
        private List<Row> rows = new ArrayList<>();
        private List<List<DocxParagraph>> cells = new ArrayList<>();
        private List<DocxParagraph> cell = new ArrayList<>();
        private Set<String> comments = new HashSet<>();
        private boolean deleted;
        private int depth;

        @Override
        public void starts(String name, String id) {
            if (name.equals("commentReference")) {
                comments.add(id);
            } else if (name.equals("tbl")) {
                depth++;
                if (depth == 1) {
                    rows = new ArrayList<>();
                }
            } else if (depth == 1 && name.equals("tr")) {
                cells = new ArrayList<>();
                comments = new HashSet<>();
                deleted = false;
            } else if (depth == 1 && name.equals("tc")) {
                cell = new ArrayList<>();
            }
        }

        @Override
        public void ends(String name) throws Unreadable {
            if (depth == 1 && name.equals("tc")) {
                cells.add(cell);
            } else if (depth == 1 && name.equals("tr") && !deleted) {
                if (rows.size() == MOST_ROWS) {
                    throw PackedFile.tooLarge();
                }
                rows.add(new Row(cells, comments));
            } else if (name.equals("tbl")) {
                if (depth == 1) {
                    tables.add(new DocxTable(rows));
                }
                depth--;
            }
        }

        @Override
        public void paragraph(DocxParagraph paragraph) {
            if (depth > 0) {
                cell.add(paragraph);
            }
        }

        @Override
        public void rowIsDeleted() {
            deleted |= depth == 1;
        }
    }
}
