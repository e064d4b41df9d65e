package org.plainleaf.check.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Passage.Role;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.model.CostlySentence;
import org.plainleaf.model.PageFigures;
import org.plainleaf.model.ReadingFigures;

/** Gathers the reading figures of all pages, from several threads, and gives them sorted. */
public final class FigureCollector {
    private static final int SENTENCES = 5;

    private final Queue<PageFigures> pages = new ConcurrentLinkedQueue<>();
    private final Queue<CostlySentence> sentences = new ConcurrentLinkedQueue<>();

    void add(Prose prose, PageReading reading, boolean lix) {
        boolean english = prose.language().isEnglish();
        Readability figures = reading.asWritten();
        String title = prose.passages().stream()
                .filter(passage -> passage.frame().role() == Role.TITLE)
                .map(Passage::text)
                .findFirst()
                .orElse("");
        pages.add(new PageFigures(
                prose.place("title").file(),
                prose.language().tag(),
                title,
                figures.words(),
                figures.sentences(),
                english ? figures.syllables() : 0,
                english && !figures.isEmpty() ? figures.fleschKincaidGrade() : null,
                english && figures.hasEnoughForSmog() ? figures.smogGrade() : null,
                lix && !figures.isEmpty() ? figures.lix() : null));
        if (english) {
            for (PageReading.Sentence sentence : reading.costliest(SENTENCES)) {
                sentences.add(new CostlySentence(
                        sentence.place().file(),
                        sentence.place().line(),
                        sentence.text(),
                        reading.hardWords(sentence),
                        sentence.figures().fleschKincaidGrade()));
            }
        }
    }

    /** All figures: pages by file, the sentences of a page by what they cost. */
    public ReadingFigures figures() {
        List<PageFigures> sorted = pages.stream()
                .sorted(Comparator.comparing(PageFigures::file).thenComparing(PageFigures::language))
                .toList();
        return new ReadingFigures(
                sorted,
                sentences.stream()
                        .sorted(Comparator.comparing(CostlySentence::file)
                                .thenComparing(Comparator.comparingDouble(CostlySentence::grade)
                                        .reversed())
                                .thenComparing(CostlySentence::line)
                                .thenComparing(CostlySentence::text))
                        .toList());
    }
}
