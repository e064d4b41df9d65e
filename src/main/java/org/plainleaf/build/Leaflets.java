package org.plainleaf.build;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.PrintGate;
import org.plainleaf.check.PrintRefusal;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Format;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Language;
import org.plainleaf.model.Leaflet;
import org.plainleaf.model.LeafletCode;
import org.plainleaf.model.LetterPlace;
import org.plainleaf.model.LocalPlace;
import org.plainleaf.model.Page;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.PrintSettings;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.model.Shelf;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Strings;
import org.plainleaf.print.LeafletPrinter;
import org.plainleaf.render.PaperRenderer;
import org.plainleaf.render.Voice;

/** Plans the leaflets of a site, and makes them: those that did not change are taken from the last build. */
final class Leaflets {
    /** The cover sheet has a blank back. */
    private static final int FIRST_IN_PACK = 3;

    private final SitePlan plan;
    private final Map<String, Strings> strings;
    private final PrintGate gate;
    private final PaperRenderer renderer;
    private final LeafletPrinter printer;
    private final Inspection inspection;
    private final Findings findings;
    private final PrintedBefore before;
    private final LocalDate today;

    Leaflets(
            Prepared site,
            Map<String, Voice> voices,
            LocalDate today,
            PrintedBefore before,
            Inspection inspection,
            Findings findings)
            throws IOException {
        this.plan = site.plan();
        this.strings = site.strings();
        this.gate = new PrintGate(plan.site(), site.gate(), today);
        this.renderer = new PaperRenderer(plan.site(), voices, findings);
        this.printer = new LeafletPrinter(findings);
        this.inspection = inspection;
        this.findings = findings;
        this.before = before;
        this.today = today;
    }

    /** All leaflets that the site asks for and that may be printed, in the order of languages and documents. */
    List<PlannedLeaflet> planned() {
        List<PlannedLeaflet> planned = new ArrayList<>();
        List<PrintRefusal> refused = new ArrayList<>();
        for (Language language : plan.site().languages()) {
            for (Edition edition : plan.editions(language)) {
                List<Format> formats = formats(edition);
                if (!formats.isEmpty() && mayPrint(edition, refused)) {
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
        PrintRefusal.findings(refused).forEach(findings::add);
        return planned;
    }

    /** Whether a leaflet may be printed for everybody; where not, {@code refused} learns why, or there is a finding. */
    private boolean mayPrint(Edition edition, List<PrintRefusal> refused) {
        Optional<Finding> ofStory = gate.refusalOfStory(edition, null);
        ofStory.ifPresent(findings::add);
        Optional<PrintRefusal> refusal =
                ofStory.isPresent() ? Optional.empty() : gate.refusalOfPaper(edition, words(edition), covers(edition));
        refusal.ifPresent(refused::add);
        return ofStory.isEmpty() && refusal.isEmpty();
    }

    /** One leaflet; nothing after a finding. */
    Optional<PlannedLeaflet> one(Edition edition, Format format, @Nullable LocalPlace local) {
        if (formats(edition).isEmpty()) {
            findings.add(Finding.error(
                    edition.document().head().place("title"),
                    "print/unknown",
                    "This page is not printed on this site, so its paper could never be called back.",
                    "Leaflets, guides, questions and stories can be printed. Write their formats into print: documents"
                            + " in content/site.yaml."));
            return Optional.empty();
        }
        return mayPrint(edition, local) ? Optional.of(plan(edition, format, local)) : Optional.empty();
    }

    private PlannedLeaflet plan(Edition edition, Format format, @Nullable LocalPlace local) {
        return new PlannedLeaflet(
                edition, format, renderer.code(edition, local == null ? null : local.printed()), local);
    }

    private boolean mayPrint(Edition edition, @Nullable LocalPlace local) {
        Optional<Finding> refusal = refusal(edition, local);
        refusal.ifPresent(findings::add);
        return refusal.isEmpty();
    }

    private Optional<Finding> refusal(Edition edition, @Nullable LocalPlace local) {
        return gate.refusal(edition, words(edition), covers(edition), local);
    }

    private Strings words(Edition edition) {
        return Objects.requireNonNull(strings.get(edition.language().tag()));
    }

    private boolean covers(Edition edition) {
        return printer.covers(edition.language());
    }

    /** The first format that a document is printed as. */
    Format usualFormat(Edition edition) {
        return formats(edition).stream().findFirst().orElse(Format.A4);
    }

    private List<Format> formats(Edition edition) {
        return plan.site().settings().print().formatsOf(edition.document());
    }

    /** Makes leaflets on all cores and hands over their files; {@code codes} learns what is published now. */
    Shelf make(List<PlannedLeaflet> planned, PrintedCodes codes, Runnable afterEach, Consumer<Page> into)
            throws IOException {
        Map<PlannedLeaflet, Shelf.Item> made = new ConcurrentHashMap<>();
        List<Work.Task> tasks = new ArrayList<>();
        for (PlannedLeaflet leaflet : planned) {
            tasks.add(() -> make(leaflet, into).ifPresent(item -> made.put(leaflet, item)));
        }
        Work.run(tasks, afterEach);
        List<Shelf.Item> items =
                planned.stream().map(made::get).filter(Objects::nonNull).toList();
        Map<LeafletCode, PlannedLeaflet> right = codesOfToday();
        codes.add(right.keySet(), today);
        if (!codes.entries().isEmpty()) {
            into.accept(codes.page());
        }
        List<Shelf.Extra> extras = extras(into);
        if (!items.isEmpty() || !extras.isEmpty()) {
            into.accept(before.page());
        }
        return new Shelf(items, extras, right, codes.codes());
    }

    /** Reports what did not go onto paper, when all leaflets are made. */
    void finish() {
        printer.finish();
    }

    /** Makes one leaflet and hands over its file; nothing where not all of it goes onto its paper. */
    Optional<Shelf.Item> make(PlannedLeaflet leaflet, Consumer<Page> into) throws IOException {
        Optional<PrintSheet> sheet = renderer.sheet(leaflet);
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        inspection.look(leaflet, sheet.get());
        return pdf(sheet.get(), leaflet.edition(), into)
                .map(printed -> new Shelf.Item(leaflet, printed.pages(), printed.pdf().length));
    }

    private Optional<LeafletPrinter.Printed> pdf(PrintSheet sheet, @Nullable Edition edition, Consumer<Page> into)
            throws IOException {
        Optional<LeafletPrinter.Printed> printed = made(sheet, edition);
        printed.ifPresent(p -> {
            before.remember(sheet, printer.version(), p);
            into.accept(new Page(sheet.name(), p.pdf()));
        });
        return printed;
    }

    private List<Shelf.Extra> extras(Consumer<Page> into) throws IOException {
        List<Shelf.Extra> extras = new ArrayList<>();
        PrintSettings settings = plan.site().settings().print();
        if (settings.languagesPoster()) {
            for (Format format : List.of(Format.LANGUAGES_POSTER, Format.LANGUAGES_POSTER_A3)) {
                String path = "leaflets/" + format.label() + ".pdf";
                Optional<PrintSheet> sheet = renderer.languagesPoster(path, format);
                if (sheet.isPresent()) {
                    inspection.look(sheet.get());
                    pdf(sheet.get(), null, into)
                            .ifPresent(printed -> extras.add(new Shelf.Extra(path, format, "", printed.pdf().length)));
                }
            }
        }
        for (String name : new TreeSet<>(settings.packs().keySet())) {
            String path = "leaflets/pack-" + name + ".pdf";
            Optional<byte[]> pdf =
                    pack(path, name, Objects.requireNonNull(settings.packs().get(name)));
            pdf.ifPresent(bytes -> {
                into.accept(new Page(path, bytes));
                extras.add(new Shelf.Extra(path, Format.PACK, name, bytes.length));
            });
        }
        return extras;
    }

    /** Several leaflets in one file, behind a cover sheet; nothing where none of them may be printed. */
    private Optional<byte[]> pack(String path, String name, PrintSettings.Pack pack) throws IOException {
        List<PaperRenderer.PackRow> rows = new ArrayList<>();
        List<byte[]> pdfs = new ArrayList<>();
        int page = FIRST_IN_PACK;
        for (String tag : pack.languages()) {
            for (String leaflet : pack.leaflets()) {
                Optional<PlannedLeaflet> planned = plan.site().languages().stream()
                        .filter(language -> language.tag().equals(tag))
                        .findFirst()
                        .flatMap(language -> plan.edition(language, Kind.LEAFLET.folder() + "/" + leaflet))
                        // What may not be printed has been told of: it is no news that a pack lacks it.
                        .filter(edition -> refusal(edition, null).isEmpty())
                        .map(edition -> plan(edition, pack.format(), null));
                Optional<PrintSheet> sheet = planned.flatMap(renderer::sheet);
                Optional<LeafletPrinter.Printed> printed = sheet.isPresent()
                        ? made(sheet.get(), planned.orElseThrow().edition())
                        : Optional.empty();
                if (printed.isPresent()) {
                    rows.add(new PaperRenderer.PackRow(planned.orElseThrow(), page));
                    pdfs.add(printed.get().pdf());
                    // Each leaflet starts on the front of a sheet, for who prints on both sides.
                    page += (printed.get().pages() + 1) / 2 * 2;
                }
            }
        }
        Optional<PrintSheet> cover = rows.isEmpty() ? Optional.empty() : renderer.cover(path, name, rows);
        if (cover.isEmpty()) {
            return Optional.empty();
        }
        Optional<LeafletPrinter.Printed> bound = before.find(cover.get(), pdfs, printer.version());
        if (bound.isEmpty()) {
            bound = bound(cover.get(), pdfs, page - 1);
        }
        bound.ifPresent(printed -> before.remember(cover.get(), pdfs, printer.version(), printed));
        return bound.map(LeafletPrinter.Printed::pdf);
    }

    private Optional<LeafletPrinter.Printed> bound(PrintSheet cover, List<byte[]> pdfs, int pages) throws IOException {
        Optional<LeafletPrinter.Printed> first = printer.print(cover);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<byte[]> all = new ArrayList<>();
        all.add(first.get().pdf());
        all.addAll(pdfs);
        return Optional.of(new LeafletPrinter.Printed(printer.together(all, cover), pages));
    }

    private Optional<LeafletPrinter.Printed> made(PrintSheet sheet, @Nullable Edition edition) throws IOException {
        Optional<LeafletPrinter.Printed> printed = before.find(sheet, printer.version());
        return printed.isPresent()
                ? printed
                : printer.print(
                        sheet,
                        letter -> edition == null
                                ? sheet.source()
                                : LetterPlace.first(edition, letter).orElse(sheet.source()));
    }

    /**
     * The codes that are right today: of all that may be printed, for everybody and for each place. Anybody may print a
     * leaflet for a place, so all of them count, whether or not this build makes them.
     */
    Map<LeafletCode, PlannedLeaflet> codesOfToday() {
        Map<LeafletCode, PlannedLeaflet> codes = new LinkedHashMap<>();
        for (Language language : plan.site().languages()) {
            for (Edition edition : plan.editions(language)) {
                List<Format> formats = formats(edition);
                List<@Nullable LocalPlace> locals = new ArrayList<>();
                locals.add(null);
                locals.addAll(plan.site().places().values());
                for (LocalPlace local : locals) {
                    if (!formats.isEmpty() && refusal(edition, local).isEmpty()) {
                        PlannedLeaflet leaflet = plan(edition, formats.get(0), local);
                        codes.putIfAbsent(leaflet.code(), leaflet);
                    }
                }
            }
        }
        return codes;
    }
}
