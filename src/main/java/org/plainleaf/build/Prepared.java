package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.plainleaf.check.ConsentGate;
import org.plainleaf.check.OffPaper;
import org.plainleaf.check.translation.Waiting;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Address;
import org.plainleaf.model.Allowance;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.Site;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Story;
import org.plainleaf.model.Strings;
import org.plainleaf.model.TranslationPolicy;
import org.plainleaf.source.MediaMarks;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.SiteReader;
import org.plainleaf.translate.Catalogue;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Translator;

/** A site that is read, passed by the consent gate, and translated: the first half of the pipeline. */
final class Prepared {
    private final Ground ground;
    private final SitePlan plan;
    private final ConsentGate gate;
    private final ConsentGate.Admitted admitted;
    private final Map<String, OffPaper> offPaper;
    private final List<String> translationFiles;
    private final List<Allowance> allowances;
    private final List<Edition> marked;

    private Prepared(
            Ground ground,
            SitePlan plan,
            ConsentGate gate,
            ConsentGate.Admitted admitted,
            Map<String, OffPaper> offPaper,
            List<String> translationFiles,
            List<Allowance> allowances,
            List<Edition> marked) {
        this.ground = ground;
        this.plan = plan;
        this.gate = gate;
        this.admitted = admitted;
        this.offPaper = offPaper;
        this.translationFiles = List.copyOf(translationFiles);
        this.allowances = List.copyOf(allowances);
        this.marked = List.copyOf(marked);
    }

    /** The site in a folder; nothing after a finding where there is none. */
    static Optional<Prepared> read(Path root, LocalDate today, Findings findings) throws IOException {
        return read(root, today, Audience.READERS, findings);
    }

    /** The same for somebody else. */
    static Optional<Prepared> read(Path root, LocalDate today, Audience audience, Findings findings)
            throws IOException {
        Memory memory = Memory.none();
        memory.begin(root, "", findings);
        return read(root, today, audience, memory);
    }

    /** The same, with what earlier builds kept; findings go to the report of the memory. */
    static Optional<Prepared> read(Path root, LocalDate today, Audience audience, Memory memory) throws IOException {
        Report report = memory.report();
        SiteFiles files = new SiteFiles(root, report);
        SiteReader reader = new SiteReader(files, report);
        // What documents stand on takes a while to read, and they do not need it yet.
        Work.Both<Optional<Ground>, List<Document>> read = Work.both(
                () -> memory.ground(() -> Ground.read(root, audience, today, memory.media(), report)),
                () -> reader.readDocuments(memory.documents()));
        if (read.one().isEmpty()) {
            return Optional.empty();
        }
        Ground ground = read.one().get();
        Site whole = reader.join(ground.site(), read.other());
        MediaMarks media = new MediaMarks(whole);
        ConsentGate gate = audience.writes()
                ? ConsentGate.forWriters(whole, media, today, report)
                : new ConsentGate(whole, media, today, report);
        ConsentGate.Admitted admitted = gate.admit();
        Site site = admitted.site();
        Queue<Allowance> allowances =
                new ConcurrentLinkedQueue<>(ground.besidePages().allowances());
        Queue<Edition> marked = new ConcurrentLinkedQueue<>();
        whole.documents().forEach(document -> allowances.addAll(document.head().allowances()));
        for (Language language : site.languages()) {
            site.own(language).additions().forEach(addition -> allowances.addAll(addition.allowances()));
        }
        Withheld withheld = new Withheld(site, admitted.withheld(), gate, ground.catalogues(), ground.strings());
        List<Edition> editions =
                withheld.clean(editions(site, ground, gate, allowances, marked, memory), files, memory);
        return Optional.of(new Prepared(
                ground,
                new SitePlan(site, editions),
                gate,
                admitted,
                withheld.offPaper(editions),
                files.list("translations", ".po"),
                List.copyOf(allowances),
                List.copyOf(marked)));
    }

    /** What the site stands on. */
    Ground ground() {
        return ground;
    }

    SitePlan plan() {
        return plan;
    }

    /** The same plan with a number before each translated text: for a preview. */
    SitePlan numbered() {
        Site site = plan.site();
        List<Edition> editions = new ArrayList<>();
        for (Language language : site.languages()) {
            for (Edition edition : plan.editions(language)) {
                editions.add(
                        language.isEnglish()
                                ? edition
                                : Translator.numbered(
                                        edition.document(),
                                        language,
                                        ground.catalogues()
                                                .catalogue(
                                                        language,
                                                        edition.document().key()),
                                        site.own(language)));
            }
        }
        return new SitePlan(site, editions);
    }

    ConsentGate gate() {
        return gate;
    }

    /** Stories that are kept back. */
    List<Story> withheld() {
        return admitted.withheld();
    }

    /** Those of them that may be public one day. */
    List<Story> waiting() {
        return admitted.waiting();
    }

    /** By their keys, the documents that repeat stories which may not be printed. */
    Map<String, OffPaper> offPaper() {
        return offPaper;
    }

    /** The interface strings of each language, by its tag. */
    Map<String, Strings> strings() {
        return ground.strings();
    }

    /** What is marked as not right yet in the translations of the site's pages: see {@link Translator#marked}. */
    List<Edition> marked() {
        return marked;
    }

    /** Paths of the PO files of the site. */
    List<String> translationFiles() {
        return translationFiles;
    }

    /** Where authors and translators switched rules off, and why. */
    List<Allowance> allowances() {
        return allowances;
    }

    private static List<Edition> editions(
            Site site,
            Ground ground,
            ConsentGate gate,
            Queue<Allowance> allowances,
            Queue<Edition> marked,
            Memory memory) {
        List<Edition> editions = new ArrayList<>();
        for (Document document : site.documents()) {
            editions.add(memory.editions()
                    .get(
                            document.key(),
                            List.of(document),
                            null,
                            () -> new Memory.Translated(Edition.english(document), List.of(), null))
                    .edition());
        }
        List<Language> others =
                site.languages().stream().filter(l -> !l.isEnglish()).toList();
        Work.<Language, List<Edition>>each(others, language -> {
                    List<Edition> translated = new ArrayList<>();
                    for (Document document : site.documents()) {
                        Memory.Translated made = translated(document, language, site, ground, memory);
                        allowances.addAll(made.allowances());
                        Edition edition = made.edition();
                        if (made.marked() != null && gate.admits(made.marked())) {
                            marked.add(made.marked());
                        }
                        boolean home = document.head().address().equals(Address.HOME);
                        if ((edition.progress().done() > 0 || home) && gate.admits(edition)) {
                            translated.add(edition);
                        }
                    }
                    return translated;
                })
                .forEach(editions::addAll);
        return editions;
    }

    private static Memory.Translated translated(
            Document document, Language language, Site site, Ground ground, Memory memory) {
        String path = Catalogues.path(language, document.key());
        List<Object> from = List.of(document, memory.stamp(path));
        return memory.editions().get(path, from, null, () -> {
            Catalogue catalogue = ground.catalogues().catalogue(language, document.key());
            TranslationPolicy policy = ground.policy();
            Edition edition = Translator.edition(
                    document,
                    language,
                    catalogue,
                    site.own(language),
                    policy.least(document.head().highRisk()),
                    memory.report());
            Waiting.check(edition, policy, memory.report());
            Edition marked = Translator.marked(document, language, catalogue, ofMarked(memory.report()))
                    .orElse(null);
            return new Memory.Translated(edition, catalogue.allowances(), marked);
        });
    }

    /** For what is marked as not right yet, so that readers do not see it. */
    static Report ofMarked(Report report) {
        return finding -> report.add(
                finding.severity() == Severity.NOTE
                        ? finding
                        : new Finding(
                                finding.place(),
                                finding.length(),
                                Severity.WARNING,
                                finding.rule(),
                                finding.message(),
                                finding.advice()
                                        + " Then take the mark \"fuzzy\" off: until then readers see the English."));
    }
}
