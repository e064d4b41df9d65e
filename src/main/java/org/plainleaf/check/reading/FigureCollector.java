package org.plainleaf.check.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Passage.Role;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.model.CostlySentence;
import org.plainleaf.model.Edition;
import org.plainleaf.model.PageFigures;
import org.plainleaf.model.ReadingFigures;

/** Keeps the reading figures of each edition from its check until somebody takes them. Thread-safe. */
public final class FigureCollector {
    private static final int SENTENCES = 5;

    private final Map<String, ReadingFigures> figures = new ConcurrentHashMap<>();

    void add(Prose prose, PageReading reading, boolean lix) {
        boolean english = prose.language().isEnglish();
        Readability written = reading.asWritten();
        String title = prose.passages().stream()
                .filter(passage -> passage.frame().role() == Role.TITLE)
                .map(Passage::text)
                .findFirst()
                .orElse("");
        PageFigures page = new PageFigures(
                prose.place("title").file(),
                prose.language().tag(),
                title,
                written.words(),
                written.sentences(),
                english ? written.syllables() : 0,
                english && !written.isEmpty() ? written.fleschKincaidGrade() : null,
                english && written.hasEnoughForSmog() ? written.smogGrade() : null,
                lix && !written.isEmpty() ? written.lix() : null);
        List<CostlySentence> sentences = new ArrayList<>();
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
        figures.put(name(prose.edition()), new ReadingFigures(List.of(page), sentences));
    }

    /** The figures of an edition that was checked; after that they are not kept. */
    public ReadingFigures take(Edition edition) {
        ReadingFigures taken = figures.remove(name(edition));
        return taken == null ? ReadingFigures.NONE : taken;
    }

    private static String name(Edition edition) {
        return edition.language().tag() + " " + edition.document().key();
    }
}
