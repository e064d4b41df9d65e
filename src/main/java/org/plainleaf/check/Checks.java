package org.plainleaf.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plainleaf.check.consent.IdentifyingCheck;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.check.translation.EndMarkCheck;
import org.plainleaf.check.translation.EnglishNameCheck;
import org.plainleaf.check.translation.FactsDifferCheck;
import org.plainleaf.check.translation.StaleCheck;
import org.plainleaf.check.translation.TermCheck;
import org.plainleaf.check.translation.WrongLanguageCheck;
import org.plainleaf.check.trust.ClaimSourceCheck;
import org.plainleaf.check.trust.DatesCheck;
import org.plainleaf.check.trust.MadeWithCheck;
import org.plainleaf.check.trust.ReviewDueCheck;
import org.plainleaf.check.trust.SafetyCheck;
import org.plainleaf.check.trust.StaleListingCheck;
import org.plainleaf.check.words.PhraseCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Language;
import org.plainleaf.model.Sentences;
import org.plainleaf.model.Site;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Story;
import org.plainleaf.model.WordLists;

/** The list of all checks. */
public final class Checks {
    private static final List<SiteCheck> OF_SITES = List.of(
            new AddressCheck(),
            new FactCheck(),
            new ImageCheck(),
            new LinkCheck(),
            new PrintCheck(),
            new SettingsCheck(),
            new ShapeCheck(),
            new TranslationFilesCheck(),
            new DatesCheck(),
            new ReviewDueCheck(),
            new MadeWithCheck(),
            new StaleListingCheck());

    private Checks() {}

    /** The checks of running text, made anew for each run: some of them prepare the lists that they go by. */
    private static List<EditionCheck> ofEditions(SiteCheck.Subject subject) {
        WordLists words = subject.standards().words();
        Site site = subject.plan().site();
        List<EditionCheck> checks = new ArrayList<>(PhraseCheck.all(words));
        checks.addAll(List.of(new ClaimSourceCheck(), new SafetyCheck(words), new IdentifyingCheck(words)));
        checks.addAll(List.of(
                new StaleCheck(),
                new WrongLanguageCheck(),
                new FactsDifferCheck(),
                new EndMarkCheck(),
                new EnglishNameCheck(site.terms()),
                new TermCheck(site.agreedWords())));
        return checks;
    }

    /**
     * Runs all checks.
     *
     * @param plan the site
     * @param withheld stories that the consent gate keeps back
     * @param translationFiles paths of the PO files of the site
     * @param today the day on which dates are judged
     * @param report where findings go; from several threads
     */
    public static void run(
            SitePlan plan, List<Story> withheld, List<String> translationFiles, LocalDate today, Report report) {
        SiteCheck.Subject subject = new SiteCheck.Subject(plan, withheld, translationFiles, today);
        OF_SITES.forEach(check -> check.check(subject, report));
        List<EditionCheck> checks = ofEditions(subject);
        Map<String, Sentences> splitters = plan.site().languages().stream()
                .collect(Collectors.toMap(Language::tag, language -> splitter(subject, language)));
        plan.site().languages().stream()
                .flatMap(language -> plan.editions(language).stream())
                .parallel()
                .forEach(edition -> {
                    Sentences splitter = splitters.get(edition.language().tag());
                    if (splitter != null) {
                        Prose prose = new Prose(edition, plan.site().facts(), splitter);
                        checks.forEach(check -> check.check(prose, subject, report));
                    }
                });
    }

    private static Sentences splitter(SiteCheck.Subject subject, Language language) {
        WordLists words = subject.standards().words();
        return new Sentences(words.words("abbreviations", language.tag()));
    }
}
