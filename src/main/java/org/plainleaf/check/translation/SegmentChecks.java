package org.plainleaf.check.translation;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Language;
import org.plainleaf.model.Site;
import org.plainleaf.model.Standards;
import org.plainleaf.model.TextPair;
import org.plainleaf.model.WordLists;

/**
 * All checks that look at one translated text at a time: the English text of each is looked up once for all of them. A text
 * that is not in its language is compared with nothing: all that would be found follows from that.
 */
public final class SegmentChecks implements EditionCheck {
    private final SegmentCheck language = new WrongLanguageCheck();
    /** Those that look at the words as they are. */
    private final List<SegmentCheck> ofWords;
    /** Those of marks and spaces: what staff are told of an addition has another form, and so have its own words. */
    private final List<SegmentCheck> ofMarks;
    /** Those that hold the words against the English, with what weighs most first. */
    private final List<SegmentCheck> ofMeaning;
    /** Those that compare the form of both. */
    private final List<SegmentCheck> ofForm;

    private final boolean marked;

    public SegmentChecks(Site site, WordLists words) {
        this(site, words, false);
    }

    private SegmentChecks(Site site, WordLists words, boolean marked) {
        this.ofWords = List.of(
                new ForbiddenTermCheck(site.languages(), site.agreedWords()),
                new DigitCheck(site.languages()),
                new EnglishDateCheck(site.languages()),
                new LetterCheck(words),
                new MixedAlphabetCheck());
        this.ofMarks = List.of(new OwnEndMarkCheck(), new FormCheck());
        this.ofMeaning =
                List.of(new FactsDifferCheck(), new AgreedWordCheck(site.agreedWords()), new NegationCheck(words));
        this.ofForm = List.of(new EndMarkCheck(), new TextLengthCheck());
        this.marked = marked;
    }

    /**
     * The checks of translations that are marked as not right yet. Nobody knows whether the English of such a text has changed
     * since: what differs from it is one finding, and not one for each way in which it differs.
     */
    public static SegmentChecks ofMarked(Site site, WordLists words) {
        return new SegmentChecks(site, words, true);
    }

    @Override
    public void check(Prose prose, SiteCheck.Subject subject, Report report) {
        TranslatedText.of(prose).forEach(text -> check(text, subject.standards(), report));
    }

    /** Looks at a text that stands on no page of its own; its English is in {@code file}. */
    public void check(
            TextPair pair, Language language, String file, Passage passage, Standards standards, Report report) {
        check(TranslatedText.of(language, file, passage, pair.english()), standards, report);
    }

    private void check(TranslatedText text, Standards standards, Report report) {
        if (finds(language, text, standards, report)) {
            return;
        }
        ofWords.forEach(check -> check.check(text, standards, report));
        boolean differs = differs(ofMeaning, text, standards, report);
        if (!text.added()) {
            ofMarks.forEach(check -> check.check(text, standards, report));
            if (!differs || !marked) {
                differs(ofForm, text, standards, report);
            }
        }
    }

    private boolean differs(List<SegmentCheck> checks, TranslatedText text, Standards standards, Report report) {
        boolean differs = false;
        for (SegmentCheck check : checks) {
            if (!differs || !marked) {
                differs |= finds(check, text, standards, report);
            }
        }
        return differs;
    }

    /** Runs a check, and says whether it found more than a note. */
    private static boolean finds(SegmentCheck check, TranslatedText text, Standards standards, Report report) {
        AtomicBoolean found = new AtomicBoolean();
        check.check(text, standards, finding -> {
            found.compareAndSet(false, finding.severity() != Severity.NOTE);
            report.add(finding);
        });
        return found.get();
    }
}
