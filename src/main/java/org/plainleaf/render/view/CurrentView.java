package org.plainleaf.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that tells whether a printed leaflet is current.
 *
 * @param answer yes or no, for one code; null for a page that is for any code
 * @param right whether the answer is yes
 * @param now which codes are right today; empty where the leaflet is no more, or the answer is yes
 * @param links to the leaflet as it is now
 */
public record CurrentView(@Nullable Html answer, boolean right, List<Html> now, List<LinkView> links) {}
