package org.plainleaf.render.view;

/**
 * The same page in another language.
 *
 * @param hreflang language tag or {@code x-default}
 * @param href absolute address
 */
public record AlternateView(String hreflang, String href) {}
