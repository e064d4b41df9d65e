package org.plainleaf.model;

import org.plainleaf.text.Place;

/**
 * A block that one language leaves out. It is bound to the exact English text: once that changes, the block is back.
 *
 * @param page key of the page
 * @param english the English text of the block, with tags, as a translator sees it
 * @param reason why it is left out
 * @param by code of who decided, never a name
 * @param state the most that this person can say of a translation: no page that asks for more loses a text by it
 * @param place where the English text is written down
 */
public record Omission(String page, String english, String reason, String by, TranslationState state, Place place) {
    /** Whether it is about that text. Spreadsheets put quotation marks around some texts, and double those inside. */
    public boolean fits(String text) {
        boolean quoted = english.length() > 1 && english.startsWith("\"") && english.endsWith("\"");
        return english.equals(text)
                || quoted
                        && english.substring(1, english.length() - 1)
                                .replace("\"\"", "\"")
                                .equals(text);
    }
}
