package org.plainleaf.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plainleaf.model.Address;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Format;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Site;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Story;

/** What of a site would carry a story: its page, lists, leaflets, feeds, and pages that link to it. */
final class Carriers {
    private static final int SHOWN = 3;

    private final Site site;

    Carriers(Site site) {
        this.site = site;
    }

    /** In a few sentences: counts, and the first few of each. */
    String of(Story story) {
        int languages = site.languages().size();
        int feeds = languages;
        List<Format> formats = site.settings().print().documents();
        Set<String> links = linking(story);
        StringBuilder out = new StringBuilder("It would be at " + story.head().address()
                + (languages == 1 ? "" : " in up to " + languages + " languages") + ", on " + some(lists(story), "list")
                + ", in the site map and " + feeds + (feeds == 1 ? " feed" : " feeds"));
        if (!formats.isEmpty()) {
            out.append(", and on ")
                    .append(some(formats.stream().map(Format::label).toList(), "kind"))
                    .append(" of leaflet");
        }
        out.append('.');
        if (!links.isEmpty()) {
            out.append(" Linked from ")
                    .append(some(new ArrayList<>(links), "page"))
                    .append('.');
        }
        return out.toString();
    }

    private List<String> lists(Story story) {
        List<String> lists = new ArrayList<>();
        if (site.settings().featured().contains(story.key())) {
            lists.add(Address.HOME.path());
        }
        lists.add(SitePlan.STORIES.path());
        lists.add(SitePlan.PAGES.path());
        story.situations().forEach(key -> lists.add("/stories/situation/" + key + "/"));
        story.uses().forEach(key -> lists.add("/stories/use/" + key + "/"));
        return lists;
    }

    private Set<String> linking(Story story) {
        Set<String> keys = new TreeSet<>();
        for (Document document : site.documents()) {
            Blocks.eachInline(document.body(), inline -> {
                if (inline instanceof Inline.Link link && leadsTo(link.target(), story)) {
                    keys.add(document.key());
                }
            });
        }
        return keys;
    }

    private static boolean leadsTo(String target, Story story) {
        int hash = target.indexOf('#');
        return Address.parse(hash < 0 ? target : target.substring(0, hash))
                .filter(address -> address.equals(story.head().address())
                        || story.head().formerly().contains(address))
                .isPresent();
    }

    private static String some(List<String> all, String word) {
        return all.size() + " " + word + (all.size() == 1 ? "" : "s") + " ("
                + String.join(", ", all.subList(0, Math.min(SHOWN, all.size()))) + (all.size() > SHOWN ? " …" : "")
                + ")";
    }
}
