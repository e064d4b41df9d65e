package org.plainleaf.build;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.ConsentGate;
import org.plainleaf.check.PrintGate;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Format;
import org.plainleaf.model.InfoPage;
import org.plainleaf.model.Language;
import org.plainleaf.model.Leaflet;
import org.plainleaf.model.LocalPlace;
import org.plainleaf.model.Page;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.model.Shelf;
import org.plainleaf.model.Site;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Strings;
import org.plainleaf.print.LeafletPrinter;
import org.plainleaf.render.PaperRenderer;
import org.plainleaf.render.Voice;

/** Plans the leaflets of a site, and makes them: those that did not change are taken from the last build. */
final class Leaflets {
    private final SitePlan plan;
    private final Map<String, Strings> strings;
    private final PrintGate gate;
    private final PaperRenderer renderer;
    private final LeafletPrinter printer;
    private final Findings findings;
    private final PrintedBefore before;
    private final PrintedCodes codes;
    private final LocalDate today;

    Leaflets(
            SitePlan plan,
            Map<String, Voice> voices,
            Map<String, Strings> strings,
            ConsentGate consent,
            LocalDate today,
            PrintedBefore before,
            PrintedCodes codes,
            Findings findings)
            throws IOException {
        this.plan = plan;
        this.strings = strings;
        this.gate = new PrintGate(plan.site(), consent, today);
        this.renderer = new PaperRenderer(plan.site(), voices, findings);
        this.printer = new LeafletPrinter(findings);
        this.findings = findings;
        this.before = before;
        this.codes = codes;
        this.today = today;
    }

    /** All leaflets that the site asks for and that may be printed, in the order of languages and documents. */
    List<PlannedLeaflet> planned() {
        List<PlannedLeaflet> planned = new ArrayList<>();
        for (Language language : plan.site().languages()) {
            for (Edition edition : plan.editions(language)) {
                List<Format> formats = formats(edition);
                if (!formats.isEmpty() && mayPrint(edition)) {
                    formats.forEach(format -> planned.add(plan(edition, format, null)));
                    plan.site().settings().print().places().stream()
                            .map(key -> plan.site().places().get(key))
                            .filter(Objects::nonNull)
                            .filter(local -> edition.document() instanceof Leaflet
                                    && (local.languages().isEmpty()
                                            || local.languages().contains(language.tag())))
                            .forEach(local -> formats.forEach(f -> planned.add(plan(edition, f, local))));
                }
            }
        }
        return planned;
    }

    /** One leaflet; nothing after a finding. */
    Optional<PlannedLeaflet> one(Edition edition, Format format, @Nullable LocalPlace local) {
        return mayPrint(edition) ? Optional.of(plan(edition, format, local)) : Optional.empty();
    }

    private PlannedLeaflet plan(Edition edition, Format format, @Nullable LocalPlace local) {
        return new PlannedLeaflet(
                edition, format, renderer.code(edition, local == null ? null : local.toString()), local);
    }

    private boolean mayPrint(Edition edition) {
        boolean font = printer.covers(edition.language());
        Strings words = Objects.requireNonNull(strings.get(edition.language().tag()));
        Optional<Finding> refusal = gate.refusal(edition, words, font);
        refusal.ifPresent(findings::add);
        return refusal.isEmpty();
    }

    private List<Format> formats(Edition edition) {
        if (edition.document() instanceof Leaflet leaflet) {
            List<Format> formats = new ArrayList<>();
            for (Format format : leaflet.formats()) {
                formats.add(format);
                if (format == Format.BOOKLET) {
                    formats.add(Format.BOOKLET_FOLD);
                }
            }
            return formats;
        }
        return edition.document() instanceof InfoPage
                ? List.of()
                : plan.site().settings().print().documents();
    }

    /** Makes leaflets on all cores and hands over their files. */
    Shelf make(List<PlannedLeaflet> planned, Runnable afterEach, Consumer<Page> into) throws IOException {
        Map<PlannedLeaflet, Shelf.Item> made = new ConcurrentHashMap<>();
        List<Work.Task> tasks = new ArrayList<>();
        for (PlannedLeaflet leaflet : planned) {
            tasks.add(() -> make(leaflet, into).ifPresent(item -> made.put(leaflet, item)));
        }
        Work.run(tasks, afterEach);
        List<Shelf.Item> items =
                planned.stream().map(made::get).filter(Objects::nonNull).toList();
        codes.add(items.stream().map(Shelf.Item::planned).toList(), today);
        if (!codes.entries().isEmpty()) {
            into.accept(codes.page());
        }
        return new Shelf(items, extras(into), codes.codes());
    }

    /** Makes one leaflet and hands over its file; nothing after a finding. */
    Optional<Shelf.Item> make(PlannedLeaflet leaflet, Consumer<Page> into) throws IOException {
        Optional<PrintSheet> sheet = renderer.sheet(leaflet);
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        return pdf(sheet.get(), into).map(printed -> new Shelf.Item(leaflet, printed.pages(), printed.pdf().length));
    }

    private Optional<LeafletPrinter.Printed> pdf(PrintSheet sheet, Consumer<Page> into) throws IOException {
        Optional<LeafletPrinter.Printed> printed = before.find(sheet);
        if (printed.isEmpty()) {
            printed = printer.print(sheet);
        }
        printed.ifPresent(p -> {
            before.remember(sheet, p);
            into.accept(new Page(sheet.name(), p.pdf()));
        });
        return printed;
    }

    private List<Shelf.Extra> extras(Consumer<Page> into) throws IOException {
        List<Shelf.Extra> extras = new ArrayList<>();
        Site site = plan.site();
        if (site.settings().print().languagesPoster()) {
            String path = "leaflets/languages-poster.pdf";
            Optional<PrintSheet> sheet = renderer.languagesPoster(path);
            if (sheet.isPresent()) {
                pdf(sheet.get(), into)
                        .ifPresent(printed ->
                                extras.add(new Shelf.Extra(path, Format.LANGUAGES_POSTER, "", printed.pdf().length)));
            }
        }
        return extras;
    }
}
