package org.plainleaf.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A notice at the head of a page.
 *
 * @param kind {@code draft}, {@code machine}, {@code partial}, {@code example} or {@code name}
 * @param text what it says
 * @param link a link behind the text, or null
 */
public record NoticeView(
        String kind, TextView text, @Nullable LinkView link) {}
