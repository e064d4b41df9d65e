package org.plainleaf.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Head;
import org.plainleaf.model.Language;
import org.plainleaf.model.LocalPlace;
import org.plainleaf.model.PlannedLeaflet;
import org.plainleaf.model.Settings;
import org.plainleaf.model.Site;
import org.plainleaf.render.view.Html;
import org.plainleaf.render.view.PaperView;

/** The back of a leaflet: who made it, whom to ask, whether it is current. */
final class PaperBack {
    private final Site site;
    private final Voice voice;
    private final ContactLines lines;

    PaperBack(Site site, Voice voice) {
        this.site = site;
        this.voice = voice;
        this.lines = new ContactLines(site.settings(), voice, false);
    }

    /** An address as people type it. */
    static String host(String url) {
        return url.replaceFirst("^https?://", "");
    }

    PaperView.Back of(PlannedLeaflet planned) {
        Settings settings = site.settings();
        Head head = planned.edition().document().head();
        String root = settings.url() + planned.edition().language().addressPrefix();
        String address = host(root) + planned.code().page().path().replaceAll("/$", "");
        return new PaperView.Back(
                publisher(head),
                groups(head),
                voice.format().date(head.reviewed()),
                voice.format().date(head.nextReview()),
                planned.code().toString(),
                voice.say(
                        "paper.code",
                        Map.of("code", new Html(leftToRight(planned.code().toString())))),
                voice.say("paper.throw-away", Map.of("date", voice.format().month(head.nextReview()))),
                voice.say("paper.current", Map.of("address", new Html(leftToRight(address)))),
                root + planned.code().pageOfThis().path(),
                address,
                contacts(),
                hours(),
                lines.help(),
                local(planned.local()));
    }

    /** Ways to reach the publisher. */
    List<Html> contacts() {
        return List.copyOf(lines.ways().values());
    }

    /** All that the back says of who made an edition and whom to ask, as text; without its dates. */
    String textOf(Edition edition) {
        Head head = edition.document().head();
        List<String> all = new ArrayList<>();
        all.add(publisher(head));
        all.addAll(groups(head));
        all.add(hours().markup());
        contacts().forEach(line -> all.add(line.markup()));
        lines.help().forEach(line -> all.add(line.markup()));
        return String.join("\n", all);
    }

    private String publisher(Head head) {
        return head.publisher() == null ? site.settings().publisher() : head.publisher();
    }

    private static List<String> groups(Head head) {
        return head.madeWith().stream()
                .map(group -> group.how().isEmpty() ? group.name() : group.name() + " (" + group.how() + ")")
                .toList();
    }

    private Html hours() {
        return voice.hasLabel("contact.hours") ? voice.label("contact.hours").html() : Html.EMPTY;
    }

    private PaperView.@Nullable Local local(@Nullable LocalPlace place) {
        if (place == null) {
            return null;
        }
        List<Html> lines = new ArrayList<>();
        addWay("ask.phone", place.phone(), lines);
        addWay("ask.text", place.text(), lines);
        addWay("ask.email", place.email(), lines);
        String spoken = place.languages().stream()
                .flatMap(tag -> site.languages().stream().filter(l -> l.tag().equals(tag)))
                .map(PaperBack::ownName)
                .collect(Collectors.joining(" · "));
        return new PaperView.Local(
                place.name(),
                place.address().plainText(),
                lines,
                place.hours() == null ? null : place.hours().plainText(),
                spoken.isEmpty() ? null : voice.say("paper.place-languages", Map.of("list", new Html(spoken))));
    }

    private static String ownName(Language language) {
        return "<bdi lang=\"" + language.tag() + "\" dir=\""
                + language.direction().label() + "\">" + HtmlText.escape(language.name()) + "</bdi>";
    }

    private void addWay(String key, @Nullable String value, List<Html> lines) {
        if (value != null) {
            lines.add(voice.say(key, Map.of("value", new Html(leftToRight(value)))));
        }
    }

    private static String leftToRight(String text) {
        return "<bdi class=\"number\" dir=\"ltr\">" + HtmlText.escape(text) + "</bdi>";
    }
}
