package org.plainleaf.render.view;

import java.util.List;

/**
 * Content of the list of languages.
 *
 * @param choices the languages
 */
public record LanguagesView(List<Choice> choices) {
    /**
     * One language.
     *
     * @param language the language
     * @param href address of its first page
     * @param pages how many pages it has, in words of the page that the list is on
     */
    public record Choice(LanguageView language, String href, String pages) {}
}
