package org.plainleaf.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Address;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Faq;
import org.plainleaf.model.Guide;
import org.plainleaf.model.Language;
import org.plainleaf.model.Page;
import org.plainleaf.model.Site;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Story;
import org.plainleaf.model.Term;
import org.plainleaf.render.view.CardView;
import org.plainleaf.render.view.GlossaryView;
import org.plainleaf.render.view.Html;
import org.plainleaf.render.view.LanguagesView;
import org.plainleaf.render.view.LinkView;
import org.plainleaf.render.view.ListView;
import org.plainleaf.render.view.NotFoundView;
import org.plainleaf.render.view.SiteMapView;
import org.plainleaf.render.view.StoryListView;
import org.plainleaf.render.view.TextView;
import org.plainleaf.render.view.WordView;

/** Makes the pages that nobody writes: lists of stories, guides and questions, the glossary, languages, all pages. */
final class ListPages {
    private final Frame frame;
    private final EditionFrame editionFrame;
    private final StoryPages stories;
    private final PageRenderer renderer;
    private final Voice voice;
    private final SitePlan plan;
    private final Site site;
    private final List<Edition> documents;

    ListPages(Frame frame, StoryPages stories, PageRenderer renderer) {
        this.frame = frame;
        this.editionFrame = new EditionFrame(frame);
        this.stories = stories;
        this.renderer = renderer;
        this.voice = frame.voice();
        this.plan = frame.plan();
        this.site = plan.site();
        Comparator<String> alphabet = voice.format().order();
        this.documents = plan.editions(Language.ENGLISH).stream()
                .sorted(Comparator.comparingInt(
                                (Edition e) -> e.document().head().order())
                        .thenComparing(e -> e.text("title").plainText(), alphabet))
                .toList();
    }

    void make(Consumer<Page> into) throws IOException {
        if (documents.stream().noneMatch(e -> e.document().head().address().equals(Address.HOME))) {
            siteMap(Address.HOME, 1, site.settings().name(), into);
        }
        siteMap(voice.text("about.pages"), into);
        languages(into);
        list(SitePlan.GUIDES, "guides", Guide.class, into);
        list(SitePlan.FAQS, "faqs", Faq.class, into);
        if (plan.has(voice.language(), SitePlan.WORDS)) {
            glossary(into);
        }
        if (plan.has(voice.language(), SitePlan.STORIES)) {
            storyLists(into);
        }
        if (voice.language().isEnglish()) {
            notFound(into);
        }
    }

    private void list(Address address, String key, Class<? extends Document> kind, Consumer<Page> into)
            throws IOException {
        if (plan.has(voice.language(), address)) {
            Linker linker = linker(address);
            List<CardView> cards = cards(linker, kind::isInstance);
            write(linker, "list", voice.text(key + ".title"), voice.text(key + ".lead"), new ListView(cards), into);
        }
    }

    /** Cards of documents: those in the reader's language first. */
    private List<CardView> cards(Linker linker, Predicate<Document> wanted) {
        return documents.stream()
                .filter(e -> wanted.test(e.document()))
                .sorted(Comparator.comparing(
                        e -> !plan.has(voice.language(), e.document().head().address())))
                .flatMap(e -> stories.card(e, linker).stream())
                .toList();
    }

    private void storyLists(Consumer<Page> into) throws IOException {
        storyList(SitePlan.STORIES, null, story -> true, into);
        for (String key : site.settings().situations()) {
            storyList(
                    SitePlan.situation(key),
                    "situation." + key,
                    s -> s.situations().contains(key),
                    into);
        }
        for (String key : site.settings().uses()) {
            storyList(SitePlan.use(key), "use." + key, s -> s.uses().contains(key), into);
        }
    }

    private void storyList(Address address, @Nullable String label, Predicate<Story> wanted, Consumer<Page> into)
            throws IOException {
        if (!plan.has(voice.language(), address)) {
            return;
        }
        Linker linker = linker(address);
        List<CardView> cards = cards(linker, d -> d instanceof Story story && wanted.test(story));
        String count = voice.say("stories.count", Map.of("count", cards.size())).markup();
        StoryListView content = new StoryListView(
                filters(linker, "situation.", site.settings().situations(), Story::situations),
                filters(linker, "use.", site.settings().uses(), Story::uses),
                count,
                cards);
        String title = voice.text("stories.title");
        if (label == null) {
            write(linker, "stories", title, voice.text("stories.lead"), content, into);
        } else {
            Html html = voice.label(label).html();
            String heading = voice.say("stories.about", Map.of("label", html)).markup();
            TextView shown = TextView.of(new Html(heading));
            write(linker, "stories", shown, plain(heading), voice.text("stories.lead"), content, into);
        }
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private List<StoryListView.Filter> filters(
            Linker linker, String prefix, List<String> keys, Function<Story, List<String>> keysOf) {
        List<StoryListView.Filter> filters = new ArrayList<>();
        long all = documents.stream().filter(e -> e.document() instanceof Story).count();
        frame.link(linker, SitePlan.STORIES, text("stories.all"))
                .ifPresent(link -> filters.add(new StoryListView.Filter(link, (int) all)));
        for (String key : keys) {
            Address address = prefix.equals("use.") ? SitePlan.use(key) : SitePlan.situation(key);
            long count = documents.stream()
                    .filter(e -> e.document() instanceof Story story
                            && keysOf.apply(story).contains(key))
                    .count();
            frame.link(linker, address, voice.label(prefix + key))
                    .ifPresent(link -> filters.add(new StoryListView.Filter(link, (int) count)));
        }
        return filters;
    }

    private void glossary(Consumer<Page> into) throws IOException {
        List<WordView> words = site.terms().stream()
                .filter(term -> term.use() == Term.Use.EXPLAIN)
                .sorted(Comparator.comparing(
                        term -> term.forms().get(0), voice.format().order()))
                .map(term -> new WordView(
                        TermLinks.wordId(term.key()),
                        TextView.of(HtmlText.html(term.forms().get(0))),
                        TextView.of(HtmlText.html(term.means())),
                        null))
                .toList();
        write(
                linker(SitePlan.WORDS),
                "words",
                voice.text("tab.words"),
                voice.text("words.lead"),
                new GlossaryView(words),
                into);
    }

    private void languages(Consumer<Page> into) throws IOException {
        Linker linker = linker(SitePlan.LANGUAGES);
        List<LanguagesView.Choice> choices = new ArrayList<>();
        for (Language language : site.languages()) {
            int count = (int) plan.editions(language).stream()
                    .filter(e -> language.isEnglish() || e.progress().done() > 0)
                    .count();
            String pages = count == 0
                    ? voice.text("languages.menu-only")
                    : voice.say("languages.pages", Map.of("count", count)).markup();
            choices.add(
                    new LanguagesView.Choice(Frame.languageView(language), linker.href(language, Address.HOME), pages));
        }
        write(
                linker,
                "languages",
                voice.text("languages.title"),
                voice.text("languages.lead"),
                new LanguagesView(choices),
                into);
    }

    /** The map of the site, in as many pages as it needs. */
    private void siteMap(String title, Consumer<Page> into) throws IOException {
        for (int part = 1; part <= plan.siteMapParts(); part++) {
            String numbered = part == 1 ? title : title + " " + part + "/" + plan.siteMapParts();
            siteMap(SitePlan.siteMap(part), part, numbered, into);
        }
    }

    private void siteMap(Address address, int part, String title, Consumer<Page> into) throws IOException {
        Linker linker = linker(address);
        SiteMapView content = new SiteMap(frame, documents).view(linker, part);
        write(linker, "pages", TextView.of(HtmlText.html(title)), title, null, content, into);
    }

    private void notFound(Consumer<Page> into) throws IOException {
        Linker linker = Linker.fromAnywhere(plan, voice.language());
        List<NotFoundView.Line> lines = new ArrayList<>();
        for (Language language : site.languages()) {
            Voice other = frame.voice(language);
            LinkView home = new LinkView(
                    TextView.of(HtmlText.html(other.text("not-found.home"))),
                    linker.href(language, Address.HOME),
                    null,
                    false);
            lines.add(new NotFoundView.Line(
                    Frame.languageView(language), other.text("not-found.title"), other.text("not-found.text"), home));
        }
        TextView title = text("not-found.title");
        Frame.Title head = new Frame.Title(
                title,
                null,
                null,
                voice.text("not-found.title"),
                voice.text("not-found.text"),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
        renderer.render("not-found", voice, frame.page(linker, head), new NotFoundView(lines))
                .ifPresent(bytes -> into.accept(new Page("404.html", bytes)));
    }

    private Linker linker(Address address) {
        return new Linker(plan, voice.language(), address);
    }

    private TextView text(String key) {
        return TextView.of(HtmlText.html(voice.text(key)));
    }

    private void write(Linker linker, String template, String title, String lead, Object content, Consumer<Page> into)
            throws IOException {
        write(linker, template, TextView.of(HtmlText.html(title)), title, lead, content, into);
    }

    private void write(
            Linker linker,
            String template,
            TextView title,
            String plainTitle,
            @Nullable String lead,
            Object content,
            Consumer<Page> into)
            throws IOException {
        Frame.Title head = new Frame.Title(
                title,
                null,
                lead == null ? null : TextView.of(HtmlText.html(lead)),
                plainTitle,
                lead == null ? plainTitle : lead,
                editionFrame.listNotices(linker),
                null,
                null,
                List.of(),
                List.of());
        renderer.render(template, voice, frame.page(linker, head), content)
                .ifPresent(bytes -> into.accept(new Page(DocumentPages.path(linker), bytes)));
    }
}
