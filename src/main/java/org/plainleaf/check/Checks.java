package org.plainleaf.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.plainleaf.check.rule.DocumentCheck;
import org.plainleaf.check.rule.EditionCheck;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.check.rule.Prose;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.check.shape.CapitalsCheck;
import org.plainleaf.check.shape.EmphasisCheck;
import org.plainleaf.check.shape.HeadingCheck;
import org.plainleaf.check.shape.LeftoverMarksCheck;
import org.plainleaf.check.shape.NumberCheck;
import org.plainleaf.check.shape.RequiredPartsCheck;
import org.plainleaf.check.shape.StoryEndingsCheck;
import org.plainleaf.check.shape.UnfinishedCheck;
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
import org.plainleaf.check.trust.TypedNumberCheck;
import org.plainleaf.check.words.AbbreviationCheck;
import org.plainleaf.check.words.NamesCheck;
import org.plainleaf.check.words.OldNumberCheck;
import org.plainleaf.check.words.OtherPhrases;
import org.plainleaf.check.words.PhraseCheck;
import org.plainleaf.check.words.TermCheck;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocalPlace;
import org.plainleaf.model.PseudoLanguages;
import org.plainleaf.model.ReadingFigures;
import org.plainleaf.model.Sentences;
import org.plainleaf.model.Site;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Term;
import org.plainleaf.model.TextPair;
import org.plainleaf.model.WordLists;
import org.plainleaf.text.SourceText;

/** The list of all checks, made ready for one site. Thread-safe. */
public final class Checks {
    private static final List<SiteCheck> OF_SITES = List.of(
            new AddressCheck(),
            new FactCheck(),
            new OldNumberCheck(),
            new OwnLinkCheck(),
            new OwnPagesCheck(),
            new PrintCheck(),
            new RuleSettingsCheck(),
            new SettingsCheck(),
            new StoryEndingsCheck(),
            new TranslationFilesCheck(),
            new TwoTargetsCheck(),
            new StaleListingCheck());

    private static final List<DocumentCheck> OF_DOCUMENTS = List.of(
            new EasyReadCheck(),
            new ImageCheck(),
            new LinkCheck(),
            new RecordingCheck(),
            new ShapeCheck(),
            new DatesCheck(),
            new ReviewDueCheck(),
            new MadeWithCheck());

    private final List<EditionCheck> ofEditions;
    private final FigureCollector figures = new FigureCollector();
    private final Map<String, Sentences> splitters;
    private final List<PhraseCheck> phrases;
    private final UnfinishedCheck unfinished;
    private final TypedNumberCheck typed = new TypedNumberCheck();
    private final SegmentChecks segments;
    private final Site ground;

    /**
     * The checks for a site. Some of them prepare the lists that they go by: the same ones may be used for as long as settings,
     * facts, terms and languages stay what they are, whatever becomes of the documents.
     */
    public Checks(Site site) {
        WordLists words = site.settings().standards().words();
        Glossary glossary = Glossary.of(site);
        OtherPhrases others = new OtherPhrases(words);
        segments = new SegmentChecks(site, words);
        ground = site;
        phrases = PhraseCheck.all(words, glossary);
        unfinished = new UnfinishedCheck(words);
        List<EditionCheck> checks = new ArrayList<>(phrases);
        // While no term is known, a part of one would be taken for a word of its own.
        if (!site.termsAreUnread()) {
            checks.add(new TermCheck(glossary, others));
            checks.add(new NamesCheck(glossary));
            checks.add(new AbbreviationCheck(words, site.terms(), others));
            checks.add(new CapitalsCheck(words, site.terms()));
        }
        checks.add(new OldNumberCheck());
        checks.add(new LengthCheck());
        checks.add(new LongPageCheck());
        checks.add(new GradeCheck(glossary, words, figures));
        checks.add(new PassiveCheck(words));
        checks.add(new EmphasisCheck());
        checks.add(new HeadingCheck());
        checks.add(new LeftoverMarksCheck());
        checks.add(unfinished);
        checks.add(new NumberCheck(words));
        checks.add(new RequiredPartsCheck(words));
        checks.add(new FileLinkCheck());
        checks.add(new LinkTextCheck(words));
        checks.addAll(List.of(new ClaimSourceCheck(), new SafetyCheck(words), new IdentifyingCheck(words), typed));
        checks.addAll(List.of(new StaleCheck(), new EnglishNameCheck(site.terms()), segments));
        ofEditions = List.copyOf(checks);
        splitters = site.languages().stream()
                .collect(Collectors.toMap(Language::tag, language -> splitter(words, language)));
    }

    /** Looks at a site as a whole. */
    public void site(SiteCheck.Subject subject, Report report) {
        OF_SITES.forEach(check -> check.check(subject, report));
    }

    /** Looks at one document by itself. May be called by several threads. */
    public void document(SiteCheck.Subject subject, Document document, Report report) {
        OF_DOCUMENTS.forEach(check -> check.check(document, subject, report));
    }

    /** Looks at one edition, and gives how hard it is to read. May be called by several threads, for different editions. */
    public ReadingFigures edition(SiteCheck.Subject subject, Edition edition, Report report) {
        Sentences splitter = splitters.get(edition.language().tag());
        if (splitter == null || PseudoLanguages.include(edition.language())) {
            return ReadingFigures.NONE; // Nobody reads it.
        }
        Prose prose = new Prose(edition, subject.plan().site().facts(), splitter);
        ofEditions.forEach(check -> check.check(prose, subject, report));
        return figures.take(edition);
    }

    /**
     * Looks at what readers see and no document has: of a translation, the menus and the texts of the settings, beside their
     * English; in English, the texts of the settings, the hours and addresses of places, and what words mean that pages explain.
     */
    public void besidePages(Language language, List<TextPair> pairs, Report report) {
        Sentences splitter = splitters.get(language.tag());
        if (splitter == null || PseudoLanguages.include(language)) {
            return; // Nobody reads it.
        }
        SourceText settings = ground.settings().source();
        if (language.isEnglish()) {
            Stream.of(
                            ground.settings().texts().values().stream().map(text -> text.in(settings)),
                            ground.terms().stream()
                                    .filter(term -> term.use() == Term.Use.EXPLAIN)
                                    .map(Term::meaning))
                    .flatMap(texts -> texts)
                    .map(text -> Passage.of(text, ground.facts(), splitter))
                    .forEach(passage -> {
                        besidePages(passage, report);
                        typed.check(passage, ground.facts().values(), report);
                    });
            ground.places().values().forEach(place -> ofPlace(place, splitter, report));
        }
        for (TextPair pair : pairs) {
            Passage passage = Passage.of(pair.translated(), ground.facts(), splitter);
            segments.check(
                    pair, language, settings.file(), passage, ground.settings().standards(), report);
        }
    }

    private void besidePages(Passage passage, Report report) {
        phrases.forEach(check -> check.check(passage, report));
        unfinished.check(passage, report);
    }

    private void ofPlace(LocalPlace place, Sentences splitter, Report report) {
        Collection<Fact> facts = ground.facts().values();
        typed.ofPlace(Passage.of(place.address(), ground.facts(), splitter), facts, report);
        if (place.hours() != null) {
            Passage hours = Passage.of(place.hours(), ground.facts(), splitter);
            besidePages(hours, report);
            typed.ofPlace(hours, facts, report);
        }
    }

    /** Runs the checks that look at one translation beside its English text: on editions that are not published yet. */
    public static void segments(Site site, List<Edition> editions, LocalDate today, Report report) {
        segments(
                site,
                editions,
                new SegmentChecks(site, site.settings().standards().words()),
                today,
                report);
    }

    /** The same of translations that are marked as not right yet ({@link SegmentChecks#ofMarked}). */
    public static void marked(Site site, List<Edition> editions, LocalDate today, Report report) {
        segments(
                site,
                editions,
                SegmentChecks.ofMarked(site, site.settings().standards().words()),
                today,
                report);
    }

    private static void segments(
            Site site, List<Edition> editions, EditionCheck checks, LocalDate today, Report report) {
        SiteCheck.Subject subject = new SiteCheck.Subject(new SitePlan(site, editions), List.of(), List.of(), today);
        WordLists words = subject.standards().words();
        for (Edition edition : editions) {
            Prose prose = new Prose(edition, site.facts(), splitter(words, edition.language()));
            checks.check(prose, subject, report);
        }
    }

    /** The same for menus and texts of the settings, each beside its English. */
    public static void pairs(Site site, Language language, List<TextPair> pairs, Report report) {
        WordLists words = site.settings().standards().words();
        Sentences splitter = splitter(words, language);
        SegmentChecks checks = new SegmentChecks(site, words);
        for (TextPair pair : pairs) {
            Passage passage = Passage.of(pair.translated(), site.facts(), splitter);
            checks.check(
                    pair,
                    language,
                    site.settings().source().file(),
                    passage,
                    site.settings().standards(),
                    report);
        }
    }

    private static Sentences splitter(WordLists words, Language language) {
        return Sentences.of(language.tag(), words.words().getOrDefault("abbreviations", Map.of()));
    }
}
