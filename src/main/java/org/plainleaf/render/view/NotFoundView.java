package org.plainleaf.render.view;

import java.util.List;

/**
 * Content of the page for addresses that lead nowhere, in every language of the site.
 *
 * @param lines one line a language
 */
public record NotFoundView(List<Line> lines) {
    /**
     * The line of one language.
     *
     * @param language the language
     * @param title "We cannot find this page"
     * @param text what may be the matter
     * @param home link to the first page
     */
    public record Line(LanguageView language, String title, String text, LinkView home) {}
}
