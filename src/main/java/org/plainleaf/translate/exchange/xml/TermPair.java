package org.plainleaf.translate.exchange.xml;

/**
 * A word of a glossary that came from outside.
 *
 * @param english the English term
 * @param term the term in the other language
 * @param note what stands beside it; may be empty
 */
public record TermPair(String english, String term, String note) {}
