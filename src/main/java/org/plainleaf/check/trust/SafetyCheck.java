package org.plainleaf.check.trust;

import java.util.List;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.PhraseFinder;
import org.plainleaf.model.WordLists;

/**
 * A page that names self-harm or the wish to die gives a helpline in its own text, where the reader is: the box that is the
 * same on every page does not do. No page names a method. Source: the Samaritans' guidelines for media on suicide. English
 * only: a translation has the blocks of the English.
 */
public final class SafetyCheck implements EditionCheck {
    private static final String RULE = "trust/safety";
    private static final String LIST = "safety";

    /** What a phrase of the lists names. */
    private enum Named {
        DISTRESS,
        METHOD
    }

    private final PhraseFinder<Named> finder = new PhraseFinder<>();

    public SafetyCheck(WordLists words) {
        words.words(LIST, "methods").forEach(phrase -> finder.add(phrase, Named.METHOD));
        words.words(LIST, "distress").forEach(phrase -> finder.add(phrase, Named.DISTRESS));
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        if (!prose.language().isEnglish()) {
            return;
        }
        boolean told = false;
        for (Passage passage : prose.passages()) {
            for (PhraseFinder.Match<Named> match : matches(passage)) {
                if (match.value() == Named.METHOD) {
                    report.add(passage.finding(
                            Severity.ERROR,
                            RULE,
                            match.start(),
                            match.end(),
                            "This names a way to harm oneself. Reading it can put people in danger.",
                            "Leave out how. Say how the person felt, and what helped."));
                } else if (!told) {
                    told = true;
                    if (!Helplines.areOn(
                            prose.edition().document(), subject.plan().site())) {
                        report.add(passage.finding(
                                Severity.ERROR,
                                RULE,
                                match.start(),
                                match.end(),
                                "This is about self-harm or the wish to die, and the page gives no helpline.",
                                "Add a box ::: warning with a helpline, such as {phone.samaritans}."));
                    }
                }
            }
        }
    }

    private List<PhraseFinder.Match<Named>> matches(Passage passage) {
        return finder.find(passage.tokens()).stream()
                .filter(match -> !passage.isHidden(match.start(), match.end()))
                .toList();
    }
}
