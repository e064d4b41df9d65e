package org.plainleaf.check.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.WordLists;

/**
 * How hard a page is to read as a whole, and which of its sentences make it so. English by Flesch-Kincaid, other European
 * languages with letters by LIX; for all others there is no sound formula, and only the length of sentences counts.
 */
public final class GradeCheck implements EditionCheck {
    private static final String RULE = "reading/grade";

    /** Languages for which LIX is used. It was made for Swedish, and tried for European languages. */
    private static final Set<String> LIX = Set.of("cy", "pl", "ro", "lt", "sq", "uk", "pt", "es");

    private static final int LIX_NOTE = 35;
    private static final int LIX_WARNING = 45;

    /** Figures of fewer words say nothing. */
    private static final int FEWEST_WORDS = 60;

    private static final int SENTENCES_NAMED = 5;
    private static final int WORDS_NAMED = 5;

    private final Glossary glossary;
    private final Set<String> known;
    private final FigureCollector figures;
    private final Map<String, Integer> syllables = new ConcurrentHashMap<>();

    /** {@code figures}: where the figures of all pages go, hard or not. */
    public GradeCheck(Glossary glossary, WordLists words, FigureCollector figures) {
        this.glossary = glossary;
        this.known = Set.copyOf(words.words("known-abbreviations", "en"));
        this.figures = figures;
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        boolean english = prose.language().isEnglish();
        boolean lix = LIX.contains(prose.language().tag());
        PageReading reading = PageReading.of(prose, glossary, known, this::syllables);
        figures.add(prose, reading, lix);
        Readability all = reading.readability();
        if (!english && !lix || all.words() < FEWEST_WORDS) {
            return;
        }
        double figure = english ? all.fleschKincaidGrade() : all.lix();
        int note = english ? limit(prose, subject, "note") : LIX_NOTE;
        int warning = english ? limit(prose, subject, "warning") : LIX_WARNING;
        if (figure <= note) {
            return;
        }
        boolean own = reading.isOwnWords();
        report.add(new Finding(
                prose.place("title"),
                0,
                figure > warning && !own ? Severity.WARNING : Severity.NOTE,
                RULE,
                message(english, all, note),
                "Start with " + hardest(reading) + "."));
    }

    /** Few words make up most of any text: each is counted once. */
    private int syllables(String word) {
        Integer counted = syllables.get(word); // Needs no lock.
        return counted != null ? counted : syllables.computeIfAbsent(word, Syllables::count);
    }

    private static int limit(Prose prose, SiteCheck.Subject subject, String name) {
        return subject.standards()
                .limit(RULE, name, prose.file(), prose.language().tag());
    }

    private static String message(boolean english, Readability all, int note) {
        if (!english) {
            return String.format(
                    Locale.ROOT,
                    "This page is hard to read: its LIX is %.0f, and %d or less is easy.",
                    all.lix(),
                    note);
        }
        String smog = all.hasEnoughForSmog() ? String.format(Locale.ROOT, " (SMOG %.1f)", all.smogGrade()) : "";
        return String.format(
                Locale.ROOT,
                "This page reads at school grade %.1f%s. Aim for %d.",
                all.fleschKincaidGrade(),
                smog,
                note);
    }

    private static String hardest(PageReading reading) {
        List<PageReading.Sentence> sorted = new ArrayList<>(reading.costliest(SENTENCES_NAMED));
        if (sorted.isEmpty()) {
            return "the longest sentences";
        }
        String lines = sorted.stream()
                .map(sentence -> sentence.place().line())
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        String words = sorted.stream()
                .flatMap(sentence -> reading.hardWords(sentence).stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(WORDS_NAMED)
                .collect(Collectors.joining(", "));
        return "the sentences in line " + lines + (words.isEmpty() ? "" : "; hard words there: " + words);
    }
}
