package org.plainleaf.model;

import java.util.List;

/**
 * How hard the pages of a site are to read.
 *
 * @param pages figures of each edition, by file
 * @param sentences the sentences that cost each English page most
 */
public record ReadingFigures(List<PageFigures> pages, List<CostlySentence> sentences) {
    public static final ReadingFigures NONE = new ReadingFigures(List.of(), List.of());

    public ReadingFigures {
        pages = List.copyOf(pages);
        sentences = List.copyOf(sentences);
    }
}
