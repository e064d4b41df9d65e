package org.plainleaf.render.view;

import java.util.List;

/**
 * Content of a list of stories.
 *
 * @param situations links to the lists by situation, with the list of all stories first
 * @param uses links to the lists by use, with the list of all stories first
 * @param count how many stories are in this list, in words
 * @param stories the stories
 */
public record StoryListView(List<Filter> situations, List<Filter> uses, String count, List<CardView> stories) {
    /**
     * A link to a list of stories.
     *
     * @param link label and address
     * @param count how many stories it has
     */
    public record Filter(LinkView link, int count) {}
}
