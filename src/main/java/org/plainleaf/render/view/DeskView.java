package org.plainleaf.render.view;

import java.util.Map;

/**
 * A page on which staff add their own details to a leaflet and print it.
 *
 * @param body the leaflet's text
 * @param labels words for staff, in English, by name
 * @param code the leaflet's code; empty where it is not printed in this language
 */
public record DeskView(Html body, Map<String, String> labels, String code) {}
