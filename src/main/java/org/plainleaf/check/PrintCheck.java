package org.plainleaf.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.plainleaf.check.rule.SiteCheck;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Document;
import org.plainleaf.model.Format;
import org.plainleaf.model.Head;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Language;
import org.plainleaf.model.Leaflet;
import org.plainleaf.model.NearestName;
import org.plainleaf.model.PrintSettings;
import org.plainleaf.model.Sections;
import org.plainleaf.model.Settings;
import org.plainleaf.model.Site;
import org.plainleaf.text.Place;

/** What is on paper can be told apart, typed and folded, and what the settings print is there. */
public final class PrintCheck implements SiteCheck {
    private static final int FOLDED = 4;
    /** More letters than most people type without a slip. */
    private static final int LONGEST_ADDRESS = 30;

    @Override
    public void check(Subject subject, Report report) {
        Site site = subject.plan().site();
        List<Leaflet> leaflets = new ArrayList<>();
        for (Document document : site.documents()) {
            if (document instanceof Leaflet leaflet) {
                leaflets.add(leaflet);
            }
        }
        numbers(leaflets, report);
        for (Leaflet leaflet : leaflets) {
            panels(leaflet, leaflet.formats(), name -> leaflet.head().place("formats", name), report);
        }
        settings(site, leaflets, report);
        addresses(site, leaflets, report);
    }

    /** The leaflet that was published first keeps its number: it may be on paper. */
    private static void numbers(List<Leaflet> leaflets, Report report) {
        List<Leaflet> oldestFirst = new ArrayList<>(leaflets);
        oldestFirst.sort(Comparator.comparing(PrintCheck::published));
        Map<Integer, Leaflet> owners = new HashMap<>();
        for (Leaflet leaflet : oldestFirst) {
            if (!leaflet.head().spans().containsKey("number")) {
                continue; // The reader has said that it is missing.
            }
            Leaflet owner = owners.putIfAbsent(leaflet.number(), leaflet);
            if (owner != null) {
                report.add(Finding.error(
                        leaflet.head().place("number"),
                        "print/number",
                        "Two leaflets have the number " + leaflet.number() + ": "
                                + owner.head().source().file() + " and "
                                + leaflet.head().source().file() + ".",
                        "Give this one a number that no other leaflet has."));
            }
        }
    }

    private static LocalDate published(Leaflet leaflet) {
        LocalDate date = leaflet.head().published();
        return Head.isWritten(date) ? date : LocalDate.MAX;
    }

    /** What a folded leaflet or a poster has no room for would not be on the paper at all. */
    private static void panels(Document document, List<Format> formats, Function<String, Place> places, Report report) {
        int parts = Sections.of(document.body()).sections().size();
        if (formats.contains(Format.TRIFOLD) && !folds(document)) {
            report.add(Finding.error(
                    places.apply(Format.TRIFOLD.label()),
                    "print/panels",
                    "A folded leaflet has four parts, each below a heading with ##. \"" + document.key() + "\" has "
                            + parts + ".",
                    "Write four parts, or take the format trifold out."));
        }
        Optional<Format> poster = formats.stream()
                .filter(format -> format == Format.POSTER || format == Format.POSTER_A3)
                .findFirst();
        if (poster.isPresent() && parts > 0) {
            report.add(Finding.warning(
                    places.apply(poster.get().label()),
                    "print/panels",
                    "A poster shows the title, the summary and what stands above the first heading. \"" + document.key()
                            + "\" has more.",
                    "Write a leaflet without headings for the poster."));
        }
    }

    /** Whether all of a document stands on the panels of a folded leaflet. */
    public static boolean folds(Document document) {
        return Sections.of(document.body()).sections().size() == FOLDED;
    }

    private static void settings(Site site, List<Leaflet> leaflets, Report report) {
        Settings settings = site.settings();
        PrintSettings print = settings.print();
        Map<String, Leaflet> byName = new TreeMap<>();
        leaflets.forEach(leaflet ->
                byName.put(leaflet.key().substring(Kind.LEAFLET.folder().length() + 1), leaflet));
        Set<String> tags = new TreeSet<>(settings.languages());
        tags.add(Language.ENGLISH.tag());
        print.places()
                .forEach(name -> known(settings, "places:", name, site.places().keySet(), "place", report));
        for (Map.Entry<String, PrintSettings.Pack> entry : new TreeMap<>(print.packs()).entrySet()) {
            String name = entry.getKey();
            PrintSettings.Pack pack = entry.getValue();
            for (String written : pack.leaflets()) {
                known(settings, name + ":", written, byName.keySet(), "leaflet", report);
                Leaflet leaflet = byName.get(written);
                if (leaflet != null && !leaflet.formats().contains(pack.format())) { // Else the leaflet says so.
                    Place place = place(settings, name + ":", written);
                    panels(leaflet, List.of(pack.format()), format -> place, report);
                }
            }
            pack.languages().forEach(tag -> known(settings, name + ":", tag, tags, "language", report));
        }
    }

    private static void known(
            Settings settings, String below, String written, Collection<String> known, String what, Report report) {
        if (!known.contains(written)) {
            report.add(Finding.error(
                    place(settings, below, written),
                    "settings/unknown",
                    "The " + what + " \"" + written + "\" is named here, but it is not there.",
                    NearestName.to(written, known)
                            .map(name -> "Did you mean \"" + name + "\"?")
                            .orElse("Make it, or take its name out.")));
        }
    }

    /** Where a name stands in the part {@code print}, below another name. */
    private static Place place(Settings settings, String below, String written) {
        String text = settings.source().text();
        int print = Math.max(0, text.indexOf("\nprint:"));
        int from = Math.max(print, text.indexOf(below, print));
        int at = text.indexOf(written, from + below.length());
        return settings.source().place(at < 0 ? from : at);
    }

    private static void addresses(Site site, List<Leaflet> leaflets, Report report) {
        Settings settings = site.settings();
        String longest = "";
        for (Leaflet leaflet : leaflets) {
            for (Language language : site.languages()) {
                String address = settings.url().replaceFirst("^https?://", "")
                        + language.addressPrefix()
                        + String.format(java.util.Locale.ROOT, "/p/%02d", leaflet.number());
                longest = address.length() > longest.length() ? address : longest;
            }
        }
        if (longest.length() > LONGEST_ADDRESS) {
            report.add(Finding.warning(
                    settings.source().place(Math.max(0, settings.source().text().indexOf(settings.url()))),
                    "print/short-address",
                    "People must type \"" + longest + "\" from a leaflet: that is " + longest.length()
                            + " letters, and more than " + LONGEST_ADDRESS + " are hard to type.",
                    "Use a shorter name for the site, if you can get one."));
        }
    }
}
