package org.plainleaf.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Kind;
import org.plainleaf.model.SitePlan;
import org.plainleaf.render.view.LinkView;
import org.plainleaf.render.view.SiteMapView;
import org.plainleaf.render.view.TextView;

/** The map of the site: all of its pages by kind, cut into parts that a cheap phone can load. */
final class SiteMap {
    /** Kinds in the order of the map. */
    private static final List<Kind> KINDS = List.of(Kind.PAGE, Kind.GUIDE, Kind.FAQ, Kind.STORY, Kind.LEAFLET);

    private final Frame frame;
    private final List<Document> documents = new ArrayList<>();

    /** {@code documents} of all kinds, in the order of lists. */
    SiteMap(Frame frame, List<Edition> documents) {
        this.frame = frame;
        for (Kind kind : KINDS) {
            documents.stream()
                    .map(Edition::document)
                    .filter(document -> document.kind() == kind)
                    .forEach(this.documents::add);
        }
    }

    /** The interface string that names a kind. */
    private static String name(Kind kind) {
        return switch (kind) {
            case PAGE -> "about.title";
            case GUIDE -> "guides.title";
            case FAQ -> "faqs.title";
            case STORY -> "stories.title";
            case LEAFLET -> "leaflets.title";
        };
    }

    /** One part, counted from 1, for the page that {@code linker} links from. */
    SiteMapView view(Linker linker, int part) {
        int from = Math.min(documents.size(), (part - 1) * SitePlan.LINKS_ON_SITE_MAP);
        Map<Kind, List<LinkView>> links = new LinkedHashMap<>();
        for (Document document :
                documents.subList(from, Math.min(documents.size(), from + SitePlan.LINKS_ON_SITE_MAP))) {
            frame.link(linker, document)
                    .ifPresent(link -> links.computeIfAbsent(document.kind(), kind -> new ArrayList<>())
                            .add(link));
        }
        List<SiteMapView.Section> sections = new ArrayList<>();
        links.forEach((kind, some) ->
                sections.add(new SiteMapView.Section(frame.voice().text(name(kind)), some)));
        return new SiteMapView(sections, parts(linker));
    }

    private List<LinkView> parts(Linker linker) {
        List<LinkView> parts = new ArrayList<>();
        int count = frame.plan().siteMapParts();
        for (int part = 1; part <= count && count > 1; part++) {
            frame.link(linker, SitePlan.siteMap(part), TextView.of(HtmlText.html(String.valueOf(part))))
                    .ifPresent(parts::add);
        }
        return parts;
    }
}
