package org.plainleaf.render.view;

import java.util.List;
import org.plainleaf.render.view.ReportView.Shown;

/**
 * Translations and dates of a report for staff.
 *
 * @param languages what each language has
 * @param pages each page in each language
 * @param reviews pages to check again soon
 * @param consents stories whose consent ends soon
 */
public record ReportTablesView(
        List<LanguageRow> languages, Shown<PageRow> pages, Shown<Due> reviews, Shown<Due> consents) {
    /** How many pages a language has, and how far they may be trusted. */
    public record LanguageRow(
            String tag,
            String dir,
            String name,
            String english,
            int current,
            int changed,
            int part,
            int missing,
            int machine,
            int person,
            int reviewed) {}

    /** A page in each of the languages, in their order. */
    public record PageRow(String title, List<Cell> cells) {}

    /** How far a page is translated; {@code by} is who stands behind it: a word, or empty. */
    public record Cell(String state, String by) {}

    /** Something that is due on a day. */
    public record Due(String title, String file, String date, boolean past) {}
}
