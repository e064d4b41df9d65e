package org.plainleaf.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plainleaf.text.Span;

/**
 * Finds glossary words in a text, as {@link PhraseFinder} finds phrases, but not within a name such as "Riverside
 * Wellbeing". Immutable.
 */
public final class Glossary {
    /** The list of phrases in which words mean another thing, by the key of the word. */
    static final String OTHER_SENSES = "other-senses";

    /** What stands for all of them: there is nothing to say of them. */
    private static final Term OTHER_SENSE =
            new Term(OTHER_SENSES, List.of(), Wording.plain("", new Span(0, 0)), Term.Use.USE, "", "");

    private final PhraseFinder<Term> finder = new PhraseFinder<>();

    /**
     * A word that was found.
     *
     * @param term the word
     * @param start where it starts in the text
     * @param end where it ends
     */
    public record Match(Term term, int start, int end) {}

    public Glossary(List<Term> terms) {
        terms.forEach(term -> term.forms().forEach(form -> finder.add(form, term)));
    }

    /** The glossary of a site, which passes over what its words also mean. */
    public static Glossary of(Site site) {
        Glossary glossary = new Glossary(site.terms());
        site.settings()
                .standards()
                .words()
                .words()
                .getOrDefault(OTHER_SENSES, Map.of())
                .values()
                .forEach(phrases -> phrases.forEach(phrase -> glossary.finder.add(phrase, OTHER_SENSE)));
        return glossary;
    }

    /** The words of the glossary in a text, from start to end, never overlapping. */
    public List<Match> find(String text) {
        return find(Tokens.of(text), CapitalNames.isTitle(text));
    }

    /**
     * The same in a text that is cut into words already.
     *
     * @param titleCase whether most of its words have capitals, so that these tell no names
     */
    public List<Match> find(Tokens tokens, boolean titleCase) {
        String text = tokens.text();
        List<Match> matches = new ArrayList<>();
        for (PhraseFinder.Match<Term> found : finder.find(tokens)) {
            boolean inName = CapitalNames.isPart(text, found.start(), found.end(), found.form());
            if (!inName || titleCase) {
                matches.add(new Match(found.value(), found.start(), found.end()));
            }
        }
        return matches;
    }
}
