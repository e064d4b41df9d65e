package org.plainleaf.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which questions of readers a site answers: in which languages, and as what. A page answers the questions that its front
 * matter names; a translation answers them as far as it is complete and current. Immutable.
 */
public final class Coverage {
    /** How far a question is answered on the web. */
    public enum Level {
        NO,
        /** Some of the page is still in English, or its English has changed. */
        PART,
        /** All of it, but a computer wrote some of the words and nobody checked them. */
        UNCHECKED,
        YES
    }

    /** Ways to get an answer that some readers depend on. */
    public enum Way {
        EASY_READ,
        /** Sound or film. */
        MEDIA
    }

    /**
     * What there is for one question in one language.
     *
     * @param web how far pages answer it
     * @param paper the formats of leaflets that answer it
     * @param ways other ways in which it is answered
     */
    public record Answer(Level web, Set<Format> paper, Set<Way> ways) {
        static final Answer NONE = new Answer(Level.NO, Set.of(), Set.of());

        public Answer {
            paper = paper.isEmpty() ? Set.of() : EnumSet.copyOf(paper);
            ways = ways.isEmpty() ? Set.of() : EnumSet.copyOf(ways);
        }

        private Answer with(Answer other) {
            return new Answer(
                    web.compareTo(other.web) >= 0 ? web : other.web, both(paper, other.paper), both(ways, other.ways));
        }

        private static <T> Set<T> both(Set<T> one, Set<T> other) {
            Set<T> all = new HashSet<>(one);
            all.addAll(other);
            return all;
        }
    }

    private final Needs needs;
    private final List<Language> languages;
    private final Map<String, Map<String, Answer>> answers = new LinkedHashMap<>();

    private Coverage(Needs needs, List<Language> languages) {
        this.needs = needs;
        this.languages = List.copyOf(languages);
    }

    /** What a site answers, with its leaflets; leaflets for one place do not count. */
    public static Coverage of(Needs needs, SitePlan plan, Collection<PlannedLeaflet> leaflets) {
        Coverage coverage = new Coverage(needs, inReadersOrder(plan.site()));
        for (Language language : coverage.languages) {
            for (Edition edition : plan.editions(language)) {
                coverage.add(edition, new Answer(level(edition), Set.of(), ways(edition)));
            }
        }
        for (PlannedLeaflet leaflet : leaflets) {
            if (leaflet.local() == null) {
                Set<Way> ways = leaflet.format() == Format.EASY_READ ? Set.of(Way.EASY_READ) : Set.of();
                coverage.add(leaflet.edition(), new Answer(Level.NO, Set.of(leaflet.format()), ways));
            }
        }
        return coverage;
    }

    private void add(Edition edition, Answer answer) {
        for (String number : edition.document().head().answers()) {
            answers.computeIfAbsent(number, n -> new LinkedHashMap<>())
                    .merge(edition.language().tag(), answer, Answer::with);
        }
    }

    private static Level level(Edition edition) {
        Edition.Progress progress = edition.progress();
        if (edition.language().isEnglish()) {
            return Level.YES;
        }
        if (!progress.complete() || progress.changed() > 0) {
            return progress.done() == 0 ? Level.NO : Level.PART;
        }
        return progress.machine() > 0 ? Level.UNCHECKED : Level.YES;
    }

    private static Set<Way> ways(Edition edition) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        Blocks.each(edition.body(), block -> {
            if (block instanceof Block.Box box && box.kind() == BoxKind.EASY_READ) {
                ways.add(Way.EASY_READ);
            } else if (block instanceof Block.Box box && box.kind() == BoxKind.MEDIA) {
                ways.add(Way.MEDIA);
            }
        });
        return ways;
    }

    /** English, the languages at the top of every page, then the others. */
    public static List<Language> inReadersOrder(Site site) {
        List<String> row = site.settings().languageRow();
        return site.languages().stream()
                .sorted(Comparator.comparingInt((Language language) -> {
                    int at = row.indexOf(language.tag());
                    return language.isEnglish() ? -1 : at < 0 ? row.size() : at;
                }))
                .toList();
    }

    public Needs needs() {
        return needs;
    }

    /** The languages of the site, those of the most readers first. */
    public List<Language> languages() {
        return languages;
    }

    /** What there is for a question in a language. */
    public Answer answer(Need need, Language language) {
        return answers.getOrDefault(need.number(), Map.of()).getOrDefault(language.tag(), Answer.NONE);
    }

    /** In how many languages a question is answered that far on the web. */
    public long count(Need need, Level level) {
        return languages.stream()
                .filter(language -> answer(need, language).web() == level)
                .count();
    }

    /** The questions that no page answers in any language. */
    public List<Need> open() {
        return needs.inOrder().stream()
                .filter(need -> !answers.containsKey(need.number()))
                .toList();
    }
}
