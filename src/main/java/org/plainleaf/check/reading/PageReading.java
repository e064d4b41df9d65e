package org.plainleaf.check.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Passage.Voice;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.Term;
import org.plainleaf.text.Place;
import org.plainleaf.text.Span;

/**
 * The reading figures of one page: of its own words, quotations left out; of a story or a page for staff, of all. A work
 * word that the page links to its meaning or explains counts as one plain word. For one thread.
 */
final class PageReading {
    private static final int HARD_SYLLABLES = 3;
    private static final int HARD_LETTERS = 7;

    private final Prose prose;
    private final Glossary glossary;
    private final Set<String> known;
    private final ToIntFunction<String> syllables;
    private final Readability.Counter all;
    private final Readability.Counter raw;
    private final List<Sentence> sentences = new ArrayList<>();
    private boolean ownWords;

    /**
     * One sentence.
     *
     * @param passage where it stands
     * @param span where in it
     * @param figures its own figures
     * @param words its words, explained ones replaced
     */
    record Sentence(Passage passage, Span span, Readability figures, List<String> words) {
        /** The place where it starts. */
        Place place() {
            return passage.place(span.start());
        }

        String text() {
            return passage.text().substring(span.start(), span.end());
        }
    }

    private PageReading(Prose prose, Glossary glossary, Set<String> known, ToIntFunction<String> syllables) {
        this.prose = prose;
        this.glossary = glossary;
        this.known = known;
        this.syllables = prose.language().isEnglish() ? syllables : word -> 1;
        this.all = new Readability.Counter(known, this.syllables);
        this.raw = new Readability.Counter(known, this.syllables);
    }

    /** Reads a page; {@code known}: abbreviations that readers know. */
    static PageReading of(Prose prose, Glossary glossary, Set<String> known, ToIntFunction<String> syllables) {
        PageReading reading = new PageReading(prose, glossary, known, syllables);
        boolean authored = prose.withoutReferences().stream()
                .anyMatch(p -> p.isBody() && p.frame().voice() == Voice.AUTHOR);
        reading.ownWords = !authored;
        for (Passage passage : prose.withoutReferences()) {
            if (passage.isBody() && (!authored || passage.frame().voice() == Voice.AUTHOR)) {
                reading.add(passage);
            }
        }
        return reading;
    }

    private void add(Passage passage) {
        List<Glossary.Match> terms = prose.language().isEnglish() ? passage.terms(glossary) : List.of();
        for (int i = 0; i < passage.sentences().size(); i++) {
            List<String> plain = new ArrayList<>();
            List<String> written = new ArrayList<>();
            int term = 0;
            for (Span word : passage.words().get(i)) {
                int start = word.start();
                String letters = passage.text().substring(start, word.end());
                written.add(letters);
                while (term < terms.size() && terms.get(term).end() <= start) {
                    term++;
                }
                boolean explained = term < terms.size()
                        && terms.get(term).start() <= start
                        && terms.get(term).term().use() == Term.Use.EXPLAIN;
                if (!explained) {
                    plain.add(letters);
                } else if (terms.get(term).start() == start) {
                    plain.add("it");
                }
            }
            if (!plain.isEmpty()) {
                Readability figures = figures(plain);
                all.add(figures);
                raw.add(plain.equals(written) ? figures : figures(written));
                sentences.add(new Sentence(passage, passage.sentences().get(i), figures, plain));
            }
        }
    }

    private Readability figures(List<String> sentence) {
        Readability.Counter counter = new Readability.Counter(known, syllables);
        counter.sentence(sentence);
        return counter.readability();
    }

    /** The words of three syllables or more; in other languages than English, of seven letters or more. */
    List<String> hardWords(Sentence sentence) {
        boolean english = prose.language().isEnglish();
        return sentence.words().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> english ? syllables.applyAsInt(word) >= HARD_SYLLABLES : word.length() >= HARD_LETTERS)
                .distinct()
                .toList();
    }

    /** The figures with explained words counted as plain ones. */
    Readability readability() {
        return all.readability();
    }

    /** The figures of the words as they stand. */
    Readability asWritten() {
        return raw.readability();
    }

    /** Whether all of it is somebody's own words. */
    boolean isOwnWords() {
        return ownWords;
    }

    /** The sentences without which the page would be easiest to read, the worst first. */
    List<Sentence> costliest(int most) {
        return sentences.stream()
                .sorted(Comparator.comparingDouble((Sentence s) -> -cost(s)))
                .limit(most)
                .toList();
    }

    /** What a sentence adds to the grade of the page, times its words. */
    private static double cost(Sentence sentence) {
        return sentence.figures().fleschKincaidGrade() * sentence.figures().words();
    }
}
