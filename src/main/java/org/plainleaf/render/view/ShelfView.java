package org.plainleaf.render.view;

import java.util.List;

/**
 * The leaflets in one language.
 *
 * @param leaflets those that are written as leaflets
 * @param pages pages of the site, to be printed as leaflets
 * @param extras other files
 */
public record ShelfView(List<Card> leaflets, List<Card> pages, List<LinkView> extras) {
    /**
     * One leaflet.
     *
     * @param link link to its page
     * @param summary one sentence on it
     * @param files its formats
     */
    public record Card(LinkView link, TextView summary, List<LinkView> files) {}
}
