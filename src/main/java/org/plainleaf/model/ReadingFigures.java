package org.plainleaf.model;

import java.util.Collection;
import java.util.Comparator;
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

    /** The same without sentences. */
    public ReadingFigures withoutSentences() {
        return new ReadingFigures(pages, List.of());
    }

    /** The figures of many pages: pages by file, the sentences of a page by what they cost. */
    public static ReadingFigures of(Collection<ReadingFigures> parts) {
        return new ReadingFigures(
                parts.stream()
                        .flatMap(part -> part.pages().stream())
                        .sorted(Comparator.comparing(PageFigures::file).thenComparing(PageFigures::language))
                        .toList(),
                parts.stream()
                        .flatMap(part -> part.sentences().stream())
                        .sorted(Comparator.comparing(CostlySentence::file)
                                .thenComparing(Comparator.comparingDouble(CostlySentence::grade)
                                        .reversed())
                                .thenComparing(CostlySentence::line)
                                .thenComparing(CostlySentence::text))
                        .toList());
    }
}
