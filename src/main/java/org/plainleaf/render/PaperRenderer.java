package org.plainleaf.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Format;
import org.plainleaf.model.Guide;
import org.plainleaf.model.Language;
import org.plainleaf.model.LeafletCode;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.model.Sections;
import org.plainleaf.model.Site;
import org.plainleaf.model.Wording;
import org.plainleaf.render.view.CoverView;
import org.plainleaf.render.view.Html;
import org.plainleaf.render.view.PaperView;
import org.plainleaf.render.view.TilesView;
import org.plainleaf.text.Place;

/** Lays leaflets out as XHTML, for {@code print} to set. Thread-safe. */
public final class PaperRenderer {
    /** Names of the rooms that a template makes itself. */
    private static final String FRONT = "front";

    private static final String BACK = "back";
    /** No picture that an office printer shows needs more, in bytes. */
    private static final long LARGEST_PICTURE = 3_000_000;

    private final Site site;
    private final Map<String, Voice> voices;
    private final Icons icons;
    private final Report report;
    private final PageRenderer renderer;
    private final PaperStyle style;
    private final Map<String, String> scripts = new HashMap<>();
    private final Map<String, String> pictures = new ConcurrentHashMap<>();
    private final Map<String, Html> css = new ConcurrentHashMap<>();

    /** Leaflets of {@code site}; {@code voices} by language tag. */
    public PaperRenderer(Site site, Map<String, Voice> voices, Report report) throws IOException {
        this.site = site;
        this.voices = Map.copyOf(voices);
        Theme theme = new Theme(site.root());
        this.icons = new Icons(theme::textNow);
        this.report = report;
        this.renderer = new PageRenderer(theme, icons, report);
        this.style = new PaperStyle(path -> theme.textNow(path).orElse(""));
        site.languages().forEach(language -> scripts.put(language.tag(), language.script()));
    }

    /** One leaflet; nothing after a finding. */
    public Optional<PrintSheet> sheet(PlannedLeaflet planned) {
        Edition edition = planned.edition();
        Voice voice = voice(edition.language());
        Sections sections = Sections.of(edition.body());
        PaperHtml html = new PaperHtml(voice, host(), this::picture);
        Map<String, PrintSheet.Room> rooms = new LinkedHashMap<>();
        List<PaperView.Panel> panels = panels(edition.document(), sections, html, rooms);
        PaperView view = new PaperView(
                Frame.languageView(edition.language()),
                planned.format().label(),
                PaperStyle.scriptName(edition.language()),
                css(planned.format(), edition.language()),
                voice.view(edition.text("title")).html(),
                edition.language().isEnglish() ? null : voice.plain(english(edition, "title")),
                voice.view(edition.text("summary")).html(),
                edition.document().head().picture(),
                new PaperNotices(site, voice).of(edition),
                html.html(sections.intro()),
                panels,
                new PaperBack(site, voice).of(planned));
        if (planned.format() == Format.TRIFOLD) {
            Place title = edition.document().head().place("title");
            rooms.put(FRONT, new PrintSheet.Room("the front", title));
            rooms.put(BACK, new PrintSheet.Room("the back", title));
        } else {
            rooms.clear();
        }
        return renderer.fill("leaflets/" + template(planned.format()), voice, Map.of("paper", view))
                .map(xhtml -> new PrintSheet(
                        planned.path(),
                        xhtml,
                        edition.language(),
                        voice.plain(edition.text("title")),
                        voice.plain(edition.text("summary")),
                        view.back().publisher(),
                        edition.document().head().reviewed(),
                        scripts,
                        drawings(xhtml),
                        edition.document().head().place("title"),
                        rooms,
                        planned.format().pages(),
                        planned.format() == Format.BOOKLET_FOLD,
                        filler(planned.format(), voice)));
    }

    /** The poster with a line in each language. */
    public Optional<PrintSheet> languagesPoster(String path, Format format) {
        Voice english = voice(Language.ENGLISH);
        List<TilesView.Tile> tiles = new ArrayList<>();
        for (Language language : site.languages()) {
            String address = language.addressPrefix() + "/";
            tiles.add(new TilesView.Tile(
                    Frame.languageView(language),
                    voice(language).text("paper.ask-us"),
                    site.settings().url() + address,
                    host() + address.replaceAll("/$", "")));
        }
        PaperBack back = new PaperBack(site, english);
        String headline = english.text("paper.ask-us");
        TilesView view = new TilesView(
                format.label(),
                css(format, Language.ENGLISH),
                headline,
                tiles,
                site.settings().publisher(),
                back.contacts());
        return renderer.fill("leaflets/languages-poster", english, Map.of("paper", view))
                .map(xhtml -> plain(path, xhtml, headline, format));
    }

    /** A leaflet of a pack: what it is, its code and the page on which it starts. */
    public record PackRow(PlannedLeaflet planned, int page) {}

    /** The cover sheet of a pack. */
    public Optional<PrintSheet> cover(String path, String name, List<PackRow> rows) {
        Voice english = voice(Language.ENGLISH);
        List<CoverView.Row> views = new ArrayList<>();
        rows.forEach(row -> views.add(new CoverView.Row(
                row.page(),
                english.plain(english(row.planned().edition(), "title")),
                Frame.languageView(row.planned().edition().language()),
                row.planned().code().toString())));
        String title = english.text("format.pack") + ": " + name.replace('-', ' ');
        String made = english.format()
                .date(rows.stream()
                        .map(row -> row.planned().edition().document().head().reviewed())
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.EPOCH));
        CoverView view = new CoverView(
                css(Format.PACK, Language.ENGLISH),
                title,
                made,
                views,
                site.settings().publisher());
        return renderer.fill("leaflets/cover", english, Map.of("paper", view))
                .map(xhtml -> plain(path, xhtml, title, Format.PACK));
    }

    /** The code of an edition, which changes with everything that the paper says. */
    public LeafletCode code(Edition edition, @org.jspecify.annotations.Nullable String local) {
        String contact = new PaperBack(site, voice(edition.language())).textOf(edition) + (local == null ? "" : local);
        return LeafletCode.of(edition, site.settings().print(), site.facts(), contact);
    }

    private PrintSheet plain(String path, String xhtml, String title, Format format) {
        return new PrintSheet(
                path,
                xhtml,
                Language.ENGLISH,
                title,
                title,
                site.settings().publisher(),
                lastReview(),
                scripts,
                drawings(xhtml),
                Place.startOf("content/site.yaml"),
                Map.of(),
                format.pages(),
                false,
                "");
    }

    /** The date of what is made of many pages: that of the last review of any. */
    public LocalDate lastReview() {
        return site.documents().stream()
                .map(document -> document.head().reviewed())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    /** A booklet has a multiple of four pages: those that are left are for notes. */
    private String filler(Format format, Voice voice) {
        return format == Format.BOOKLET || format == Format.BOOKLET_FOLD
                ? renderer.fill("leaflets/notes", voice, Map.of()).orElse("")
                : "";
    }

    private static String template(Format format) {
        return switch (format) {
            case A4, LARGE_PRINT -> "sheet";
            case BOOKLET, BOOKLET_FOLD -> "booklet";
            case TRIFOLD -> "trifold";
            case EASY_READ -> "easy-read";
            case POSTER, POSTER_A3 -> "poster";
            case LANGUAGES_POSTER, LANGUAGES_POSTER_A3, PACK -> throw new IllegalArgumentException(format.label());
        };
    }

    private static List<PaperView.Panel> panels(
            Document document, Sections sections, PaperHtml html, Map<String, PrintSheet.Room> rooms) {
        List<Sections.Section> english = Sections.of(document.body()).sections();
        List<PaperView.Panel> panels = new ArrayList<>();
        for (int i = 0; i < sections.sections().size(); i++) {
            Sections.Section section = sections.sections().get(i);
            String number = document instanceof Guide ? (i + 1) + ". " : "";
            Html heading =
                    new Html(number + html.words(section.heading().wording()).markup());
            panels.add(new PaperView.Panel(section.heading().id(), heading, html.html(section.blocks())));
            Wording source = english.get(i).heading().wording();
            rooms.put(
                    section.heading().id(),
                    new PrintSheet.Room(
                            "\"" + source.plainText() + "\"",
                            document.head().source().place(source.span())));
        }
        return panels;
    }

    private static Wording english(Edition edition, String text) {
        Wording found = edition.document().head().texts().get(text);
        if (found == null) {
            throw new IllegalArgumentException(text);
        }
        return found;
    }

    private Html css(Format format, Language language) {
        return css.computeIfAbsent(format.label() + " " + language.tag(), key -> style.css(format, language));
    }

    private Map<String, String> drawings(String xhtml) {
        Map<String, String> drawings = new HashMap<>();
        for (String name : new String[] {"talk", "plan", "home", "money", "calendar", "phone"}) {
            if (xhtml.contains("\"drawing:" + name + "\"")) {
                drawings.put(name, icons.picture(name).markup());
            }
        }
        return drawings;
    }

    /** A picture of the site as the layout can draw it. */
    private String picture(String address) {
        return pictures.computeIfAbsent(address, this::readPicture);
    }

    private String readPicture(String address) {
        String type = address.endsWith(".png")
                ? "image/png"
                : address.endsWith(".jpg") || address.endsWith(".jpeg") ? "image/jpeg" : "";
        if (!site.media().contains(address)) {
            return ""; // A check has said so.
        }
        if (type.isEmpty()) {
            return refused(address, "is of a kind that paper cannot show");
        }
        try {
            Path file = site.root().resolve("content" + address);
            return Files.size(file) > LARGEST_PICTURE
                    ? refused(address, "has more than 3 MB")
                    : "data:" + type + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String refused(String address, String why) {
        report.add(Finding.warning(
                Place.startOf("content" + address),
                "print/picture",
                "This picture " + why + ", so it is missing from the leaflets of the pages that show it.",
                "Save it as png or jpg, of 3 MB at the most, and write the new name into those pages."));
        return "";
    }

    private String host() {
        return PaperBack.host(site.settings().url());
    }

    private Voice voice(Language language) {
        Voice found = voices.get(language.tag());
        if (found == null) {
            throw new IllegalArgumentException(language.tag());
        }
        return found;
    }
}
