package org.plainleaf.render.view;

import java.util.List;

/**
 * A file as its author wrote it, with what is to be mended.
 *
 * @param file its path
 * @param lines its lines
 */
public record SourceView(String file, List<Line> lines) {
    /**
     * One line.
     *
     * @param number its number, from 1
     * @param text what stands there
     * @param findings what is to be mended in it
     */
    public record Line(int number, String text, List<PreviewView.Found> findings) {}
}
