package org.plainleaf.check.translation;

import java.util.List;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Language;
import org.plainleaf.model.Site;
import org.plainleaf.model.Standards;
import org.plainleaf.model.TextPair;
import org.plainleaf.model.WordLists;

/** All checks that look at one translated text at a time: the English text of each is looked up once for all of them. */
public final class SegmentChecks implements EditionCheck {
    private final List<SegmentCheck> checks;
    /** Those that compare the form of both: what staff are told of an addition has another form. */
    private final List<SegmentCheck> ofTranslations;

    public SegmentChecks(Site site, WordLists words) {
        this.checks = List.of(
                new WrongLanguageCheck(),
                new FactsDifferCheck(),
                new AgreedWordCheck(site.agreedWords()),
                new ForbiddenTermCheck(site.languages(), site.agreedWords()),
                new DigitCheck(site.languages()),
                new EnglishDateCheck(site.languages()),
                new LetterCheck(words),
                new MixedAlphabetCheck(),
                new NegationCheck(words));
        this.ofTranslations =
                List.of(new EndMarkCheck(), new OwnEndMarkCheck(), new TextLengthCheck(), new FormCheck());
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
        checks.forEach(check -> check.check(text, standards, report));
        if (!text.added()) {
            ofTranslations.forEach(check -> check.check(text, standards, report));
        }
    }
}
