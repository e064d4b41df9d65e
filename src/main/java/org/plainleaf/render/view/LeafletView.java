package org.plainleaf.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a leaflet.
 *
 * @param body its text
 * @param desk link to the page on which staff add their details; null where the leaflet is not printed in this language
 * @param places leaflets with the details of places
 * @param languages links to the leaflet in other languages
 */
public record LeafletView(Html body, @Nullable LinkView desk, List<LinkView> places, List<LinkView> languages) {}
