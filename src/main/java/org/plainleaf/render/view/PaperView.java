package org.plainleaf.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leaflet.
 *
 * @param language its language
 * @param format what it is printed as: {@code large-print}
 * @param script how it is written: {@code latin}, {@code nastaliq}, or the code of its script
 * @param css its style sheet
 * @param title its title
 * @param englishTitle its title in English; null in English
 * @param summary one sentence on it
 * @param picture name of the drawing at its head
 * @param notices what a reader must know first
 * @param intro what stands before its first heading
 * @param panels its parts
 * @param back what its back says
 */
public record PaperView(
        LanguageView language,
        String format,
        String script,
        Html css,
        Html title,
        @Nullable String englishTitle,
        Html summary,
        @Nullable String picture,
        List<Html> notices,
        Html intro,
        List<Panel> panels,
        Back back) {
    /**
     * A part of a leaflet.
     *
     * @param id its id
     * @param heading its heading
     * @param body its text
     */
    public record Panel(String id, Html heading, Html body) {}

    /**
     * What every leaflet says of itself.
     *
     * @param publisher who made it
     * @param groups with whom
     * @param reviewed when it was checked
     * @param next when it is checked again
     * @param code its code
     * @param codeLine its code, with a word before it
     * @param throwAway when to throw it away
     * @param current how to find out whether it is current
     * @param qr what the square code says
     * @param address the short address beside it
     * @param contacts ways to reach the publisher
     * @param hours when somebody answers
     * @param help lines for readers in danger
     * @param local the place that gives it out; null for an empty box to write or stamp in
     */
    public record Back(
            String publisher,
            List<String> groups,
            String reviewed,
            String next,
            String code,
            Html codeLine,
            Html throwAway,
            Html current,
            String qr,
            String address,
            List<Html> contacts,
            Html hours,
            List<Html> help,
            @Nullable Local local) {}

    /**
     * The place that gives a leaflet out.
     *
     * @param name its name
     * @param address where it is
     * @param lines ways to reach it
     * @param hours when somebody answers; null where that is not known
     * @param languages the languages spoken there; null where none are named
     */
    public record Local(
            String name,
            String address,
            List<Html> lines,
            @Nullable String hours,
            @Nullable Html languages) {}
}
