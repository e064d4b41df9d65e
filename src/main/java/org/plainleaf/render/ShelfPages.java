package org.plainleaf.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Address;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.Leaflet;
import org.plainleaf.model.LeafletCode;
import org.plainleaf.model.Page;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.Shelf;
import org.plainleaf.model.SitePlan;
import org.plainleaf.render.view.CurrentView;
import org.plainleaf.render.view.Html;
import org.plainleaf.render.view.LinkView;
import org.plainleaf.render.view.ShelfView;
import org.plainleaf.render.view.TextView;

/** Makes the pages about leaflets: the shelf, and those that tell whether paper in hand is current. For one language. */
final class ShelfPages {
    private final Frame frame;
    private final EditionFrame editionFrame;
    private final PageRenderer renderer;
    private final Voice voice;
    private final SitePlan plan;
    private final Shelf shelf;

    ShelfPages(Frame frame, PageRenderer renderer) {
        this.frame = frame;
        this.editionFrame = new EditionFrame(frame);
        this.renderer = renderer;
        this.voice = frame.voice();
        this.plan = frame.plan();
        this.shelf = frame.shelf();
    }

    void make(Consumer<Page> into) throws IOException {
        if (plan.has(voice.language(), SitePlan.LEAFLETS)) {
            shelf(into);
        }
        current(into);
    }

    private void shelf(Consumer<Page> into) throws IOException {
        Linker linker = new Linker(plan, voice.language(), SitePlan.LEAFLETS);
        List<ShelfView.Card> leaflets = new ArrayList<>();
        List<ShelfView.Card> pages = new ArrayList<>();
        for (Edition edition : inOrder()) {
            List<LinkView> files = editionFrame.files(edition, linker);
            Document document = edition.document();
            if (!files.isEmpty()) {
                LinkView link = frame.link(linker, document).orElseThrow();
                ShelfView.Card card = new ShelfView.Card(link, voice.view(edition.text("summary")), files);
                (document instanceof Leaflet ? leaflets : pages).add(card);
            }
        }
        List<LinkView> extras = shelf.extras().stream()
                .map(extra -> {
                    LinkView file = editionFrame.file(linker, extra.path(), extra.format(), extra.bytes());
                    return extra.name().isEmpty() ? file : named(file, extra.name());
                })
                .toList();
        write(
                linker,
                "leaflets",
                "leaflets.title",
                voice.text("leaflets.lead"),
                new ShelfView(leaflets, pages, extras),
                into);
    }

    private List<Edition> inOrder() {
        return plan.editions(voice.language()).stream()
                .sorted(Comparator.comparingInt(
                        edition -> edition.document().head().order()))
                .toList();
    }

    private static LinkView named(LinkView file, String name) {
        return new LinkView(
                TextView.of(named(name.replace('-', ' '), file.text().html())), file.href(), null, false);
    }

    /** A page for each leaflet, and one for each of its codes, old and new: the square code leads there. */
    private void current(Consumer<Page> into) throws IOException {
        Map<Address, List<PlannedLeaflet>> now = new LinkedHashMap<>();
        for (PlannedLeaflet leaflet : shelf.current().values()) {
            if (isOurs(leaflet.code())) {
                now.computeIfAbsent(leaflet.code().page(), key -> new ArrayList<>())
                        .add(leaflet);
            }
        }
        Set<Address> made = new HashSet<>();
        for (Map.Entry<Address, List<PlannedLeaflet>> one : now.entrySet()) {
            write(one.getKey(), null, false, one.getValue(), into);
            for (PlannedLeaflet leaflet : one.getValue()) {
                if (made.add(leaflet.code().pageOfThis())) {
                    write(leaflet.code().pageOfThis(), leaflet.code(), true, one.getValue(), into);
                }
            }
        }
        for (LeafletCode code : shelf.outdated()) {
            if (isOurs(code) && made.add(code.pageOfThis())) {
                write(code.pageOfThis(), code, false, now.getOrDefault(code.page(), List.of()), into);
            }
            // A leaflet that is no more: who types the short address of its paper must hear it too.
            if (isOurs(code) && !now.containsKey(code.page()) && made.add(code.page())) {
                write(code.page(), code, false, List.of(), into);
            }
        }
    }

    private boolean isOurs(LeafletCode code) {
        return code.language().equals(voice.language().tag());
    }

    /** One page: for one code, which is right or not, or for any; {@code now} has the leaflet as it is today. */
    private void write(
            Address address, @Nullable LeafletCode asked, boolean right, List<PlannedLeaflet> now, Consumer<Page> into)
            throws IOException {
        Linker linker = new Linker(plan, voice.language(), address);
        List<Html> codes = new ArrayList<>();
        List<LinkView> links = new ArrayList<>();
        for (PlannedLeaflet leaflet : now) {
            Html code = voice.say("current.now", Map.of("code", leaflet.code().toString()));
            codes.add(leaflet.local() == null ? code : named(leaflet.local().name(), code));
        }
        if (!now.isEmpty()) {
            Document document = now.get(0).edition().document();
            shelf.of(document.key(), voice.language()).stream()
                    .findFirst()
                    .ifPresent(item -> links.add(new LinkView(
                            text("current.get"), linker.file(item.planned().path()), null, false)));
            frame.link(linker, document.head().address(), text("current.read")).ifPresent(links::add);
        }
        Html answer = asked == null
                ? null
                : voice.say(right ? "current.yes" : "current.no", Map.of("code", asked.toString()));
        CurrentView content = new CurrentView(answer, right, right ? List.of() : codes, links);
        write(linker, "current", "current.title", null, content, into);
    }

    private TextView text(String key) {
        return TextView.of(HtmlText.html(voice.text(key)));
    }

    /** Words of the site with an English name before them. */
    private static Html named(String name, Html words) {
        return new Html("<bdi lang=\"en\" dir=\"ltr\">" + HtmlText.escape(name) + "</bdi>: " + words.markup());
    }

    /** The leaflet with the details of places, in the language. */
    List<LinkView> forPlaces(Document document, Linker linker) {
        List<LinkView> links = new ArrayList<>();
        for (Shelf.Item item : shelf.forPlaces(document.key(), voice.language())) {
            LinkView file = editionFrame.file(
                    linker, item.planned().path(), item.planned().format(), item.bytes());
            String name = Objects.requireNonNull(item.planned().local()).name();
            links.add(new LinkView(TextView.of(named(name, file.text().html())), file.href(), null, false));
        }
        return links;
    }

    private void write(
            Linker linker, String template, String title, @Nullable String lead, Object content, Consumer<Page> into)
            throws IOException {
        TextView heading = TextView.of(HtmlText.html(voice.text(title)));
        Frame.Title head = new Frame.Title(
                heading,
                null,
                lead == null ? null : TextView.of(HtmlText.html(lead)),
                voice.text(title),
                lead == null ? voice.text(title) : lead,
                editionFrame.listNotices(linker),
                null,
                null,
                List.of(),
                List.of());
        renderer.render(template, voice, frame.page(linker, head), content)
                .ifPresent(bytes -> into.accept(new Page(DocumentPages.path(linker), bytes)));
    }

    /** The leaflet's page in other languages that it is printed in, each by its own name. */
    List<LinkView> otherLanguages(Document document, Linker linker) {
        List<LinkView> links = new ArrayList<>();
        for (Language language : shelf.languages(document.key())) {
            if (!language.tag().equals(voice.language().tag())) {
                String english = " <span lang=\"en\" dir=\"ltr\">(" + HtmlText.escape(language.english()) + ")</span>";
                String own = "<span lang=\"" + language.tag() + "\" dir=\""
                        + language.direction().label() + "\">" + HtmlText.escape(language.name()) + "</span>";
                links.add(new LinkView(
                        TextView.of(new Html(own + english)),
                        linker.href(language, document.head().address()),
                        language.tag(),
                        false));
            }
        }
        return links;
    }
}
