package org.plainleaf.render.view;

import java.util.List;

/**
 * Content of a story.
 *
 * @param body the text
 * @param inShort the story summed up: label and values
 * @param more links to lists of stories like this
 * @param ask link to the guide on how to ask; the text is the tab's
 */
public record StoryView(Html body, List<Fact> inShort, List<LinkView> more, List<LinkView> ask) {
    /**
     * One line of the sum.
     *
     * @param label what it is about
     * @param values one or more values
     */
    public record Fact(String label, List<TextView> values) {}
}
