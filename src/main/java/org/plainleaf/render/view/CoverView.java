package org.plainleaf.render.view;

import java.util.List;

/**
 * The cover sheet of a pack, in English, for staff.
 *
 * @param css its style sheet
 * @param title the name of the pack
 * @param made when it was made
 * @param rows its leaflets
 * @param publisher who made it
 */
public record CoverView(Html css, String title, String made, List<Row> rows, String publisher) {
    /**
     * A leaflet of the pack.
     *
     * @param page the page of the file on which it starts
     * @param title its title in English
     * @param language its language
     * @param code its code
     */
    public record Row(int page, String title, LanguageView language, String code) {}
}
