package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.Checks;
import org.plainleaf.check.ConsentGate;
import org.plainleaf.finding.Findings;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Address;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Language;
import org.plainleaf.model.Page;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.ReadingFigures;
import org.plainleaf.model.RulePolicy;
import org.plainleaf.model.Shelf;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Standards;
import org.plainleaf.model.Story;
import org.plainleaf.publish.OutputFolder;
import org.plainleaf.publish.SiteIndex;
import org.plainleaf.render.SiteRenderer;
import org.plainleaf.render.Voice;

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

    /** Rules whose errors a translator mends while looking at drafts. */
    private static final String TRANSLATION = "translation/";

    private final Path root;
    private final LocalDate today;
    private final Progress progress;
    private final Findings findings = new Findings();
    private RulePolicy policy = new RulePolicy(Standards.NONE, List.of());
    private List<Story> withheld = List.of();
    private Seen seen = Seen.NOTHING;
    private boolean online;
    private @Nullable String drafts;
    private ReadingFigures reading = ReadingFigures.NONE;

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
            return outcome(folder.size(), folder.unchanged(), languages, published);
        }
    }

    /** Has the links to other websites asked too; for {@link #check}. */
    public Build withOnlineLinks() {
        online = true;
        return this;
    }

    /** Makes a preview for a translator instead: the English and the drafts of one language, numbered, without leaflets. */
    public Build withDrafts(String tag) {
        drafts = tag;
        return this;
    }

    /**
     * Makes the site and throws it away: for its findings.
     *
     * @param before where the last build may be: leaflets that are there as they would be made fit their paper
     */
    public Outcome check(Path before) throws IOException {
        AtomicInteger pages = new AtomicInteger();
        int languages = run(PrintedBefore.in(before), PrintedCodes.none(), page -> pages.incrementAndGet());
        return outcome(pages.get(), 0, languages, false);
    }

    /** What the last run saw of the site: for reports. */
    public Seen seen() {
        return seen;
    }

    private Outcome outcome(int files, int unchanged, int languages, boolean published) {
        // Where errors kept pages from being made, the rules on pages and paper did not run.
        RulePolicy.Judged judged = policy.judge(findings.sorted(), languages > 0 && !hasBlockingErrors());
        return new Outcome(
                judged.findings(),
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
                        && (drafts == null || !f.rule().startsWith(TRANSLATION)));
    }

    /** Runs all stages; gives the number of languages, 0 where there is no site. */
    private int run(PrintedBefore before, PrintedCodes codes, Consumer<Page> into) throws IOException {
        Optional<Prepared> read = Prepared.read(root, today, drafts, findings);
        if (read.isEmpty()) {
            return 0;
        }
        Prepared site = read.get();
        withheld = site.withheld();
        policy = new RulePolicy(site.plan().site().settings().standards(), site.allowances());
        SitePlan plan = site.plan();
        seen = new Seen(plan, List.of(), false);
        reading = Checks.run(plan, withheld, site.translationFiles(), today, findings);
        Checks.segments(plan.site(), site.marked(), today, Prepared.atMostWarning(findings));
        if (online) {
            new OnlineLinks().check(plan, findings);
        }
        int languages = plan.site().languages().size();
        if (hasBlockingErrors()) {
            trial(plan, site.voices());
            return languages;
        }
        Map<String, Voice> voices = site.voices();
        Inspection inspection = new Inspection(site, findings);
        Leaflets leaflets = new Leaflets(site, voices, today, before, inspection, findings);
        List<PlannedLeaflet> planned = drafts == null ? leaflets.planned() : List.of();
        seen = new Seen(plan, planned, true);
        AtomicInteger printed = new AtomicInteger();
        Shelf shelf = drafts != null
                ? Shelf.empty()
                : leaflets.make(
                        planned,
                        codes,
                        () -> progress.made(Progress.Part.LEAFLETS, printed.incrementAndGet(), planned.size()),
                        into);
        leaflets.finish();
        render(drafts == null ? plan : site.numbered(), shelf, voices, inspection.watched(into));
        inspection.finish();
        new SiteIndex(plan).make(site.strings(), into);
        copyMedia(plan, into);
        return languages;
    }

    private void render(SitePlan plan, Shelf shelf, Map<String, Voice> voices, Consumer<Page> into) throws IOException {
        SiteRenderer renderer = new SiteRenderer(plan, shelf, voices, findings);
        List<Work.Task> tasks = new ArrayList<>();
        for (Language language : plan.site().languages()) {
            tasks.add(() -> renderer.lists(language, into));
            plan.editions(language).forEach(edition -> tasks.add(() -> renderer.edition(edition, into)));
        }
        tasks.add(() -> renderer.rest(into));
        List<Consent.Notice> notices = plan.site().consents().values().stream()
                .flatMap(consent -> consent.notice(today).stream())
                .toList();
        tasks.add(() -> renderer.gone(notices, into));
        AtomicInteger done = new AtomicInteger();
        Work.run(tasks, () -> progress.made(Progress.Part.PAGES, done.incrementAndGet(), tasks.size()));
    }

    /** Makes one page of each kind of a site with errors, and throws it away: faults of templates show in the same run. */
    private void trial(SitePlan plan, Map<String, Voice> voices) throws IOException {
        SiteRenderer renderer = new SiteRenderer(plan, Shelf.empty(), voices, findings);
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

    private void copyMedia(SitePlan plan, Consumer<Page> into) throws IOException {
        Set<String> used = usedMedia(plan);
        for (String address : plan.site().media()) {
            if (!used.contains(address)) {
                continue; // Nobody sees it, or it belongs to a story that is kept back.
            }
            Path file = root.resolve("content" + address);
            into.accept(new Page(address.substring(1), Files.readAllBytes(file)));
        }
    }

    /** The pictures and recordings that a published page shows or links to. */
    private static Set<String> usedMedia(SitePlan plan) {
        Set<String> used = new HashSet<>();
        for (Language language : plan.site().languages()) {
            for (Edition edition : plan.editions(language)) {
                Blocks.eachInline(edition.body(), inline -> {
                    if (inline instanceof Inline.Image image) {
                        used.add(image.target());
                    } else if (inline instanceof Inline.Link link) {
                        used.add(link.target());
                    }
                });
            }
        }
        return used;
    }
}
