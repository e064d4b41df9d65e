package org.plainleaf.build;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.PrintGate;
import org.plainleaf.check.PrintRefusal;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Format;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Language;
import org.plainleaf.model.Leaflet;
import org.plainleaf.model.LeafletCode;
import org.plainleaf.model.LocalPlace;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.PrintSettings;
import org.plainleaf.model.Shelf;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Strings;
import org.plainleaf.model.TranslationPolicy;
import org.plainleaf.model.TranslationState;
import org.plainleaf.model.Wording;
import org.plainleaf.render.PaperRenderer;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Templates;
import org.plainleaf.translate.Translator;

/** Plans the leaflets of a site: which are to be made, which may be printed, and which codes are right. */
final class Leaflets {
    private final SitePlan plan;
    private final Map<String, Strings> strings;
    private final PrintGate gate;
    private final Catalogues catalogues;
    private final TranslationPolicy policy;
    private final Map<Language, TranslationState> ofSettings = new ConcurrentHashMap<>();
    private final PaperRenderer renderer;
    private final Press press;
    private final Report report;
    private final LocalDate today;

    Leaflets(Prepared site, LocalDate today, PrintedBefore before, Inspection inspection, Memory memory, Report report)
            throws IOException {
        this.plan = site.plan();
        this.strings = site.strings();
        this.catalogues = site.ground().catalogues();
        this.policy = site.ground().policy();
        this.gate = new PrintGate(plan.site(), site.gate(), site.offPaper(), today);
        this.renderer = new PaperRenderer(plan.site(), site.ground().voices(), report);
        this.press = new Press(plan, renderer, before, inspection, memory, report);
        this.report = report;
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
        PrintRefusal.findings(refused).forEach(report::add);
        return planned;
    }

    /** Whether a leaflet may be printed for everybody; where not, {@code refused} learns why, or there is a finding. */
    private boolean mayPrint(Edition edition, List<PrintRefusal> refused) {
        Optional<Finding> ofStory = gate.refusalOfStory(edition, null);
        ofStory.ifPresent(report::add);
        Optional<PrintRefusal> refusal = ofStory.isPresent()
                ? Optional.empty()
                : gate.refusalOfPaper(edition, words(edition), settings(edition), covers(edition));
        refusal.ifPresent(refused::add);
        return ofStory.isEmpty() && refusal.isEmpty();
    }

    /** One leaflet; nothing after a finding. */
    Optional<PlannedLeaflet> one(Edition edition, Format format, @Nullable LocalPlace local) {
        if (formats(edition).isEmpty()) {
            report.add(Finding.error(
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
        refusal.ifPresent(report::add);
        return refusal.isEmpty();
    }

    private Optional<Finding> refusal(Edition edition, @Nullable LocalPlace local) {
        return gate.refusal(edition, words(edition), settings(edition), covers(edition), local);
    }

    private Strings words(Edition edition) {
        return Objects.requireNonNull(strings.get(edition.language().tag()));
    }

    /** The state of what the settings say on paper. */
    private TranslationState settings(Edition edition) {
        return ofSettings.computeIfAbsent(edition.language(), language -> {
            Wording hours = plan.site().settings().texts().get("contact.hours");
            return hours == null || language.isEnglish()
                    ? TranslationState.APPROVED
                    : Translator.state(hours, catalogues.catalogue(language, Templates.SETTINGS), policy.least(false))
                            .orElse(TranslationState.APPROVED);
        });
    }

    private boolean covers(Edition edition) {
        return press.covers(edition.language());
    }

    /** The first format that a document is printed as. */
    Format usualFormat(Edition edition) {
        return formats(edition).stream().findFirst().orElse(Format.A4);
    }

    private List<Format> formats(Edition edition) {
        return plan.site().settings().print().formatsOf(edition.document());
    }

    /** Makes or keeps leaflets on all cores, and hands over their files; {@code codes} learns what is published now. */
    Shelf make(List<PlannedLeaflet> planned, PrintedCodes codes, Runnable afterEach, PageSink into) throws IOException {
        Map<String, Shelf.Item> made = new ConcurrentHashMap<>();
        List<Work.Task> tasks = new ArrayList<>();
        Set<Format> judged = EnumSet.noneOf(Format.class);
        for (PlannedLeaflet leaflet : planned) {
            boolean first = leaflet.edition().language().isEnglish() && judged.add(leaflet.format());
            tasks.add(() -> press.leaflet(leaflet, first, into).ifPresent(item -> made.put(leaflet.path(), item)));
        }
        Work.run(tasks, afterEach);
        List<Shelf.Item> items = planned.stream()
                .map(leaflet -> made.get(leaflet.path()))
                .filter(Objects::nonNull)
                .toList();
        Map<LeafletCode, PlannedLeaflet> right = codesOfToday();
        codes.add(right.keySet(), today);
        if (!codes.entries().isEmpty()) {
            into.made(codes.page());
        }
        List<Shelf.Extra> extras = extras(into);
        if (!items.isEmpty() || !extras.isEmpty()) {
            into.made(press.list());
        }
        return new Shelf(items, extras, right, codes.codes());
    }

    /** Reports what did not go onto paper, when all leaflets are made. */
    void finish() {
        press.finish();
    }

    /** Makes one leaflet and hands over its file; nothing where not all of it goes onto its paper. */
    Optional<Shelf.Item> make(PlannedLeaflet leaflet, PageSink into) throws IOException {
        return press.leaflet(leaflet, false, into);
    }

    private List<Shelf.Extra> extras(PageSink into) throws IOException {
        List<Shelf.Extra> extras = new ArrayList<>();
        PrintSettings settings = plan.site().settings().print();
        if (settings.languagesPoster()) {
            press.languagesPoster(Format.LANGUAGES_POSTER, into).ifPresent(extras::add);
            press.languagesPoster(Format.LANGUAGES_POSTER_A3, into).ifPresent(extras::add);
        }
        for (String name : new TreeSet<>(settings.packs().keySet())) {
            PrintSettings.Pack pack = Objects.requireNonNull(settings.packs().get(name));
            press.pack(name, planned(pack), into).ifPresent(extras::add);
        }
        return extras;
    }

    /** The leaflets of a pack. What may not be printed has been told of: it is no news that the pack lacks it. */
    private List<PlannedLeaflet> planned(PrintSettings.Pack pack) {
        List<PlannedLeaflet> planned = new ArrayList<>();
        for (String tag : pack.languages()) {
            for (String leaflet : pack.leaflets()) {
                plan.site().languages().stream()
                        .filter(language -> language.tag().equals(tag))
                        .findFirst()
                        .flatMap(language -> plan.edition(language, Kind.LEAFLET.folder() + "/" + leaflet))
                        .filter(edition -> refusal(edition, null).isEmpty())
                        .ifPresent(edition -> planned.add(plan(edition, pack.format(), null)));
            }
        }
        return planned;
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
