package org.plainleaf.render.view;

/**
 * A language.
 *
 * @param tag BCP 47 tag
 * @param dir {@code ltr} or {@code rtl}
 * @param name its own name
 * @param english its English name
 */
public record LanguageView(String tag, String dir, String name, String english) {}
