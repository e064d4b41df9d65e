package org.plainleaf.render.view;

/**
 * Content of a page that is one run of text: information pages.
 *
 * @param body the text
 */
public record ArticleView(Html body) {}
