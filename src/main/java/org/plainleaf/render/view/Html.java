package org.plainleaf.render.view;

/**
 * Finished HTML, safe to write into a page as it is. Only the renderer makes it.
 *
 * @param markup HTML source
 */
public record Html(String markup) {
    public static final Html EMPTY = new Html("");

    public boolean isEmpty() {
        return markup.isEmpty();
    }
}
