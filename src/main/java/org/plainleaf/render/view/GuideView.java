package org.plainleaf.render.view;

import java.util.List;

/**
 * Content of the first page of a guide, of its page with all steps, and of a step: they share the steps.
 *
 * @param title title of the guide, with a link to its first page
 * @param intro text before the steps
 * @param all link to the page with all steps
 * @param steps the steps
 */
public record GuideView(LinkView title, Html intro, LinkView all, List<Step> steps) {
    /**
     * A step.
     *
     * @param number from 1
     * @param id id of its heading
     * @param link title and address; current on its own page
     * @param lead its first paragraph
     * @param branch what happens if it goes wrong, drawn as a branch of the chart; empty where there is none
     * @param body its whole text, without the heading; empty on the first page of a guide and on other steps
     */
    public record Step(int number, String id, LinkView link, Html lead, Html branch, Html body) {}
}
