package org.plainleaf.render.view;

import java.util.List;

/**
 * Content of the first page.
 *
 * @param body the text
 * @param stories two stories; may be empty
 * @param allStories link to all stories
 */
public record HomeView(Html body, List<CardView> stories, LinkView allStories) {}
