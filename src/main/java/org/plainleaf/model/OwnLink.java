package org.plainleaf.model;

import org.plainleaf.text.Place;

/**
 * Where a link leads in one language, in place of where it leads on the English page. Never to a scheme other than https,
 * so that no list of links can bring in a program.
 *
 * @param english the target as the English page has it
 * @param link the target in this language: an address that starts with https://, or one of this site
 * @param englishPlace where the first is written down
 * @param linkPlace where the second is written down
 */
public record OwnLink(String english, String link, Place englishPlace, Place linkPlace) {}
