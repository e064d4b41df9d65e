package org.plainleaf.render.view;

import java.util.List;

/**
 * Content of a page that lists all pages, or some of them where there are many.
 *
 * @param sections the pages by kind
 * @param parts links to all pages of the list, by their numbers; empty where there is only one
 */
public record SiteMapView(List<Section> sections, List<LinkView> parts) {
    /**
     * Pages of one kind.
     *
     * @param title name of the kind
     * @param links the pages
     */
    public record Section(String title, List<LinkView> links) {}
}
