package org.plainleaf.page;

import java.util.Optional;

/** The kinds of page that the site has, with an example of each. */
enum PageKind {
    HOME("/"),
    GUIDE("/guides/ask-for-one/"),
    ALL_STEPS("/guides/ask-for-one/all/"),
    STEP("/guides/ask-for-one/find-out/"),
    FAQ("/faqs/money-and-benefits/"),
    STORY("/stories/rehana-goes-out-again/"),
    STORY_LIST("/stories/"),
    STORIES_BY_SITUATION("/stories/situation/carer/"),
    GUIDE_LIST("/guides/"),
    FAQ_LIST("/faqs/"),
    GLOSSARY("/words/"),
    TABLE("/which-is-which/"),
    LANGUAGES("/languages/"),
    PAGES("/pages/"),
    SEARCH("/search/"),
    ACCESSIBILITY("/accessibility/"),
    /** Half English, half Polish. */
    HALF_TRANSLATED("/pl/who-can-get-one/"),
    /** An address, deep in the site, that leads nowhere. */
    NOT_FOUND("/no/such/page/");

    private final String address;

    PageKind(String address) {
        this.address = address;
    }

    /** Where the example is in English. */
    String address() {
        return address;
    }

    /** Where the example is in another language, if it is there. */
    Optional<String> address(String language, ExampleSite site) {
        return Optional.of("/" + language + address).filter(site::has);
    }
}
