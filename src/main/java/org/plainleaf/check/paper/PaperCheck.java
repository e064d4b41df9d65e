package org.plainleaf.check.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.plainleaf.check.pages.Faults;
import org.plainleaf.check.style.Declaration;
import org.plainleaf.check.style.StyleSheet;
import org.plainleaf.finding.Report;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Fact;
import org.plainleaf.model.Format;
import org.plainleaf.model.Head;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocaleFormat;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.model.Site;
import org.plainleaf.model.Strings;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;

/**
 * Looks at leaflets before they are printed: what their backs must say (NHS England, PIF TICK), an address to type beside each
 * square code, and letters that are large enough. A fault that several leaflets have is reported once. Thread-safe.
 */
public final class PaperCheck {
    private static final String BACK = "print/back-panel";
    private static final String PARTS = "Mend templates/leaflets/parts.ftlh, or the template of the format.";
    /** How far from a square code its address may stand, in elements around it. */
    private static final int NEAR = 3;

    private final Site site;
    private final Map<String, Strings> strings;
    private final Report report;
    private final Faults faults;
    private final PaperSize sizes;
    private final LineLength lines;
    private final boolean judgesStyle;
    private final Set<Format> measured = ConcurrentHashMap.newKeySet();
    private final Map<String, LocaleFormat> formats = new ConcurrentHashMap<>();

    /**
     * @param strings interface strings by language tag
     * @param sheets what the site's own style sheets for paper say
     */
    public PaperCheck(Site site, Map<String, Strings> strings, List<Declaration> sheets, Report report) {
        this.site = site;
        this.strings = Map.copyOf(strings);
        this.report = report;
        this.faults = new Faults(
                "leaflet", "leaflets", Place.startOf(site.settings().source().file()));
        this.sizes = new PaperSize(site.settings().standards(), sheets, report);
        this.judgesStyle = !sheets.isEmpty();
        this.lines = new LineLength(site.settings().standards(), sheets, report);
    }

    /** Whether the look of each format is judged, on its first leaflet in English: where a site has style sheets of its own. */
    public boolean judgesStyle() {
        return judgesStyle;
    }

    /** Looks at a leaflet; says whether it is sound. The look of its format is not that of a leaflet alone. */
    public boolean look(PlannedLeaflet leaflet, PrintSheet sheet) {
        Document xhtml = parse(sheet);
        Language language = leaflet.edition().language();
        boolean folded = leaflet.format() == Format.BOOKLET_FOLD; // The same pages as those of the booklet.
        if (judgesStyle && language.isEnglish() && !folded && measured.add(leaflet.format())) {
            // Letters are only larger in other languages: the sheet is the same.
            List<Declaration> style = style(xhtml);
            sizes.look(leaflet.format(), xhtml, style);
            if (leaflet.format() != Format.TRIFOLD) {
                lines.look(leaflet.format(), style); // The panels of a folded sheet are narrow.
            }
        }
        String text = words(xhtml.wholeText());
        Head head = leaflet.edition().document().head();
        LocaleFormat format = formats.computeIfAbsent(language.tag(), tag -> new LocaleFormat(language));
        Map<String, String> wanted = new LinkedHashMap<>();
        wanted.put("its reference", leaflet.code().toString());
        wanted.put("the day when it was checked", format.date(head.reviewed()));
        wanted.put("the day of its next check", format.date(head.nextReview()));
        Strings words = strings.get(language.tag());
        if (words != null && words.has("formats.text")) {
            wanted.put("that there are other formats", words.text("formats.text"));
        }
        List<String> missing = new ArrayList<>();
        wanted.forEach((what, said) -> {
            if (!text.contains(words(said))) {
                missing.add(what);
            }
        });
        if (ways(leaflet).stream().noneMatch(way -> text.contains(words(way)))) {
            missing.add("whom to ask");
        }
        missing.forEach(what -> missing(what, sheet));
        return codes(xhtml, sheet) && missing.isEmpty();
    }

    /** Looks at a sheet that the tool makes by itself. */
    public void look(PrintSheet sheet) {
        codes(parse(sheet), sheet);
    }

    private static Document parse(PrintSheet sheet) {
        return Jsoup.parse(sheet.html(), "", Parser.xmlParser());
    }

    private static List<Declaration> style(Document xhtml) {
        StringBuilder css = new StringBuilder();
        xhtml.getElementsByTag("style").forEach(style -> css.append(style.wholeText()));
        return StyleSheet.read(new SourceText("style", css.toString()));
    }

    private static String words(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    private void missing(String what, PrintSheet sheet) {
        faults.add(BACK, Severity.ERROR, "The paper does not say " + what, "", PARTS, sheet.name(), sheet.source());
    }

    /** What answers: the place that gives the leaflet out, or the publisher. */
    private Set<String> ways(PlannedLeaflet leaflet) {
        Set<String> ways = new HashSet<>();
        if (leaflet.local() != null) {
            ways.add(leaflet.local().name());
        }
        for (String name : site.settings().contact().values()) {
            Fact fact = site.facts().get(name);
            if (fact != null) {
                ways.add(fact.value());
            }
        }
        if (ways.isEmpty()) {
            ways.add(""); // A check has said that the site names no contact.
        }
        return ways;
    }

    /** Looks at square codes; says whether people can do without. */
    private boolean codes(Document xhtml, PrintSheet sheet) {
        boolean sound = true;
        for (Element code : xhtml.getElementsByAttributeValueStarting("data", "qr:")) {
            List<String> addresses = addresses(code.attr("data").substring("qr:".length()));
            Element around = code.parent();
            boolean found = false;
            for (int i = 0; i < NEAR && around != null && !found; i++) {
                String near = around.wholeText();
                found = addresses.stream().anyMatch(near::contains);
                around = around.parent();
            }
            if (!found) {
                sound = false;
                faults.add(
                        "print/qr",
                        Severity.ERROR,
                        "A square code has no address beside it that people can type",
                        addresses.get(addresses.size() - 1),
                        "Print the short address beside the code.",
                        sheet.name(),
                        sheet.source());
            }
        }
        return sound;
    }

    /** What may stand beside a code: its whole address, or the page above it, which is shorter. */
    private static List<String> addresses(String code) {
        String whole = code.replaceFirst("^https?://", "").replaceFirst("/$", "");
        List<String> addresses = new ArrayList<>();
        addresses.add(whole);
        int slash = whole.lastIndexOf('/');
        if (slash > 0) {
            addresses.add(whole.substring(0, slash));
        }
        return addresses;
    }

    /** Reports what was found, when all leaflets are laid out. */
    public void finish() {
        sizes.finish();
        faults.report(report);
    }
}
