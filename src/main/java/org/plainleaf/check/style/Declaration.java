package org.plainleaf.check.style;

import org.plainleaf.text.Place;

/**
 * One line of a style sheet: what something looks like.
 *
 * @param around the rules with @ that it stands in, such as {@code @media print}; empty where there are none
 * @param selector what it is about; empty directly below a rule with @
 * @param property its name, such as {@code font-size}
 * @param value its value
 * @param place where it stands
 */
public record Declaration(String around, String selector, String property, String value, Place place) {
    /** Whether it holds on paper only. */
    boolean isForPaper() {
        return around.contains("print") && !around.contains("not print");
    }

    /** Whether it holds for readers who asked for dark colours, and for nobody else. */
    boolean isForTheDark() {
        return around.replace(" ", "").contains("prefers-color-scheme:dark");
    }
}
