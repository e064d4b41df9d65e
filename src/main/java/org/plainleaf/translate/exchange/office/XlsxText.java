package org.plainleaf.translate.exchange.office;

/**
 * A text of a workbook.
 *
 * @param text what is seen
 * @param struck those of its words that have a line through them; empty for none
 */
record XlsxText(String text, String struck) {
    static final XlsxText NONE = new XlsxText("", "");
}
