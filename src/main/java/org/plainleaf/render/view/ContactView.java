package org.plainleaf.render.view;

import java.util.List;

/**
 * How to reach the publisher.
 *
 * @param hours when somebody answers
 * @param lines the ways, phone first
 */
public record ContactView(TextView hours, List<Line> lines) {
    /**
     * One way to reach the publisher.
     *
     * @param icon {@code phone}, {@code text}, {@code email} or {@code letter}
     * @param html the whole line, label included
     */
    public record Line(String icon, Html html) {}
}
