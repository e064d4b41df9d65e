package org.plainleaf.translate;

import org.plainleaf.text.Place;

/**
 * The text of one block as a translator sees it.
 *
 * @param text the English text, with tags; also its key
 * @param note what kind of text it is, for the translator
 * @param place where it stands in the English source
 */
public record Segment(String text, String note, Place place) {}
