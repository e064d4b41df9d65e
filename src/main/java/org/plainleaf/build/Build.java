package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plainleaf.check.Checks;
import org.plainleaf.check.ConsentGate;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Address;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Language;
import org.plainleaf.model.Page;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.Shelf;
import org.plainleaf.model.Site;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Story;
import org.plainleaf.model.Strings;
import org.plainleaf.publish.OutputFolder;
import org.plainleaf.publish.SiteIndex;
import org.plainleaf.render.SiteRenderer;
import org.plainleaf.render.Voice;
import org.plainleaf.source.BuiltIn;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.SiteReader;
import org.plainleaf.text.Place;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Templates;
import org.plainleaf.translate.Translator;

/**
 * The pipeline: from a folder to a site.
 *
 * <pre>
 * Path -> SourceText -> Document -> Edition -> (findings) -> Page -> files
 *         source        source     translate   check         render  publish
 * </pre>
 *
 * Findings gather on the way. With an error among them nothing is put in place; the consent gate's are the exception,
 * because what they are about has been kept back already.
 */
public final class Build {
    /** More pages than any sound guide has. */
    private static final int LARGE = 60;

    private final Path root;
    private final LocalDate today;
    private final Progress progress;
    private final Findings findings = new Findings();
    private List<Story> withheld = List.of();

    /** A build of the site in {@code root}, with dates judged on {@code today}. */
    public Build(Path root, LocalDate today, Progress progress) {
        this.root = root;
        this.today = today;
        this.progress = progress;
    }

    /** Makes the site and puts it into {@code out}, unless there are errors. */
    public Outcome build(Path out) throws IOException {
        try (OutputFolder folder = OutputFolder.open(out)) {
            PrintedBefore before = PrintedBefore.in(out);
            int languages = run(before, PrintedCodes.in(out), folder::add);
            boolean published = languages > 0 && !hasBlockingErrors();
            if (published) {
                folder.swap();
            }
            return new Outcome(
                    findings.sorted(), folder.size(), folder.unchanged(), languages, published, withheldAddresses());
        }
    }

    /** Makes the site and throws it away: for its findings. */
    public Outcome check() throws IOException {
        AtomicInteger pages = new AtomicInteger();
        int languages = run(PrintedBefore.nothing(), PrintedCodes.none(), page -> pages.incrementAndGet());
        return new Outcome(findings.sorted(), pages.get(), 0, languages, false, withheldAddresses());
    }

    private Set<Address> withheldAddresses() {
        return withheld.stream().map(story -> story.head().address()).collect(Collectors.toSet());
    }

    private boolean hasBlockingErrors() {
        return findings.sorted().stream()
                .anyMatch(f -> f.severity() == Severity.ERROR && !f.rule().startsWith(ConsentGate.RULES));
    }

    /** Runs all stages; gives the number of languages, 0 where there is no site. */
    private int run(PrintedBefore before, PrintedCodes codes, Consumer<Page> into) throws IOException {
        SiteFiles files = new SiteFiles(root, findings);
        files.keepInside("templates");
        Optional<Site> read = new SiteReader(files, findings).read();
        if (read.isEmpty()) {
            return 0;
        }
        ConsentGate gate = new ConsentGate(read.get(), today, findings);
        ConsentGate.Admitted admitted = gate.admit();
        withheld = admitted.withheld();
        Catalogues catalogues = new Catalogues(new BuiltIn(files), findings);
        Map<String, Strings> strings = new ConcurrentHashMap<>();
        Site site = withLanguages(admitted.site(), catalogues, strings);

        List<Edition> editions = editions(site, catalogues, gate);
        SitePlan plan = new SitePlan(site, editions);
        Checks.run(plan, withheld, files.list("translations", ".po"), today, findings);
        if (hasBlockingErrors()) {
            trial(plan, catalogues, strings);
            return site.languages().size();
        }
        Map<String, Voice> voices = voices(site, catalogues, strings);
        Leaflets leaflets = new Leaflets(plan, voices, strings, gate, today, before, codes, findings);
        List<PlannedLeaflet> planned = leaflets.planned();
        AtomicInteger printed = new AtomicInteger();
        Shelf shelf = leaflets.make(
                planned, () -> progress.made(Progress.Part.LEAFLETS, printed.incrementAndGet(), planned.size()), into);
        if (!shelf.isEmpty()) {
            into.accept(before.page());
        }
        render(plan, shelf, voices, into);
        new SiteIndex(plan).make(strings, into);
        copyMedia(site, into);
        return site.languages().size();
    }

    /** Leaves out languages whose menus nobody has checked, where the site does not show such text. */
    private Site withLanguages(Site site, Catalogues catalogues, Map<String, Strings> strings) {
        List<Language> kept = new ArrayList<>();
        for (Language language : site.languages()) {
            Strings words = catalogues.strings(language);
            if (words.machine() && !site.settings().showMachine()) {
                findings.add(Finding.warning(
                        Place.startOf(Catalogues.path(language, "site")),
                        "translation/machine",
                        language.english()
                                + " is left out: a computer translated its menus and nobody has checked them.",
                        "Have them checked, or write in content/site.yaml: translations: {machine: with-notice}"));
            } else {
                strings.put(language.tag(), words);
                kept.add(language);
            }
        }
        return site.withLanguages(kept);
    }

    private List<Edition> editions(Site site, Catalogues catalogues, ConsentGate gate) {
        List<Edition> editions = new ArrayList<>();
        for (Document document : site.documents()) {
            editions.add(Edition.english(document));
        }
        List<Language> others =
                site.languages().stream().filter(l -> !l.isEnglish()).toList();
        Work.<Language, List<Edition>>each(others, language -> {
                    List<Edition> translated = new ArrayList<>();
                    for (Document document : site.documents()) {
                        Edition edition = Translator.edition(
                                document,
                                language,
                                catalogues.catalogue(language, document.key()),
                                site.settings().showMachine(),
                                findings);
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

    private Map<String, Voice> voices(Site site, Catalogues catalogues, Map<String, Strings> strings) {
        Map<String, Voice> voices = new ConcurrentHashMap<>();
        Work.each(
                site.languages(),
                language -> voices.put(
                        language.tag(),
                        new Voice(
                                Objects.requireNonNull(strings.get(language.tag())),
                                language.isEnglish()
                                        ? site.settings().texts()
                                        : Translator.texts(
                                                site.settings().texts(),
                                                catalogues.catalogue(language, Templates.SETTINGS),
                                                site.settings().showMachine(),
                                                findings),
                                site.facts())));
        return voices;
    }

    private void render(SitePlan plan, Shelf shelf, Map<String, Voice> voices, Consumer<Page> into) throws IOException {
        SiteRenderer renderer = new SiteRenderer(plan, shelf, voices, findings);
        List<Work.Task> tasks = new ArrayList<>();
        for (Language language : plan.site().languages()) {
            tasks.add(() -> renderer.lists(language, into));
            plan.editions(language).forEach(edition -> tasks.add(() -> renderer.edition(edition, into)));
        }
        tasks.add(() -> renderer.rest(into));
        AtomicInteger done = new AtomicInteger();
        Work.run(tasks, () -> progress.made(Progress.Part.PAGES, done.incrementAndGet(), tasks.size()));
    }

    /** Makes one page of each kind of a site with errors, and throws it away: faults of templates show in the same run. */
    private void trial(SitePlan plan, Catalogues catalogues, Map<String, Strings> strings) throws IOException {
        SiteRenderer renderer =
                new SiteRenderer(plan, Shelf.empty(), voices(plan.site(), catalogues, strings), findings);
        Language english = plan.site().languages().get(0);
        Set<Kind> tried = new HashSet<>();
        for (Edition edition : plan.editions(english)) {
            if (SitePlan.addressesOf(edition.document()).size() < LARGE
                    && tried.add(edition.document().kind())) {
                renderer.edition(edition, page -> {});
            }
        }
        renderer.lists(english, page -> {});
    }

    private void copyMedia(Site site, Consumer<Page> into) throws IOException {
        Set<String> used = usedMedia(site);
        for (String address : site.media()) {
            if (!used.contains(address)) {
                continue; // Nobody sees it, or it belongs to a story that is kept back.
            }
            Path file = root.resolve("content" + address);
            into.accept(new Page(address.substring(1), Files.readAllBytes(file)));
        }
    }

    /** The pictures and recordings that a published page shows or links to. */
    private static Set<String> usedMedia(Site site) {
        Set<String> used = new HashSet<>();
        for (Document document : site.documents()) {
            Blocks.eachInline(document.body(), inline -> {
                if (inline instanceof Inline.Image image) {
                    used.add(image.target());
                } else if (inline instanceof Inline.Link link) {
                    used.add(link.target());
                }
            });
        }
        return used;
    }
}
