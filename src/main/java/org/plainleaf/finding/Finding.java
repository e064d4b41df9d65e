package org.plainleaf.finding;

import java.util.Comparator;
import org.plainleaf.text.Place;

/**
 * One thing that the tool found: where, how bad, what is the matter and what to do next.
 *
 * @param place where
 * @param length how many UTF-16 units from there on it is about, all on one line; 0 where that is not known
 * @param severity how bad
 * @param rule name of the rule, {@code group/kebab-name}; stable, so that people can refer to it
 * @param message what is the matter, in plain words
 * @param advice what to do next, in plain words; may be empty where the message says it
 */
public record Finding(Place place, int length, Severity severity, String rule, String message, String advice)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::advice)
            .thenComparing(Finding::length);

    /** Longer than any sentence that helps; texts of authors are quoted in messages. */
    private static final int LONGEST = 400;

    public Finding {
        if (length < 0) {
            throw new IllegalArgumentException("length " + length);
        }
        message = shorten(message);
        advice = shorten(advice);
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    public static Finding error(Place place, String rule, String message, String advice) {
        return new Finding(place, 0, Severity.ERROR, rule, message, advice);
    }

    public static Finding warning(Place place, String rule, String message, String advice) {
        return new Finding(place, 0, Severity.WARNING, rule, message, advice);
    }

    public static Finding note(Place place, String rule, String message, String advice) {
        return new Finding(place, 0, Severity.NOTE, rule, message, advice);
    }

    /** The same finding, about so many units of its line. */
    public Finding over(int units) {
        return new Finding(place, units, severity, rule, message, advice);
    }

    /** The same finding, as bad as that. */
    public Finding as(Severity other) {
        return new Finding(place, length, other, rule, message, advice);
    }

    /** File, line, column, rule. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column: severity message (advice) [rule]}. */
    @Override
    public String toString() {
        return place + ": " + severity.label() + " " + message + (advice.isEmpty() ? "" : " (" + advice + ")") + " ["
                + rule + "]";
    }
}
