package org.plainleaf.render.view;

import java.util.List;

/**
 * A poster with a line in each language.
 *
 * @param format what it is printed as
 * @param css its style sheet
 * @param headline its headline in English, for staff
 * @param tiles a line in each language
 * @param publisher who made it
 * @param contacts ways to reach the publisher
 */
public record TilesView(
        String format, Html css, String headline, List<Tile> tiles, String publisher, List<Html> contacts) {
    /**
     * A line in one language.
     *
     * @param language the language
     * @param text the line
     * @param qr what the square code says
     * @param address the short address beside it
     */
    public record Tile(LanguageView language, String text, String qr, String address) {}
}
