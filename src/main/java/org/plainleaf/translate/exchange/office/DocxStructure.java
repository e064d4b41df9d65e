package org.plainleaf.translate.exchange.office;

import org.plainleaf.translate.exchange.Unreadable;

/** What {@link DocxText} tells while it reads. */
interface DocxStructure {
    /**
     * A part of the document begins.
     *
     * @param name its element, such as {@code tbl}, {@code tr}, {@code tc}, {@code comment}, {@code commentReference}
     * @param id its {@code w:id}; empty for none
     */
    void starts(String name, String id);

    /**
     * A part of the document has ended.
     *
     * @throws Unreadable if there are more of them than any real file has
     */
    void ends(String name) throws Unreadable;

    /** A paragraph is complete. */
    void paragraph(DocxParagraph paragraph);

    /** The row that has begun was deleted, and waits for somebody to accept that. */
    void rowIsDeleted();
}
