package org.plainleaf.check.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.Guide;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Sections;
import org.plainleaf.model.Term;
import org.plainleaf.model.Wording;

/** The glossary's words on one page, by word, in the order of the page. */
final class TermUses {
    /** Words that a cell of a table has at least that tells what the word beside it means. */
    private static final int FEWEST_WORDS = 5;

    private static final int LONGEST_LISTED = 30;

    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:an? |the |your )?");
    private static final Pattern END = Pattern.compile("[.:]");

    /** Where the steps of a guide start. */
    private final List<Integer> steps;

    private final Map<String, List<Use>> byTerm = new LinkedHashMap<>();

    /**
     * One use of a word.
     *
     * @param term the word
     * @param passage where it stands
     * @param start where it starts there
     * @param end where it ends there
     * @param inRow whether it is the word of a row or an entry that says what it means
     * @param step the step of a guide in which it stands, each of which is a page of its own; 0 before the first, and the last for the title
     * @param besideOther whether the brackets behind it hold another word of the glossary, which tells nobody what it means
     */
    record Use(Term term, Passage passage, int start, int end, boolean inRow, int step, boolean besideOther) {
        String written() {
            return passage.text().substring(start, end);
        }

        /** Whose word it is. */
        Passage.Voice voice() {
            return passage.voiceAt(start);
        }

        /** Whether the page tells here what the word means. */
        boolean isExplained() {
            return passage.frame().box() == BoxKind.WHICH_IS_WHICH
                    || !besideOther && Explained.tellsMeaning(passage.text(), start, end)
                    || inRow
                    || isInLink(passage.wording().inlines());
        }

        /** Whether the page only talks about the word, in quotation marks. */
        boolean isMentioned() {
            return Explained.isMentioned(passage.text(), start, end) || isListed();
        }

        /** Several words in italics, each alone, are talked about: "*service user*, *client* or *patient*". */
        private boolean isListed() {
            List<Passage.Marked> words = passage.marked().stream()
                    .filter(mark ->
                            mark.inline() instanceof Inline.Emphasis && mark.end() - mark.start() < LONGEST_LISTED)
                    .toList();
            return words.size() > 1 && words.stream().anyMatch(mark -> mark.start() == start && mark.end() == end);
        }

        /** A link within the site that names the word leads to what it means. Elsewhere, nobody knows what is said. */
        private boolean isInLink(List<Inline> inlines) {
            return inlines.stream()
                    .anyMatch(inline -> inline instanceof Inline.Link link
                            ? (link.target().startsWith("/") || link.target().startsWith("#"))
                                    && new Wording(
                                                    inline.children(),
                                                    passage.wording().span(),
                                                    Wording.Origin.SOURCE)
                                            .plainText()
                                            .contains(written())
                            : isInLink(inline.children()));
        }

        /** Whether the tool links the word to its meaning here: not in headings, links, or words to say. */
        boolean isLinkable() {
            Passage.Frame frame = passage.frame();
            boolean ownWords = frame.box() == BoxKind.SAY_THIS
                    || frame.box() == BoxKind.STAFF
                    || frame.box() == BoxKind.QUOTE
                    || frame.box() == BoxKind.WHICH_IS_WHICH;
            return passage.isBody()
                    && !ownWords
                    && standsInPlainText(passage.wording().inlines());
        }

        private boolean standsInPlainText(List<Inline> inlines) {
            for (Inline inline : inlines) {
                boolean found = inline instanceof Inline.Text text
                        ? text.text().contains(written())
                        : !(inline instanceof Inline.Link) && standsInPlainText(inline.children());
                if (found) {
                    return true;
                }
            }
            return false;
        }
    }

    TermUses(Prose prose, Glossary glossary) {
        this.steps = prose.edition().document() instanceof Guide
                ? Sections.of(prose.edition().body()).sections().stream()
                        .map(step -> step.heading().wording().span().start())
                        .toList()
                : List.of();
        List<Passage> passages = prose.withoutReferences();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Glossary.Match last = null;
            List<Glossary.Match> matches = passage.terms(glossary);
            for (int m = 0; m < matches.size(); m++) {
                Glossary.Match match = matches.get(m);
                boolean again = last != null
                                && last.term().equals(match.term())
                                && AbbreviationCheck.isBehind(passage.text(), last.end(), match.start(), match.end())
                        || isSaid(passage.text(), match);
                last = match;
                if (again
                        || passage.isHidden(match.start(), match.end())
                        || passage.isInTitle(match.start(), match.end())) {
                    continue;
                }
                boolean alone =
                        match.start() == 0 && match.end() == passage.text().length();
                boolean inRow = alone && i + 1 < passages.size() && isMeaning(passage, passages.get(i + 1))
                        || isEntry(passage, match);
                byTerm.computeIfAbsent(match.term().key(), key -> new ArrayList<>())
                        .add(new Use(
                                match.term(),
                                passage,
                                match.start(),
                                match.end(),
                                inRow,
                                step(passage),
                                m + 1 < matches.size() && isBeside(passage.text(), match, matches.get(m + 1))));
            }
        }
    }

    /** Title and summary stand on all of these pages, so the last one tells of them too. */
    private int step(Passage passage) {
        if (passage.frame().role() == Passage.Role.TITLE || passage.frame().role() == Passage.Role.SUMMARY) {
            return steps.size();
        }
        int at = passage.wording().span().start();
        return (int) steps.stream().filter(start -> start <= at).count();
    }

    /** "Service providers (co-production)". */
    private static boolean isBeside(String text, Glossary.Match match, Glossary.Match next) {
        return next.term().use() != Term.Use.USE
                && !AbbreviationCheck.isAbbreviation(text.substring(next.start(), next.end()))
                && text.substring(match.end(), next.start()).equals(" (")
                && text.startsWith(")", next.end());
    }

    /** "The National Development Team for Inclusion (NDTi)" says already what to say. */
    private static boolean isSaid(String text, Glossary.Match match) {
        String say = match.term().say();
        int start = match.start() - 2 - say.length();
        return !say.isEmpty()
                && text.regionMatches(true, start, say, 0, say.length())
                && AbbreviationCheck.isBehind(text, match.start() - 2, match.start(), match.end());
    }

    /** "**A notional budget.** The NHS holds the money." */
    private static boolean isEntry(Passage passage, Glossary.Match match) {
        String text = passage.text();
        return passage.marked().stream()
                .anyMatch(mark -> mark.inline() instanceof Inline.Strong
                        && mark.start() == 0
                        && ARTICLE.matcher(text).region(0, match.start()).matches()
                        && END.matcher(text).region(match.end(), text.length()).lookingAt()
                        && mark.end() - match.end() <= 1
                        && Explained.isDefinition(
                                text.substring(match.start(), match.end()),
                                text.substring(Math.min(text.length(), mark.end() + 1)))
                        && passage.tokens().count() >= FEWEST_WORDS + 2);
    }

    private static boolean isMeaning(Passage cell, Passage next) {
        return cell.frame().role() == Passage.Role.CELL
                && next.frame().role() == Passage.Role.CELL
                && next.tokens().count() >= FEWEST_WORDS
                && Explained.isDefinition(cell.text(), next.text());
    }

    /** The uses of each word. */
    Iterable<List<Use>> all() {
        return byTerm.values();
    }

    /** The uses of a word by its key; none where the page does not have it. */
    List<Use> of(String key) {
        return byTerm.getOrDefault(key, List.of());
    }

    /** Whether a stretch of a passage belongs to a word of the glossary. */
    boolean covers(Passage passage, int start, int end) {
        return byTerm.values().stream()
                .flatMap(List::stream)
                .anyMatch(use -> use.passage() == passage && use.start() <= start && use.end() >= end);
    }
}
