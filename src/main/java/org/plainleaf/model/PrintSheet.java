package org.plainleaf.model;

import java.time.LocalDate;
import java.util.Map;
import org.plainleaf.text.Place;

/**
 * A leaflet laid out as a document but not yet on paper: what {@code render} hands to {@code print}.
 *
 * @param name name of the file, without its ending
 * @param html the leaflet as well-formed XHTML, with its style sheet
 * @param language its language
 * @param title its title, in its language
 * @param subject one sentence on it
 * @param author who publishes it
 * @param date its date: a PDF says when it was made, and the same leaflet must have the same bytes
 * @param scripts script of each language that its parts may be in, by tag
 * @param drawings drawings as SVG, by the name that the XHTML gives them
 * @param source where it comes from, for findings
 * @param rooms what must fit where, by the id of its element
 * @param pages how many pages it may have at the most
 * @param booklet whether to put its pages on sheets to fold
 * @param filler a page that makes the number of pages a multiple of four, as XHTML; empty where any number will do
 */
public record PrintSheet(
        String name,
        String html,
        Language language,
        String title,
        String subject,
        String author,
        LocalDate date,
        Map<String, String> scripts,
        Map<String, String> drawings,
        Place source,
        Map<String, Room> rooms,
        int pages,
        boolean booklet,
        String filler) {
    /** Where pages that fill up a booklet go, in its XHTML. */
    public static final String FILLER = "<!--filler-->";

    /**
     * A part of a leaflet with a fixed size, such as a panel of a folded sheet.
     *
     * @param label what people call it
     * @param place where its text stands
     */
    public record Room(String label, Place place) {}

    /** The same leaflet laid out in another way. */
    public PrintSheet withHtml(String other) {
        return new PrintSheet(
                name, other, language, title, subject, author, date, scripts, drawings, source, rooms, pages, booklet,
                filler);
    }

    public PrintSheet {
        if (pages < 1) {
            throw new IllegalArgumentException("pages: " + pages);
        }
        scripts = Map.copyOf(scripts);
        drawings = Map.copyOf(drawings);
        rooms = Map.copyOf(rooms);
    }
}
