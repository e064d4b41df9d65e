package org.plainleaf.finding;

/**
 * A finding that somebody answered: it stays as it is, for a reason.
 *
 * @param finding the finding
 * @param reason the reason
 */
public record Allowed(Finding finding, String reason) {}
