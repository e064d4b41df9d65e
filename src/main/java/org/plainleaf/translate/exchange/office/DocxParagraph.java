package org.plainleaf.translate.exchange.office;

/**
 * A paragraph as a reader sees it.
 *
 * @param style id of its style; empty for none
 * @param text what is seen, with line breaks and tabs
 */
record DocxParagraph(String style, String text) {
    boolean is(DocxStyle wanted) {
        return style.equals(wanted.id());
    }
}
