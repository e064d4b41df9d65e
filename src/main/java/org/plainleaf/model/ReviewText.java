package org.plainleaf.model;

/**
 * One text of a page, for somebody who checks its translation.
 *
 * @param number its number on the page, from 1
 * @param kind what kind of text it is
 * @param english the English words, without tags
 * @param translation the words of the translation, without tags; empty where there is none
 * @param state what is known of it, in English, for staff
 */
public record ReviewText(int number, String kind, String english, String translation, String state) {}
