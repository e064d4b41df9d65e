package org.plainleaf.check.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.CapitalNames;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.Phrase;
import org.plainleaf.model.PhraseFinder;
import org.plainleaf.model.Term;
import org.plainleaf.model.WordLists;

/** Words that a list names, with what to say instead: one rule a list. English only. */
public final class PhraseCheck implements EditionCheck {
    /** Years in which what the list names was still there. A later one says that the text is of today. */
    private static final String LONG_AGO = "(?:19[0-9][0-9]|20[01][0-9]|202[0-3])";

    /**
     * Signs of a sentence about what there was: "until 2022", "CCGs were abolished", "its old name". Nobody can put a newer name
     * there.
     */
    private static final Pattern PAST =
            Pattern.compile("(?i)\\b(?:abolished|replaced|scrapped|wound up|ended in|gave way to"
                    + "|used to be|since they were|(?:was|were) still|then called|at the time|former(?:ly)?|previously|predecessors?|successors?"
                    + "|earlier (?:schemes?|systems?|pilots?|policy|policies|work|stud(?:y|ies)|budgets?)|subsumed|merged into|piloted|took part"
                    + "|(?:merger|abolition) of|(?:was|were) (?:conducted|carried out|recruited|collected|evaluated)"
                    + "|Act (?:of )?\\(?(?:19|20)[0-9][0-9]\\)? (?:first )?(?:introduced|gave|made|required|created|set up|allowed|established)"
                    + "|old (?:name|system)|(?:until|before|between|during|in|on) (?:[0-9]{1,2} )?(?:\\p{L}+ )?"
                    + LONG_AGO + "|from (?:\\p{L}+ )?" + LONG_AGO + " (?:to|until))\\b");

    /** "Individual budgets (Glendinning et al., 2008)": what a work of that year says of them. */
    private static final Pattern CITED = Pattern.compile(" \\((?:[^()]*[ ,;])?" + LONG_AGO + "[a-z]?[;,)]");

    private final String rule;
    private final Severity severity;
    private final Glossary glossary;
    private final PhraseFinder<Optional<Phrase>> finder = new PhraseFinder<>();

    private PhraseCheck(String rule, Severity severity, List<Phrase> phrases, Glossary glossary) {
        this.rule = rule;
        this.severity = severity;
        this.glossary = glossary;
        for (Phrase phrase : phrases) {
            phrase.unless().forEach(fine -> finder.add(fine, Optional.empty()));
            phrase.find().forEach(form -> finder.add(form, Optional.of(phrase)));
        }
    }

    /** The rules of all lists. A longer word of the glossary has a finding of its own. */
    public static List<PhraseCheck> all(WordLists words, Glossary glossary) {
        return List.of(
                new PhraseCheck("words/wordy", Severity.WARNING, words.phrases("wordy"), glossary),
                new PhraseCheck("words/latin", Severity.WARNING, words.phrases("latin"), glossary),
                new PhraseCheck("words/idiom", Severity.NOTE, words.phrases("idiom"), glossary),
                new PhraseCheck("words/out-of-date", Severity.ERROR, words.phrases("out-of-date"), glossary),
                new PhraseCheck("words/disrespectful", Severity.ERROR, words.phrases("disrespectful"), glossary));
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        prose.withoutReferences().forEach(passage -> check(passage, report));
    }

    /** Looks at one English text, which may stand on no page of its own. */
    public void check(Passage passage, Report report) {
        String text = passage.text();
        PhraseFinder.Match<Optional<Phrase>> last = null;
        for (PhraseFinder.Match<Optional<Phrase>> match : finder.find(passage.tokens())) {
            Phrase phrase = match.value().orElse(null);
            boolean told = last != null
                    && last.value().equals(match.value())
                    && AbbreviationCheck.isBehind(text, last.end(), match.start(), match.end());
            last = match;
            if (phrase == null
                    || told
                    || passage.isHidden(match.start(), match.end())
                    || passage.isInTitle(match.start(), match.end())
                    || isInName(passage, match)
                    || isInTerm(passage, match)
                    || isAnInitial(text, match)
                    || rule.equals("words/latin") && passage.isCitedAt(match.end())
                    || isCutOut(text, match)
                    || rule.equals("words/out-of-date") && tellsWhatWas(passage, match)
                    || AbbreviationCheck.standsForOtherWords(text, match.start(), match.end(), phrase.find())) {
                continue;
            }
            // "e.g." ends in a stop, which is no part of its last word.
            boolean stop = match.form().endsWith(".") && text.startsWith(".", match.end());
            int end = match.end() + (stop ? 1 : 0);
            String words = text.substring(match.start(), end);
            // Who writes of a word, in quotation marks, does not use it.
            Severity level = Explained.isMentioned(text, match.start(), end) ? Severity.NOTE : severity;
            report.add(passage.softened(level, rule, match.start(), end, message(words, phrase), advice(phrase)));
        }
    }

    /**
     * "Support Facilitators" is what somebody is called. Words that hurt or are out of date stay wrong in a name, but where they
     * only start it: "the Disabled Facilities Grant".
     */
    private boolean isInName(Passage passage, PhraseFinder.Match<Optional<Phrase>> match) {
        String text = passage.text();
        boolean plain = rule.equals("words/wordy") || rule.equals("words/idiom");
        return !passage.isInTitleCase()
                && (plain
                        ? CapitalNames.isPart(text, match.start(), match.end(), match.form())
                                || isNamed(text, match.start())
                                || CapitalNames.hasOwnCapital(text, match.start(), match.end(), match.form())
                        : CapitalNames.isStart(text, match.start(), match.end()));
    }

    /** "Purchase" is part of "spot purchase", for which the glossary has better words. */
    private boolean isInTerm(Passage passage, PhraseFinder.Match<Optional<Phrase>> match) {
        return severity != Severity.ERROR
                && passage.terms(glossary).stream()
                        .anyMatch(term -> term.start() <= match.start()
                                && term.end() >= match.end()
                                && term.end() - term.start() > match.end() - match.start()
                                && term.term().use() != Term.Use.USE);
    }

    /** A capital behind a small word is there for a name: "the Enhance programme". */
    private static boolean isNamed(String text, int start) {
        int before = text.lastIndexOf(' ', start - 2) + 1;
        return start > 1
                && Character.isUpperCase(text.charAt(start))
                && text.charAt(start - 1) == ' '
                && Character.isLowerCase(text.charAt(before))
                && Character.isLowerCase(text.charAt(start - 2));
    }

    private static boolean tellsWhatWas(Passage passage, PhraseFinder.Match<?> match) {
        if (CITED.matcher(passage.text())
                .region(match.end(), passage.text().length())
                .lookingAt()) {
            return true;
        }
        return passage.sentences().stream()
                .filter(sentence -> sentence.start() <= match.start() && match.start() < sentence.end())
                .anyMatch(sentence -> PAST.matcher(passage.text())
                        .region(sentence.start(), sentence.end())
                        .find());
    }

    /** "Co-occurring" and "a patient-reported result" are other words. */
    private static boolean isCutOut(String text, PhraseFinder.Match<Optional<Phrase>> match) {
        int end = match.end();
        return match.start() > 1
                        && text.charAt(match.start() - 1) == '-'
                        && Character.isLetter(text.charAt(match.start() - 2))
                || end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetter(text.charAt(end + 1));
    }

    private String message(String words, Phrase phrase) {
        return switch (rule) {
            case "words/wordy" -> "\"" + words + "\" is harder to read than it has to be.";
            case "words/latin" -> "\"" + words + "\" is Latin, and screen readers may read it wrongly.";
            case "words/idiom" -> "\"" + words + "\" does not mean what its words say, and is hard to translate.";
            case "words/out-of-date" -> sentence(phrase.why(), "\"" + words + "\" is out of date.");
            default -> sentence(phrase.why(), "\"" + words + "\" can hurt people.");
        };
    }

    /** "S. P. a worker" is not "p.a." */
    private static boolean isAnInitial(String text, PhraseFinder.Match<Optional<Phrase>> match) {
        return match.form().contains(".")
                && Character.isUpperCase(text.charAt(match.start()))
                && text.substring(match.start(), match.end()).contains(" ");
    }

    private static String sentence(String why, String otherwise) {
        return why.isEmpty() ? otherwise : why;
    }

    private static String advice(Phrase phrase) {
        return phrase.say().isEmpty() ? "Say it another way, or leave it out." : "Say \"" + phrase.say() + "\".";
    }
}
