package org.plainleaf.render.view;

/**
 * Content of the page that searches. Scripts cannot ask for plural forms and digits as the site has them: they are all here.
 *
 * @param forms the forms of "pages found", with {@code |} between them
 * @param picks which form goes with 0, 1, 2 and so on to 199; from 100 on, every hundred is like the last
 * @param digits the digits of the language, from zero
 * @param all link to the list of all pages
 */
public record SearchView(String forms, String picks, String digits, LinkView all) {}
