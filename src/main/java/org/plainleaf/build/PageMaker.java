package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.plainleaf.check.pages.LookedAt;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Captions;
import org.plainleaf.model.Consent;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Language;
import org.plainleaf.model.Page;
import org.plainleaf.model.Shelf;
import org.plainleaf.model.SitePlan;
import org.plainleaf.publish.SiteIndex;
import org.plainleaf.publish.search.SearchIndex;
import org.plainleaf.render.SiteRenderer;

/**
 * Makes the pages of a site, and all files beside them but leaflets. What an earlier build made from the same things is kept. A
 * page depends on its edition, on what it asked of the plan, and on the ground; lists, feeds and the map of the site depend on
 * what there is to see of all documents.
 */
final class PageMaker {
    /** More pages than any sound guide has. */
    private static final int LARGE = 60;

    private final Prepared site;
    private final SitePlan plan;
    private final Shelf shelf;
    private final SiteRenderer renderer;
    private final Memory memory;
    private final Inspection inspection;
    private final PageSink into;
    private final Queue<LookedAt> lookedAt = new ConcurrentLinkedQueue<>();

    /** {@code plan} has the editions that pages are made of: those of {@code site}, or the same with numbers. */
    PageMaker(Prepared site, SitePlan plan, Shelf shelf, Memory memory, Inspection inspection, PageSink into) {
        this.site = site;
        this.plan = plan;
        this.shelf = shelf;
        this.renderer = new SiteRenderer(
                plan, shelf, site.ground().voices(), site.ground().look());
        this.memory = memory;
        this.inspection = inspection;
        this.into = into;
    }

    /** Something that makes pages. */
    @FunctionalInterface
    private interface Making {
        void make(Consumer<Page> into) throws IOException;
    }

    /**
     * Makes or keeps everything. Gives what is to be said of all files.
     *
     * @param withIndex whether the search has its words: they depend on every letter of all pages, so who writes does without
     */
    Collection<LookedAt> make(LocalDate today, boolean withIndex, Progress progress) throws IOException {
        List<Work.Task> tasks = new ArrayList<>();
        for (Language language : plan.site().languages()) {
            tasks.add(() ->
                    keep("lists " + language.tag(), List.of(shelf.surface()), page -> renderer.lists(language, page)));
            tasks.add(() -> keep("search " + language.tag(), List.of(), page -> renderer.search(language, page)));
            if (withIndex) {
                // Words are looked at one by one: the very editions count, not only what lists show of them.
                List<Object> all = List.copyOf(plan.editions(language));
                tasks.add(
                        () -> keep("index " + language.tag(), all, page -> new SearchIndex(plan).make(language, page)));
            }
            for (Edition edition : plan.editions(language)) {
                String name = language.tag() + " " + edition.document().key();
                String leaflets = shelf.surface(edition.document().key(), language);
                tasks.add(() -> keep(name, List.of(edition, leaflets), page -> renderer.edition(edition, page)));
            }
        }
        tasks.add(() -> keep("rest", List.of(shelf.surface()), renderer::rest));
        List<Consent.Notice> notices = plan.site().consents().values().stream()
                .flatMap(consent -> consent.notice(today).stream())
                .toList();
        tasks.add(() -> keep("gone", List.of(), page -> renderer.gone(notices, page)));
        tasks.add(() -> keep("index", List.of(), page -> new SiteIndex(plan).make(site.strings(), page)));
        Set<String> used = usedMedia();
        for (String address : plan.site().media()) {
            // Nobody sees the others, or they belong to a story that is kept back.
            if (used.contains(address)) {
                Path file = plan.site().root().resolve("content" + address);
                String stamp = memory.stamp("content" + address);
                tasks.add(() -> keep(
                        address,
                        List.of(stamp),
                        page -> page.accept(new Page(address.substring(1), Files.readAllBytes(file)))));
            }
        }
        AtomicInteger done = new AtomicInteger();
        Work.run(tasks, () -> progress.made(Progress.Part.PAGES, done.incrementAndGet(), tasks.size()));
        return lookedAt;
    }

    private void keep(String name, List<Object> from, Making making) throws IOException {
        List<String> paths = new ArrayList<>();
        Memory.Pages pages = memory.pages().<IOException>get(name, from, plan, kept -> into.has(kept.paths()), () -> {
            List<LookedAt> seen = new ArrayList<>();
            making.make(page -> {
                paths.add(page.path());
                inspection.look(page).ifPresent(seen::add);
                into.made(page);
            });
            return new Memory.Pages(paths, seen);
        });
        if (paths.isEmpty()) {
            into.kept(pages.paths());
        }
        lookedAt.addAll(pages.lookedAt());
    }

    /** Makes one page of each kind of a site with errors, and throws it away: faults of templates show in the same run. */
    static void trial(Prepared site) throws IOException {
        SitePlan plan = site.plan();
        SiteRenderer renderer = new SiteRenderer(
                plan, Shelf.empty(), site.ground().voices(), site.ground().look());
        Language english = plan.site().languages().get(0);
        Set<Kind> tried = new HashSet<>();
        for (Edition edition : plan.editions(english)) {
            if (SitePlan.addressesOf(edition.document()).size() < LARGE
                    && tried.add(edition.document().kind())) {
                renderer.edition(edition, page -> {});
            }
        }
        renderer.lists(english, page -> {});
        renderer.search(english, page -> {});
    }

    /** The pictures and recordings that a published page shows or links to, with the captions of videos. */
    private Set<String> usedMedia() {
        Set<String> used = new HashSet<>();
        if (plan.site().media().isEmpty()) {
            return used;
        }
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
        used.addAll(Captions.of(used, plan.site().media()));
        return used;
    }
}
