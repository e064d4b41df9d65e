package org.plainleaf.render.view;

import java.util.List;

/**
 * How far the translations of a site are, for staff.
 *
 * @param today the day on which it was counted
 * @param languages heads of the columns
 * @param pages the rows
 */
public record StatusView(String today, List<Column> languages, List<Row> pages) {
    public StatusView {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
    }

    /**
     * A language: the head of its column, and all of its pages together.
     *
     * @param tag tag of the language
     * @param name its English name
     * @param own its own name
     * @param dir direction of that name
     * @param done pages of which every text has a current translation
     * @param cell all pages together
     * @param counts the numbers: to translate, words of that, to look at, by a computer, by a person, checked, approved
     */
    public record Column(String tag, String name, String own, String dir, long done, Cell cell, List<String> counts) {
        public Column {
            counts = List.copyOf(counts);
        }
    }

    /**
     * A page.
     *
     * @param key its key
     * @param title its English title
     * @param highRisk whether a mistake in it does harm
     * @param texts how many texts it has
     * @param cells how far it is in each language
     */
    public record Row(String key, String title, boolean highRisk, int texts, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A page in one language.
     *
     * @param kind {@code none}, {@code part}, {@code behind}, {@code machine}, {@code done} or {@code checked}
     * @param text what stands in the table
     * @param more the counts in words
     */
    public record Cell(String kind, String text, String more) {}
}
