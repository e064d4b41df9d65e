package org.plainleaf.check.reading;

import java.util.HashSet;
import java.util.List;
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
import org.plainleaf.model.PhraseFinder;
import org.plainleaf.model.WordLists;

/** The passive, which does not tell who acts. English only; a note, because it is right now and then. */
public final class PassiveCheck implements EditionCheck {
    /** Words that a passive starts with. They are looked up first: to try the pattern at every letter takes long. */
    private static final PhraseFinder<Boolean> START = new PhraseFinder<>();

    static {
        for (String word : List.of(
                "is", "are", "was", "were", "be", "been", "being", "isn't", "aren't", "wasn't", "weren't", "it's",
                "they're")) {
            START.add(word, true);
        }
    }

    private static final Pattern FORM = Pattern.compile(
            "(?i)[\\p{L}'’]+(?:\\s+(?:not|never|always|often|usually|also|then|only|now|still|already|being|been|\\p{L}+ly))?"
                    + "\\s+(\\p{L}+)(?![\\p{L}'’-])");

    /** Who does it stands behind: "was paid by the council", "were assessed six times by four teams". */
    private static final Pattern AGENT =
            Pattern.compile("(?i)(?:[  ]+(?!and\\b|but\\b|or\\b|who\\b|that\\b)[\\p{L}\\p{N}'’-]+){0,4}?[  ]+by"
                    + "[  ]+(?!(?:e-?mail|phone|post|text|letter|hand|law|now|then|default|mistake|chance|way|means"
                    + "|reference|the (?:end|time|same)|half|and|far|\\p{L}+ing)\\b)\\p{L}");

    /** "It's changed my life" is no passive, "it's paid for" is one. */
    private static final Pattern DEED = Pattern.compile("(?i)it['’]s\\b.*");

    private static final Pattern GOES_ON =
            Pattern.compile("(?i) *(?:[.,;:!?)]|$|(?:for|to|in|on|at|up|out|off|with|from|as)\\b).*");

    private final Set<String> participles;
    private final Set<String> others;

    public PassiveCheck(WordLists words) {
        this.participles = new HashSet<>(words.words("passive", "participles"));
        this.others = new HashSet<>(words.words("passive", "not"));
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        for (Passage passage : prose.withoutReferences()) {
            Matcher form = FORM.matcher(passage.text());
            int from = 0;
            for (PhraseFinder.Match<Boolean> start : START.find(passage.tokens())) {
                if (start.start() < from
                        || !form.region(start.start(), passage.text().length()).lookingAt()) {
                    continue;
                }
                String word = form.group(1).toLowerCase(Locale.ROOT);
                if (isParticiple(word)
                        && !passage.isHidden(form.start(), form.end())
                        && !tellsWho(passage.text(), form)
                        && !isDeed(passage.text(), form)) {
                    report.add(passage.finding(
                            Severity.NOTE,
                            "reading/passive",
                            form.start(),
                            form.end(),
                            "\"" + form.group() + "\" does not say who does this.",
                            "If it matters, say who."));
                    from = form.end();
                }
            }
        }
    }

    private static boolean tellsWho(String text, Matcher form) {
        return AGENT.matcher(text).region(form.end(), text.length()).lookingAt();
    }

    private static boolean isDeed(String text, Matcher form) {
        return DEED.matcher(form.group()).matches()
                && !GOES_ON.matcher(text).region(form.end(), text.length()).lookingAt();
    }

    private boolean isParticiple(String word) {
        return !others.contains(word) && (participles.contains(word) || word.length() > 4 && word.endsWith("ed"));
    }
}
