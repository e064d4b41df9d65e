package org.plainleaf.render.view;

import java.util.List;

/**
 * Content of a list of guides or of question pages.
 *
 * @param cards the pages
 */
public record ListView(List<CardView> cards) {}
