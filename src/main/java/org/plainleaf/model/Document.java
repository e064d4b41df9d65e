package org.plainleaf.model;

import java.util.List;

/** What an author wrote: one Markdown file, in English. */
public sealed interface Document permits Story, Guide, Faq, InfoPage, Leaflet {
    /** What it says about itself. */
    Head head();

    /** The text. */
    List<Block> body();

    Kind kind();

    /** The same document with other words. */
    Document with(Head head, List<Block> body);

    /** Kind and name, the same in every language: {@code guides/ask-for-one}. */
    default String key() {
        return head().key();
    }
}
