package org.plainleaf.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
        for (Edition edition : plan.editions(voice.language())) {
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

    private static LinkView named(LinkView file, String name) {
        String words = name.replace('-', ' ');
        return new LinkView(
                TextView.of(new org.plainleaf.render.view.Html(
                        HtmlText.escape(words) + ": " + file.text().html().markup())),
                file.href(),
                null,
                false);
    }

    /** A page for each leaflet, and one for each of its codes, old and new: the square code leads there. */
    private void current(Consumer<Page> into) throws IOException {
        Map<Address, LeafletCode> now = new LinkedHashMap<>();
        // Codes that differ by the month only share a page: it is about what the paper says.
        Set<Address> taken = new HashSet<>();
        for (Map.Entry<LeafletCode, PlannedLeaflet> entry : shelf.current().entrySet()) {
            LeafletCode code = entry.getKey();
            if (isOurs(code)) {
                PlannedLeaflet leaflet = entry.getValue();
                if (leaflet.local() == null) {
                    now.put(code.page(), code);
                    write(code.page(), null, code, leaflet, into);
                }
                if (taken.add(code.pageOfThis())) {
                    write(code.pageOfThis(), code, code, leaflet, into);
                }
            }
        }
        for (LeafletCode code : shelf.outdated()) {
            LeafletCode newer = now.get(code.page());
            if (isOurs(code) && taken.add(code.pageOfThis())) {
                write(
                        code.pageOfThis(),
                        code,
                        newer,
                        newer == null ? null : shelf.current().get(newer),
                        into);
            }
        }
    }

    private boolean isOurs(LeafletCode code) {
        return code.language().equals(voice.language().tag());
    }

    private void write(
            Address address,
            @org.jspecify.annotations.Nullable LeafletCode asked,
            @org.jspecify.annotations.Nullable LeafletCode now,
            @org.jspecify.annotations.Nullable PlannedLeaflet leaflet,
            Consumer<Page> into)
            throws IOException {
        Linker linker = new Linker(plan, voice.language(), address);
        boolean right = asked != null && asked.equals(now);
        List<LinkView> links = new ArrayList<>();
        if (leaflet != null) {
            links.add(new LinkView(
                    TextView.of(HtmlText.html(voice.text("current.get"))), linker.file(leaflet.path()), null, false));
            frame.link(
                            linker,
                            leaflet.edition().document().head().address(),
                            TextView.of(HtmlText.html(voice.text("current.read"))))
                    .ifPresent(links::add);
        }
        CurrentView content = new CurrentView(
                asked == null
                        ? null
                        : voice.say(right ? "current.yes" : "current.no", Map.of("code", asked.toString())),
                right,
                now == null || right ? null : voice.say("current.now", Map.of("code", now.toString())),
                links);
        write(linker, "current", "current.title", null, content, into);
    }

    private void write(
            Linker linker,
            String template,
            String title,
            @org.jspecify.annotations.Nullable String lead,
            Object content,
            Consumer<Page> into)
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
                        TextView.of(new org.plainleaf.render.view.Html(own + english)),
                        linker.href(language, document.head().address()),
                        language.tag(),
                        false));
            }
        }
        return links;
    }
}
