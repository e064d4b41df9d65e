package org.plainleaf.check.shape;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Term;

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

    /** Long abbreviations of the field. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("CAMHS", "MAPPA", "MARAC", "SENCO", "UNISON", "SENDIASS", "UNICEF", "DAPB", "IAPTS", "HMCTS");

    /** Small words that are no abbreviations, in capitals beside another word. */
    private static final Set<String> SMALL = Set.of(
            "ALL", "AND", "ANY", "ARE", "ASK", "BE", "BUT", "CALL", "CAN", "DO", "FOR", "FREE", "FROM", "GET", "GIVE",
            "GO", "HAVE", "HELP", "HOW", "IF", "IS", "KEEP", "MUST", "NEED", "NEW", "NO", "NOT", "NOW", "OF", "ONLY",
            "OUR", "OUT", "READ", "SAY", "SEE", "STOP", "TAKE", "TELL", "THE", "THEM", "THEY", "THIS", "TO", "VERY",
            "WE", "WHAT", "WHEN", "WHO", "WHY", "WILL", "WITH", "YES", "YOU", "YOUR");

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        Set<String> known = known(prose, subject);
        for (Passage passage : prose.passages()) {
            if (passage.frame().role() == Passage.Role.DESCRIPTION) {
                continue; // A description may give the words of a sign.
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

    private static Set<String> known(Prose prose, SiteCheck.Subject subject) {
        Set<String> known = new HashSet<>(ABBREVIATIONS);
        for (Term term : subject.plan().site().terms()) {
            known.addAll(term.forms());
        }
        for (String abbreviation : subject.standards().words().words("abbreviations", "en")) {
            known.add(abbreviation.replace(".", ""));
        }
        for (Passage passage : prose.passages()) {
            Matcher brackets = IN_BRACKETS.matcher(passage.text());
            while (brackets.find()) {
                known.add(brackets.group(1));
            }
        }
        return known;
    }

    private static boolean isShouted(String run, Set<String> known) {
        int words = 0;
        boolean small = false;
        for (String word : GAP.split(run, -1)) {
            if (known.contains(word)) {
                continue;
            }
            if (word.length() >= LONG && VOWEL.matcher(word).find()) {
                return true;
            }
            words++;
            small |= SMALL.contains(word);
        }
        return words > 1 && small;
    }

    private static String small(String run) {
        String words = run.toLowerCase(Locale.ROOT);
        return words.length() > 60 ? words.substring(0, 60) + "…" : words;
    }
}
