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
        for (Passage passage : prose.passages()) {
            Matcher form = FORM.matcher(passage.text());
            int from = 0;
            for (PhraseFinder.Match<Boolean> start : START.find(passage.tokens())) {
                if (start.start() < from
                        || !form.region(start.start(), passage.text().length()).lookingAt()) {
                    continue;
                }
                String word = form.group(1).toLowerCase(Locale.ROOT);
                if (isParticiple(word) && !passage.isHidden(form.start(), form.end())) {
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

    private boolean isParticiple(String word) {
        return !others.contains(word) && (participles.contains(word) || word.length() > 4 && word.endsWith("ed"));
    }
}
