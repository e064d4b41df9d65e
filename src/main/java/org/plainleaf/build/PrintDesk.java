package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.PrintCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Format;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Language;
import org.plainleaf.model.LeafletCode;
import org.plainleaf.model.LocalPlace;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.Page;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.Site;
import org.plainleaf.text.Place;

/** What a person prints by hand: one leaflet, and the list of those to throw away. */
public final class PrintDesk {
    private final Path root;
    private final LocalDate today;
    private final Findings findings = new Findings();

    /** Leaflets of the site in {@code root}, as on {@code today}. */
    public PrintDesk(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /**
     * What was asked for.
     *
     * @param name name of the document, or its kind and name: {@code guides/ask-for-one}
     * @param language tag of the language
     * @param format the format; null for the first that the leaflet has
     * @param place name of the place; null for none
     */
    public record Order(
            String name,
            String language,
            @Nullable Format format,
            @Nullable String place) {}

    /**
     * What came of it.
     *
     * @param findings what was wrong
     * @param file where the leaflet was written to; null where it was not made
     * @param pages number of its pages
     */
    public record Made(List<Finding> findings, @Nullable Path file, int pages) {
        public Made {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A leaflet to look at.
     *
     * @param findings what was wrong
     * @param page the PDF; null where it was not made
     */
    public record Proof(List<Finding> findings, @Nullable Page page) {
        public Proof {
            findings = List.copyOf(findings);
        }
    }

    /** A leaflet, and how many pages it has. */
    private record Printed(Page page, int pages) {}

    /** Makes one leaflet, below a folder. */
    public Made leaflet(Order order, Path folder) throws IOException {
        Optional<Printed> printed = print(order);
        if (printed.isEmpty()) {
            return new Made(findings.sorted(), null, 0);
        }
        Page page = printed.get().page();
        Path file = folder.resolve(String.valueOf(Path.of(page.path()).getFileName()));
        Files.createDirectories(folder);
        Files.write(file, page.content());
        return new Made(findings.sorted(), file, printed.get().pages());
    }

    /** Makes one leaflet, and writes it nowhere. */
    public Proof proof(Order order) throws IOException {
        Optional<Printed> printed = print(order);
        return new Proof(findings.sorted(), printed.map(Printed::page).orElse(null));
    }

    private Optional<Printed> print(Order order) throws IOException {
        Optional<Prepared> prepared = Prepared.read(root, today, findings);
        if (prepared.isEmpty()) {
            return Optional.empty();
        }
        Prepared site = prepared.get();
        Optional<Edition> edition = edition(site, order);
        Optional<LocalPlace> local = place(site.plan().site(), order.place());
        boolean placeMissing = order.place() != null && local.isEmpty();
        if (edition.isEmpty() || placeMissing) {
            return Optional.empty();
        }
        Inspection inspection = new Inspection(site, findings);
        Leaflets leaflets = new Leaflets(site, today, PrintedBefore.nothing(), inspection, Memory.none(), findings);
        Format format = order.format() == null ? leaflets.usualFormat(edition.get()) : order.format();
        if (format == Format.TRIFOLD && !PrintCheck.folds(edition.get().document())) {
            refuse(
                    "\"" + order.name() + "\" cannot be folded: a folded leaflet has four parts.",
                    "Choose another format, such as a4.");
            return Optional.empty();
        }
        Optional<PlannedLeaflet> planned = leaflets.one(edition.get(), format, local.orElse(null));
        List<Page> pages = new ArrayList<>();
        int count = planned.isEmpty()
                ? 0
                : leaflets.make(planned.get(), PageSink.of(pages::add))
                        .map(item -> item.pages())
                        .orElse(0);
        leaflets.finish();
        inspection.finish(List.of());
        return pages.stream().findFirst().map(page -> new Printed(page, count));
    }

    private Optional<Edition> edition(Prepared prepared, Order order) {
        Site site = prepared.plan().site();
        List<String> keys = site.documents().stream().map(Document::key).toList();
        List<String> found = keys.stream()
                .filter(key -> key.equals(order.name()) || key.endsWith("/" + order.name()))
                .sorted((a, b) ->
                        Boolean.compare(!a.startsWith(Kind.LEAFLET.folder()), !b.startsWith(Kind.LEAFLET.folder())))
                .toList();
        if (found.isEmpty()) {
            refuse(
                    "There is no leaflet or page \"" + order.name() + "\" on this site.",
                    NearestName.to(
                                    order.name(),
                                    keys.stream()
                                            .map(k -> k.substring(k.indexOf('/') + 1))
                                            .toList())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Look into content/leaflets/ for the names."));
            return Optional.empty();
        }
        Optional<Language> language = site.languages().stream()
                .filter(l -> l.tag().equals(order.language()))
                .findFirst();
        Optional<Edition> edition = language.flatMap(l -> prepared.plan().edition(l, found.get(0)));
        if (language.isEmpty()) {
            refuse(
                    "This site has no language \"" + order.language() + "\".",
                    "It has: "
                            + String.join(
                                    ", ",
                                    site.languages().stream().map(Language::tag).toList()) + ".");
        } else if (edition.isEmpty()) {
            refuse(
                    "\"" + found.get(0) + "\" is not translated into "
                            + language.get().english() + " yet.",
                    "Translate it in translations/" + order.language() + "/" + found.get(0) + ".po.");
        }
        return edition;
    }

    private Optional<LocalPlace> place(Site site, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        Optional<LocalPlace> place = Optional.ofNullable(site.places().get(name));
        if (place.isEmpty()) {
            refuse(
                    "There is no place \"" + name + "\".",
                    NearestName.to(name, site.places().keySet())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Write its name and address into content/places/" + name + ".yaml."));
        }
        return place;
    }

    private void refuse(String message, String advice) {
        findings.add(Finding.error(Place.startOf("content"), "print/unknown", message, advice));
    }

    /**
     * A code on paper that is out of date.
     *
     * @param code the code
     * @param leaflet key of the document
     * @param since the day it was first published
     */
    public record Recalled(String code, String leaflet, String since) {}

    /**
     * The paper to throw away.
     *
     * @param findings what was wrong
     * @param recalled codes that are out of date
     * @param current how many codes are right today
     */
    public record Recall(List<Finding> findings, List<Recalled> recalled, int current) {
        public Recall {
            findings = List.copyOf(findings);
            recalled = List.copyOf(recalled);
        }
    }

    /** Which leaflets that were ever published from a folder are out of date, as the content is now. */
    public Recall recall(Path published) throws IOException {
        Optional<Prepared> prepared = Prepared.read(root, today, findings);
        if (prepared.isEmpty()) {
            return new Recall(findings.sorted(), List.of(), 0);
        }
        PrintedCodes codes = PrintedCodes.in(published);
        if (codes.entries().isEmpty()) {
            findings.add(Finding.error(
                    Place.startOf(PrintedCodes.FILE),
                    "print/unknown",
                    "There is no list of published leaflets in " + published + ".",
                    "Name the folder of the finished site with --published. The list is " + PrintedCodes.FILE
                            + " in it. Without a list nobody knows what was printed."));
            return new Recall(findings.sorted(), List.of(), 0);
        }
        Prepared site = prepared.get();
        Set<LeafletCode> right = new Leaflets(
                        site,
                        today,
                        PrintedBefore.nothing(),
                        new Inspection(site, finding -> {}),
                        Memory.none(),
                        findings)
                .codesOfToday()
                .keySet();
        Map<String, String> names = names(site);
        List<Recalled> recalled = new ArrayList<>();
        for (Map.Entry<String, String> entry : codes.entries().entrySet()) {
            LeafletCode code = LeafletCode.parse(entry.getKey());
            if (code != null && !right.contains(code)) {
                String name = names.getOrDefault(code.reference(), "no longer on this site");
                recalled.add(new Recalled(entry.getKey(), name, entry.getValue()));
            }
        }
        return new Recall(findings.sorted(), recalled, codes.entries().size() - recalled.size());
    }

    /** The documents by the first part of their codes; stories that are kept back too. */
    private static Map<String, String> names(Prepared prepared) {
        Map<String, String> names = new HashMap<>();
        Site site = prepared.plan().site();
        Stream.concat(site.documents().stream(), prepared.withheld().stream())
                .forEach(document -> names.put(
                        LeafletCode.reference(document, site.settings().print()), document.key()));
        return names;
    }
}
