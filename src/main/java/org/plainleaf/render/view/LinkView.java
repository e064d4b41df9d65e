package org.plainleaf.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A link.
 *
 * @param text what it says
 * @param href where it leads
 * @param hreflang language of what it leads to, where that is not the language of the page
 * @param current whether it stands for the page that it is on
 */
public record LinkView(TextView text, String href, @Nullable String hreflang, boolean current) {}
