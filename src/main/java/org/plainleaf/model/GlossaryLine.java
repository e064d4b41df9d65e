package org.plainleaf.model;

/**
 * A word as an interpreter needs it.
 *
 * @param english the English word
 * @param others its other forms
 * @param means what it means, in plain English
 * @param say plain English words to say instead; may be empty
 * @param agreed the word in the other language; empty where nobody agreed on one
 * @param note what to know about it, such as who agreed; may be empty
 */
public record GlossaryLine(String english, String others, String means, String say, String agreed, String note) {}
