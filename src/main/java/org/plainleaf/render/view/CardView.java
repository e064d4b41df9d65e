package org.plainleaf.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A card in a list of pages.
 *
 * @param link title and address
 * @param summary what the page is about
 * @param note a few words below, for example how a story ended; null where there is none
 */
public record CardView(
        LinkView link, TextView summary, @Nullable TextView note) {}
