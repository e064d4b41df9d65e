package org.plainleaf.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds glossary words in a text, as {@link PhraseFinder} finds phrases, but not within a name such as "Riverside
 * Wellbeing". Immutable.
 */
public final class Glossary {
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
