package org.plainleaf.render.view;

import org.jspecify.annotations.Nullable;

/**
 * Content of a page with one step of a guide.
 *
 * @param guide the guide
 * @param step this step
 * @param total number of steps
 * @param previous the step before; null on the first
 * @param next the step behind; null on the last
 */
public record StepView(
        GuideView guide,
        GuideView.Step step,
        int total,
        GuideView.@Nullable Step previous,
        GuideView.@Nullable Step next) {}
