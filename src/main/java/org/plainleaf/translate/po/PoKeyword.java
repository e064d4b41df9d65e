package org.plainleaf.translate.po;

import org.jspecify.annotations.Nullable;

/** The words that start a line of a PO file. */
enum PoKeyword {
    CONTEXT("msgctxt"),
    ID("msgid"),
    ID_PLURAL("msgid_plural"),
    STRING("msgstr"),
    DOMAIN("domain");

    private final String word;

    PoKeyword(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static @Nullable PoKeyword of(String word) {
        return switch (word) {
            case "msgctxt" -> CONTEXT;
            case "msgid" -> ID;
            case "msgid_plural" -> ID_PLURAL;
            case "msgstr" -> STRING;
            case "domain" -> DOMAIN;
            default -> null;
        };
    }
}
