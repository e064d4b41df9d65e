package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plainleaf.build.kept.Archive;
import org.plainleaf.check.Checks;
import org.plainleaf.check.ConsentGate;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.check.translation.Consequences;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Address;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Page;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.ReadingFigures;
import org.plainleaf.model.RulePolicy;
import org.plainleaf.model.Shelf;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Standards;
import org.plainleaf.model.Story;
import org.plainleaf.model.TextPair;
import org.plainleaf.publish.OutputFolder;

/**
 * The pipeline: from a folder to a site.
 *
 * <pre>
 * Path -> SourceText -> Document -> Edition -> (findings) -> Page -> files
 *         source        source     translate   check         render  publish
 * </pre>
 *
 * Findings gather on the way. With an error among them nothing is put in place; the consent gate's are the exception,
 * because what they are about has been kept back already, and so are those on stories that wait.
 */
public final class Build {
    /** Where a translator's preview goes, in the folder of the site. */
    public static final String DRAFTS = "drafts";

    /** Rules whose errors a translator mends while looking at drafts. */
    private static final String TRANSLATION = "translation/";

    private final Path root;
    private final LocalDate today;
    private final Progress progress;
    private final Findings findings = new Findings();
    private Memory memory;
    private RulePolicy policy = new RulePolicy(Standards.NONE, List.of());
    private List<Story> withheld = List.of();
    private List<Finding> ofWaiting = List.of();
    private Seen seen = Seen.NOTHING;
    private boolean online;
    private boolean withSentences;
    private Audience audience;
    private ReadingFigures reading = ReadingFigures.NONE;

    /** A build of the site in {@code root}, with dates judged on {@code today}. */
    public Build(Path root, LocalDate today, Progress progress) {
        this(root, today, progress, Memory.none(), Audience.READERS);
    }

    private Build(Path root, LocalDate today, Progress progress, Memory memory, Audience audience) {
        this.root = root;
        this.today = today;
        this.progress = progress;
        this.memory = memory;
        this.audience = audience;
    }

    /** A build for people who are writing: with drafts, without leaflets, and in spite of errors; what did not change is kept. */
    static Build preview(Path root, LocalDate today, Memory memory) {
        return new Build(root, today, (part, done, total) -> {}, memory, Audience.WRITERS);
    }

    /** Makes the site for a preview. */
    Outcome build(PageSink into) throws IOException {
        withSentences = true;
        int languages = run(PrintedBefore.nothing(), PrintedCodes.none(), into);
        return outcome(0, 0, languages, languages > 0);
    }

    /** Makes the site and puts it into {@code out}, unless there are errors. */
    public Outcome build(Path out) throws IOException {
        try (OutputFolder folder = OutputFolder.open(out)) {
            PrintedBefore before = PrintedBefore.in(out);
            if (!audience.equals(Audience.READERS)) {
                int languages = run(before, PrintedCodes.in(out), PageSink.of(folder::add));
                return published(folder, languages);
            }
            try (Archive archive = Archive.open(OutputFolder.memory(out))) {
                memory = Memory.in(archive);
                folder.expect(archive.madeBefore());
                int languages = run(before, PrintedCodes.in(out), sink(folder));
                Outcome outcome = published(folder, languages);
                if (outcome.published()) {
                    archive.save(folder.stamps());
                }
                return outcome;
            }
        }
    }

    private Outcome published(OutputFolder folder, int languages) throws IOException {
        boolean published = languages > 0 && !hasBlockingErrors();
        if (published) {
            folder.swap();
        }
        return outcome(folder.size(), folder.unchanged(), languages, published);
    }

    private static PageSink sink(OutputFolder folder) {
        return new PageSink() {
            @Override
            public void made(Page page) {
                folder.add(page);
            }

            @Override
            public boolean has(List<String> paths) {
                return folder.has(paths);
            }

            @Override
            public void kept(List<String> paths) {
                paths.forEach(folder::keep);
            }
        };
    }

    /** Has the links to other websites asked too; for {@link #check}. */
    public Build withOnlineLinks() {
        online = true;
        return this;
    }

    /** Makes a preview for a translator instead: the English and the drafts of one language, numbered, without leaflets. */
    public Build withDrafts(String tag) {
        audience = new Audience(tag);
        return this;
    }

    /**
     * Makes the site and throws it away: for its findings, and for a report with the sentences of all pages.
     *
     * @param before where the last build may be: leaflets that are there as they would be made fit their paper
     */
    public Outcome checkForReport(Path before) throws IOException {
        withSentences = true;
        return thrownAway(before, false);
    }

    /**
     * The findings alone. What the last build found is not looked for again where nothing changed that it depends on.
     *
     * @param before where the last build may be
     */
    public Outcome check(Path before) throws IOException {
        try (Archive archive = Archive.ofLastBuild(OutputFolder.memory(before))) {
            memory = Memory.in(archive);
            return thrownAway(before, true);
        }
    }

    private Outcome thrownAway(Path before, boolean knowsLastBuild) throws IOException {
        AtomicInteger pages = new AtomicInteger();
        int languages = run(PrintedBefore.in(before), PrintedCodes.none(), new PageSink() {
            @Override
            public void made(Page page) {
                pages.incrementAndGet();
            }

            @Override
            public boolean has(List<String> paths) {
                return knowsLastBuild; // Nobody needs the pages, only what was found on them.
            }

            @Override
            public void kept(List<String> paths) {
                pages.addAndGet(paths.size());
            }
        });
        return outcome(pages.get(), 0, languages, false);
    }

    /** What the last run saw of the site: for reports. */
    public Seen seen() {
        return seen;
    }

    private Outcome outcome(int files, int unchanged, int languages, boolean published) {
        // Where errors kept pages from being made, the rules on pages and paper did not run.
        boolean complete = languages > 0 && !audience.writes() && !hasBlockingErrors();
        List<Finding> all = Stream.concat(findings.sorted().stream(), ofWaiting.stream())
                .sorted()
                .distinct()
                .toList();
        RulePolicy.Judged judged = policy.judge(all, complete);
        return new Outcome(
                seen.plan() == null ? judged.findings() : Consequences.leftOut(judged.findings(), seen.plan()),
                judged.allowed(),
                reading,
                files,
                unchanged,
                languages,
                published,
                withheldAddresses());
    }

    private Set<Address> withheldAddresses() {
        return withheld.stream().map(story -> story.head().address()).collect(Collectors.toSet());
    }

    private boolean hasBlockingErrors() {
        return policy.judge(findings.sorted(), false).findings().stream()
                .anyMatch(f -> f.severity() == Severity.ERROR
                        && !f.rule().startsWith(ConsentGate.RULES)
                        && (audience.translatesInto() == null || !f.rule().startsWith(TRANSLATION)));
    }

    /** Runs all stages; gives the number of languages, 0 where there is no site. */
    private int run(PrintedBefore before, PrintedCodes codes, PageSink into) throws IOException {
        memory.begin(root, today + " " + audience, findings);
        Optional<Prepared> read = Prepared.read(root, today, audience, memory);
        if (read.isEmpty()) {
            return 0;
        }
        Prepared site = read.get();
        memory.plan(site.plan());
        withheld = site.withheld();
        policy = new RulePolicy(site.plan().site().settings().standards(), site.allowances());
        SitePlan plan = site.plan();
        seen = new Seen(plan, List.of(), false);
        reading = check(site);
        if (!site.marked().isEmpty()) {
            Checks.marked(plan.site(), site.marked(), today, Prepared.ofMarked(memory.report()));
        }
        if (online) {
            new OnlineLinks().check(plan, findings);
        }
        int languages = plan.site().languages().size();
        if (!audience.writes() && hasBlockingErrors()) {
            PageMaker.trial(site);
            return languages;
        }
        Inspection inspection = new Inspection(site, memory.report());
        Shelf shelf = audience.equals(Audience.READERS) ? print(site, before, codes, inspection, into) : Shelf.empty();
        SitePlan shown = audience.translatesInto() == null ? plan : site.numbered();
        inspection.finish(
                new PageMaker(site, shown, shelf, memory, inspection, into).make(today, !audience.writes(), progress));
        memory.end();
        return languages;
    }

    private Shelf print(Prepared site, PrintedBefore before, PrintedCodes codes, Inspection inspection, PageSink into)
            throws IOException {
        Leaflets leaflets = new Leaflets(site, today, before, inspection, memory, memory.report());
        List<PlannedLeaflet> planned = leaflets.planned();
        seen = new Seen(site.plan(), planned, true);
        AtomicInteger printed = new AtomicInteger();
        Shelf shelf = leaflets.make(
                planned,
                codes,
                () -> progress.made(Progress.Part.LEAFLETS, printed.incrementAndGet(), planned.size()),
                into);
        leaflets.finish();
        return shelf;
    }

    private ReadingFigures check(Prepared site) {
        SitePlan plan = site.plan();
        SiteCheck.Subject subject = new SiteCheck.Subject(plan, withheld, site.translationFiles(), today);
        Checks checks = site.ground().checks();
        checks.site(subject, memory.report());
        ofWaiting = WaitingStories.check(site, checks, today);
        String circumstances = subject.circumstances();
        plan.site().documents().parallelStream()
                .forEach(document -> memory.documentsChecked()
                        .get(document.key(), List.of(document, circumstances), plan, () -> {
                            checks.document(subject, document, memory.report());
                            return document;
                        }));
        plan.site().languages().parallelStream().forEach(language -> {
            List<TextPair> pairs = site.ground().besidePages().of(language);
            memory.besideChecked().get(language.tag(), List.of(checks, pairs), null, () -> {
                checks.besidePages(language, pairs, memory.report());
                return language;
            });
        });
        // One list is shared out evenly among threads; the lists of each language would not be.
        List<Edition> editions = new ArrayList<>();
        plan.site().languages().forEach(language -> editions.addAll(plan.editions(language)));
        List<ReadingFigures> figures = editions.parallelStream()
                .map(edition -> memory.checked()
                        .get(
                                edition.language().tag() + " "
                                        + edition.document().key(),
                                List.of(edition),
                                plan,
                                () -> checks.edition(subject, edition, memory.report())))
                .map(read -> withSentences ? read : read.withoutSentences())
                .toList();
        return ReadingFigures.of(figures);
    }
}
