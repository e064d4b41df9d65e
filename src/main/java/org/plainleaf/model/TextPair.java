package org.plainleaf.model;

/**
 * A translated text that stands on no page of its own, such as a word of the menu, beside its English.
 *
 * @param english the English text
 * @param translated the translation, with its place in the file of its translator
 */
public record TextPair(Wording english, Wording translated) {}
