package org.plainleaf.check.shape;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.check.words.AbbreviationCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Term;
import org.plainleaf.model.WordLists;

/**
 * Words in capitals are harder to read, and feel like shouting (RNIB Clear Print; NHS content style guide). Abbreviations
 * are no such words. A word counts as one where the glossary has it, where the page gives it in brackets, as in "mental
 * health team (CMHT)", or where it is short and none of the small words that people shout with. English only: few other
 * scripts have capitals, and a translation follows the English.
 */
public final class CapitalsCheck implements EditionCheck {
    private static final String WORD = "\\p{Lu}(?:[\\p{Lu}'’]*+(?<=\\p{Lu}))?";
    private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{N}\\p{M}@/.&'’_-])" + WORD
            + "(?:[ ,\u00A0-]{1,3}" + WORD + ")*+(?![\\p{L}\\p{N}\\p{M}@/&_-]|['’.]\\p{L})");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\p{Lu}{2,12})s?\\)");
    private static final Pattern GAP = Pattern.compile("[ ,\u00A0-]+");
    private static final Pattern VOWEL = Pattern.compile("[AEIOUY]");

    /** From this length on, a word in capitals is hardly an abbreviation. */
    private static final int LONG = 5;

    private final Set<String> abbreviations = new HashSet<>();
    private final Set<String> loud;

    /** {@code words}: the lists that it goes by; {@code terms}: the glossary. */
    public CapitalsCheck(WordLists words, List<Term> terms) {
        abbreviations.addAll(words.words("capitals", "long"));
        abbreviations.addAll(words.words("known-abbreviations", "en"));
        terms.forEach(term -> abbreviations.addAll(term.forms()));
        this.loud = Set.copyOf(words.words("capitals", "loud"));
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        Set<String> known = known(prose);
        for (Passage passage : prose.withoutReferences()) {
            // A description may give the words of a sign.
            if (passage.frame().role() == Passage.Role.DESCRIPTION || !passage.hasCapitals()) {
                continue;
            }
            Matcher run = RUN.matcher(passage.text());
            while (run.find()) {
                if (isShouted(run.group(), known) && !passage.isHidden(run.start(), run.end())) {
                    report.add(passage.finding(
                            Severity.WARNING,
                            EmphasisCheck.RULE,
                            run.start(),
                            run.end(),
                            "Words in capitals are hard to read, and feel like shouting.",
                            "Write \"" + small(run.group()) + "\"."));
                }
            }
        }
    }

    private Set<String> known(Prose prose) {
        Set<String> known = new HashSet<>();
        for (Passage passage : prose.withoutReferences()) {
            if (!passage.hasCapitals()) {
                continue;
            }
            Matcher brackets = IN_BRACKETS.matcher(passage.text());
            while (brackets.find()) {
                known.add(brackets.group(1));
            }
        }
        return known;
    }

    private boolean isShouted(String run, Set<String> known) {
        List<String> words = Stream.of(GAP.split(run, -1))
                .filter(word -> !known.contains(word) && !abbreviations.contains(word))
                .toList();
        if (words.stream().anyMatch(word -> looksLikeAWord(word, words.size() == 1))) {
            return true;
        }
        return words.size() > 1 && words.stream().anyMatch(loud::contains);
    }

    /** One that stands alone and may be an abbreviation is left to the check of those. */
    private boolean looksLikeAWord(String word, boolean alone) {
        return word.length() >= LONG
                && VOWEL.matcher(word).find()
                && (!alone || word.length() > AbbreviationCheck.LONGEST || loud.contains(word));
    }

    private static String small(String run) {
        String words = run.toLowerCase(Locale.ROOT);
        return words.length() > 60 ? words.substring(0, 60) + "…" : words;
    }
}
