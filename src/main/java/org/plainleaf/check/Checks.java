package org.plainleaf.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plainleaf.check.consent.IdentifyingCheck;
import org.plainleaf.check.links.EasyReadCheck;
import org.plainleaf.check.links.FileLinkCheck;
import org.plainleaf.check.links.ImageCheck;
import org.plainleaf.check.links.LinkCheck;
import org.plainleaf.check.links.LinkTextCheck;
import org.plainleaf.check.links.OwnLinkCheck;
import org.plainleaf.check.links.RecordingCheck;
import org.plainleaf.check.reading.FigureCollector;
import org.plainleaf.check.reading.GradeCheck;
import org.plainleaf.check.reading.LengthCheck;
import org.plainleaf.check.reading.LongPageCheck;
import org.plainleaf.check.reading.PassiveCheck;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.check.shape.CapitalsCheck;
import org.plainleaf.check.shape.EmphasisCheck;
import org.plainleaf.check.shape.HeadingCheck;
import org.plainleaf.check.shape.NumberCheck;
import org.plainleaf.check.shape.RequiredPartsCheck;
import org.plainleaf.check.shape.StoryEndingsCheck;
import org.plainleaf.check.translation.EnglishNameCheck;
import org.plainleaf.check.translation.OwnPagesCheck;
import org.plainleaf.check.translation.SegmentChecks;
import org.plainleaf.check.translation.StaleCheck;
import org.plainleaf.check.translation.TwoTargetsCheck;
import org.plainleaf.check.trust.ClaimSourceCheck;
import org.plainleaf.check.trust.DatesCheck;
import org.plainleaf.check.trust.MadeWithCheck;
import org.plainleaf.check.trust.ReviewDueCheck;
import org.plainleaf.check.trust.SafetyCheck;
import org.plainleaf.check.trust.StaleListingCheck;
import org.plainleaf.check.words.AbbreviationCheck;
import org.plainleaf.check.words.NamesCheck;
import org.plainleaf.check.words.OldNumberCheck;
import org.plainleaf.check.words.OtherPhrases;
import org.plainleaf.check.words.PhraseCheck;
import org.plainleaf.check.words.TermCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.Language;
import org.plainleaf.model.PseudoLanguages;
import org.plainleaf.model.ReadingFigures;
import org.plainleaf.model.Sentences;
import org.plainleaf.model.Site;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Story;
import org.plainleaf.model.WordLists;

/** The list of all checks. */
public final class Checks {
    private static final List<SiteCheck> OF_SITES = List.of(
            new AddressCheck(),
            new EasyReadCheck(),
            new FactCheck(),
            new ImageCheck(),
            new LinkCheck(),
            new OldNumberCheck(),
            new OwnLinkCheck(),
            new OwnPagesCheck(),
            new PrintCheck(),
            new RecordingCheck(),
            new SettingsCheck(),
            new ShapeCheck(),
            new StoryEndingsCheck(),
            new TranslationFilesCheck(),
            new TwoTargetsCheck(),
            new DatesCheck(),
            new ReviewDueCheck(),
            new MadeWithCheck(),
            new StaleListingCheck());

    private Checks() {}

    /** The checks of running text, made anew for each run: some of them prepare the lists that they go by. */
    private static List<EditionCheck> ofEditions(SiteCheck.Subject subject, FigureCollector figures) {
        WordLists words = subject.standards().words();
        List<EditionCheck> checks = new ArrayList<>(PhraseCheck.all(words));
        Site site = subject.plan().site();
        Glossary glossary = new Glossary(site.terms());
        OtherPhrases others = new OtherPhrases(words);
        checks.add(new TermCheck(glossary, others));
        checks.add(new NamesCheck(glossary));
        checks.add(new AbbreviationCheck(words, site.terms(), others));
        checks.add(new OldNumberCheck());
        checks.add(new LengthCheck());
        checks.add(new LongPageCheck());
        checks.add(new GradeCheck(glossary, words, figures));
        checks.add(new PassiveCheck(words));
        checks.add(new CapitalsCheck(words, site.terms()));
        checks.add(new EmphasisCheck());
        checks.add(new HeadingCheck());
        checks.add(new NumberCheck(words));
        checks.add(new RequiredPartsCheck(words));
        checks.add(new FileLinkCheck());
        checks.add(new LinkTextCheck(words));
        checks.addAll(List.of(new ClaimSourceCheck(), new SafetyCheck(words), new IdentifyingCheck(words)));
        checks.addAll(List.of(new StaleCheck(), new EnglishNameCheck(site.terms()), new SegmentChecks(site, words)));
        return checks;
    }

    /** Runs the checks that look at one translation beside its English text: on editions that are not published yet. */
    public static void segments(Site site, List<Edition> editions, LocalDate today, Report report) {
        SiteCheck.Subject subject = new SiteCheck.Subject(new SitePlan(site, editions), List.of(), List.of(), today);
        EditionCheck checks = new SegmentChecks(site, subject.standards().words());
        for (Edition edition : editions) {
            checks.check(new Prose(edition, site.facts(), splitter(subject, edition.language())), subject, report);
        }
    }

    /**
     * Runs all checks.
     *
     * @param plan the site
     * @param withheld stories that the consent gate keeps back
     * @param translationFiles paths of the PO files of the site
     * @param today the day on which dates are judged
     * @param report where findings go; from several threads
     * @return how hard the pages are to read
     */
    public static ReadingFigures run(
            SitePlan plan, List<Story> withheld, List<String> translationFiles, LocalDate today, Report report) {
        SiteCheck.Subject subject = new SiteCheck.Subject(plan, withheld, translationFiles, today);
        OF_SITES.forEach(check -> check.check(subject, report));
        FigureCollector figures = new FigureCollector();
        List<EditionCheck> checks = ofEditions(subject, figures);
        Map<String, Sentences> splitters = plan.site().languages().stream()
                .collect(Collectors.toMap(Language::tag, language -> splitter(subject, language)));
        plan.site().languages().stream()
                .filter(language -> !PseudoLanguages.include(language)) // Nobody reads them.
                .flatMap(language -> plan.editions(language).stream())
                .parallel()
                .forEach(edition -> {
                    Sentences splitter = splitters.get(edition.language().tag());
                    if (splitter != null) {
                        Prose prose = new Prose(edition, plan.site().facts(), splitter);
                        checks.forEach(check -> check.check(prose, subject, report));
                    }
                });
        return figures.figures();
    }

    private static Sentences splitter(SiteCheck.Subject subject, Language language) {
        WordLists words = subject.standards().words();
        return Sentences.of(language.tag(), words.words().getOrDefault("abbreviations", Map.of()));
    }
}
