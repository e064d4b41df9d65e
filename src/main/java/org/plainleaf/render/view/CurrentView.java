package org.plainleaf.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page that tells whether a printed leaflet is current.
 *
 * @param answer yes or no, for one code; null for a page that is for any code
 * @param right whether the answer is yes
 * @param now which code is right today; null where the leaflet is no more
 * @param links to the leaflet as it is now
 */
public record CurrentView(
        @Nullable Html answer, boolean right, @Nullable Html now, List<LinkView> links) {}
