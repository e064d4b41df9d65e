package org.plainleaf.render.view;

import java.util.List;

/**
 * Content of the page that lists all pages.
 *
 * @param sections the pages by kind
 */
public record SiteMapView(List<Section> sections) {
    /**
     * Pages of one kind.
     *
     * @param title name of the kind
     * @param links the pages
     */
    public record Section(String title, List<LinkView> links) {}
}
