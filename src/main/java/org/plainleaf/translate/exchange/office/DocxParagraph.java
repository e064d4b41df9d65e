package org.plainleaf.translate.exchange.office;

/**
 * A paragraph as a reader sees it.
 *
 * @param style id of its style; empty for none
 * @param text what is seen, with line breaks and tabs
 * @param struck those of its words that have a line through them; empty for none
 */
record DocxParagraph(String style, String text, String struck) {
    boolean is(DocxStyle wanted) {
        return style.equals(wanted.id());
    }
}
