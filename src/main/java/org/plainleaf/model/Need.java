package org.plainleaf.model;

/**
 * A question that readers bring, gathered from people who use services, their carers and staff.
 *
 * @param number its number, such as R16: what pages name under {@code answers}
 * @param question the question in a reader's words
 * @param group key of the group that it belongs to
 */
public record Need(String number, String question, String group) {}
