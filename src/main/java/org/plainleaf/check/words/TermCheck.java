package org.plainleaf.check.words;

import java.util.List;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage.Voice;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.Term;

/**
 * Work words of the glossary: one that readers should not meet, or that the page neither explains nor links to its meaning
 * (WCAG 2.2, 3.1.3).
 */
public final class TermCheck implements EditionCheck {
    private static final String RULE = "words/unexplained-term";

    private final Glossary glossary;

    private final OtherPhrases others;

    public TermCheck(Glossary glossary, OtherPhrases others) {
        this.glossary = glossary;
        this.others = others;
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        for (List<TermUses.Use> uses : new TermUses(prose, glossary).all()) {
            if (uses.stream().allMatch(TermUses.Use::isMentioned)) {
                continue;
            }
            Term term = uses.get(0).term();
            if (term.use() == Term.Use.USE
                    || AbbreviationCheck.isAbbreviation(uses.get(0).written())) {
                continue;
            }
            List<TermUses.Use> alone = untilExplained(uses);
            if (term.use() == Term.Use.AVOID) {
                alone.stream()
                        .filter(use -> !use.isMentioned())
                        .filter(use -> !others.cover(use.passage(), use.start(), use.end()))
                        .forEach(use -> report.add(use.passage()
                                .softened(
                                        Severity.ERROR,
                                        RULE,
                                        use.start(),
                                        use.end(),
                                        "\"" + use.written() + "\" is a work word that readers should not meet.",
                                        advice(term))));
            } else if (!alone.isEmpty()) {
                workWord(alone, report);
            }
        }
    }

    /** The uses on pages before the one that explains the word: whoever reads a step of a guide has not read the next. */
    private static List<TermUses.Use> untilExplained(List<TermUses.Use> uses) {
        int told = uses.stream()
                .filter(TermUses.Use::isExplained)
                .mapToInt(TermUses.Use::step)
                .min()
                .orElse(Integer.MAX_VALUE);
        return uses.stream().filter(use -> use.step() < told).toList();
    }

    private static void workWord(List<TermUses.Use> uses, Report report) {
        TermUses.Use first = uses.get(0);
        boolean linked = uses.stream().anyMatch(TermUses.Use::isLinkable);
        String words = "\"" + first.written() + "\" is a work word";
        if (linked) {
            report.add(first.passage()
                    .finding(
                            Severity.NOTE,
                            RULE,
                            first.start(),
                            first.end(),
                            words + ". The page links it to its meaning.",
                            "That is enough. Say it in plain words where you can."));
        } else {
            boolean own = first.passage().frame().voice() != Voice.AUTHOR;
            report.add(first.passage()
                    .finding(
                            own ? Severity.NOTE : Severity.ERROR,
                            RULE,
                            first.start(),
                            first.end(),
                            words
                                    + ", and it stands only in headings, links or words to say, where nothing explains it.",
                            advice(first.term())));
        }
    }

    private static String advice(Term term) {
        return term.say().isEmpty()
                ? "Explain it here: " + term.means()
                : "Say \"" + term.say() + "\", or explain it here.";
    }
}
