package org.plainleaf.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that stands around the content of a page.
 *
 * @param language language of the page
 * @param siteName name of the site
 * @param title title, shown as the heading
 * @param englishTitle the title in English on a translated page, else null
 * @param lead one or two sentences under the title; null where there are none
 * @param documentTitle title for the window, plain text
 * @param description summary for search engines, plain text
 * @param canonical absolute address of the page
 * @param alternates the page in other languages, with {@code x-default}
 * @param stylesheets addresses of the style sheets
 * @param script address of the script; null on all pages but the search
 * @param icon address of the icon
 * @param feed address of the feed; null where there is none
 * @param home address of the first page
 * @param tabs main menu
 * @param languages links to the page, or failing that the first page, in the most used languages
 * @param allLanguages link to the list of languages
 * @param notices notices, most important first
 * @param picture name of the drawing at the top; null where there is none
 * @param contact how to reach the publisher
 * @param help lines of the box for people in need of help now
 * @param feedback how to tell us what you think: an email link; null where there is none
 * @param footer links in the footer
 * @param made who made the page; null on pages that the tool makes
 * @param words hard words of the page
 * @param files leaflets that say the same
 */
public record PageView(
        LanguageView language,
        String siteName,
        TextView title,
        @Nullable String englishTitle,
        @Nullable TextView lead,
        String documentTitle,
        String description,
        String canonical,
        List<AlternateView> alternates,
        List<String> stylesheets,
        @Nullable String script,
        String icon,
        @Nullable String feed,
        String home,
        List<LinkView> tabs,
        List<LinkView> languages,
        LinkView allLanguages,
        List<NoticeView> notices,
        @Nullable String picture,
        ContactView contact,
        List<Html> help,
        @Nullable Html feedback,
        List<LinkView> footer,
        @Nullable MadeView made,
        List<WordView> words,
        List<LinkView> files) {}
