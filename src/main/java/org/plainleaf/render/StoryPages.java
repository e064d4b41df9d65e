package org.plainleaf.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plainleaf.model.Address;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Language;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Story;
import org.plainleaf.render.view.CardView;
import org.plainleaf.render.view.HomeView;
import org.plainleaf.render.view.Html;
import org.plainleaf.render.view.LinkView;
import org.plainleaf.render.view.StoryView;
import org.plainleaf.render.view.TextView;

/** What pages show of stories: the story summed up, cards, links to stories like it. */
final class StoryPages {
    private final Frame frame;
    private final Voice voice;
    private final SitePlan plan;

    StoryPages(Frame frame) {
        this.frame = frame;
        this.voice = frame.voice();
        this.plan = frame.plan();
    }

    StoryView content(Edition edition, Story story, Html body, Linker linker) {
        List<StoryView.Fact> inShort = new ArrayList<>();
        inShort.add(fact("story.situation", labels("situation.", story.situations())));
        inShort.add(fact("story.used-for", labels("use.", story.uses())));
        if (story.heldBy() != null) {
            String key =
                    "held." + story.heldBy().name().toLowerCase(Locale.ROOT).replace('_', '-');
            inShort.add(fact("story.held-by", List.of(text(key))));
        }
        inShort.add(fact("story.hard", List.of(voice.view(edition.text("hard")))));
        inShort.add(fact("story.ending", List.of(voice.view(edition.text("how-it-ended")))));

        List<LinkView> more = new ArrayList<>();
        for (String key : story.situations()) {
            frame.link(linker, SitePlan.situation(key), voice.label("situation." + key))
                    .ifPresent(more::add);
        }
        for (String key : story.uses()) {
            frame.link(linker, SitePlan.use(key), voice.label("use." + key)).ifPresent(more::add);
        }
        return new StoryView(body, inShort, more, ask(linker).map(List::of).orElse(List.of()));
    }

    HomeView home(Html body, Linker linker) {
        List<CardView> cards = new ArrayList<>();
        for (String key : plan.site().settings().featured()) {
            plan.edition(Language.ENGLISH, key)
                    .ifPresent(edition -> card(edition, linker).ifPresent(cards::add));
        }
        LinkView all = frame.link(linker, SitePlan.STORIES, text("stories.all"))
                .orElse(new LinkView(text("stories.all"), linker.href(voice.language(), Address.HOME), null, false));
        return new HomeView(body, cards, all);
    }

    /** A card for a document: in the reader's language, or marked as English. */
    Optional<CardView> card(Edition english, Linker linker) {
        Optional<Edition> own =
                plan.edition(voice.language(), english.document().key());
        TextView summary =
                own.isPresent() ? voice.view(own.get().text("summary")) : frame.english(english.text("summary"));
        TextView note = english.document() instanceof Story story
                ? text("ending."
                        + story.ending().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                : null;
        return frame.link(linker, english.document()).map(link -> new CardView(link, summary, note));
    }

    private Optional<LinkView> ask(Linker linker) {
        String guide = plan.site().settings().askGuide();
        return guide == null
                ? Optional.empty()
                : plan.edition(Language.ENGLISH, guide)
                        .flatMap(e -> frame.link(linker, e.document().head().address(), text("tab.ask")));
    }

    private List<TextView> labels(String prefix, List<String> keys) {
        return keys.stream().map(key -> voice.label(prefix + key)).toList();
    }

    private StoryView.Fact fact(String key, List<TextView> values) {
        return new StoryView.Fact(voice.text(key), values);
    }

    private TextView text(String key) {
        return TextView.of(HtmlText.html(voice.text(key)));
    }
}
