package org.plainleaf.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Address;
import org.plainleaf.model.Document;
import org.plainleaf.model.Language;
import org.plainleaf.model.Settings;
import org.plainleaf.model.Shelf;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Wording;
import org.plainleaf.render.view.AlternateView;
import org.plainleaf.render.view.ContactView;
import org.plainleaf.render.view.Html;
import org.plainleaf.render.view.LanguageView;
import org.plainleaf.render.view.LinkView;
import org.plainleaf.render.view.MadeView;
import org.plainleaf.render.view.NoticeView;
import org.plainleaf.render.view.PageView;
import org.plainleaf.render.view.TextView;
import org.plainleaf.render.view.WordView;

/** Builds what stands around the content: the same on every page, in the same order. For one language; thread-safe. */
final class Frame {
    private final SitePlan plan;
    private final Shelf shelf;
    private final Map<String, Voice> voices;
    private final Voice voice;
    private final Assets assets;
    private final ContactView contact;
    private final List<Html> help;

    Frame(SitePlan plan, Shelf shelf, Map<String, Voice> voices, Voice voice, Assets assets) {
        this.plan = plan;
        this.shelf = shelf;
        this.voices = voices;
        this.voice = voice;
        this.assets = assets;
        ContactLines lines = new ContactLines(plan.site().settings(), voice, true);
        this.contact = contactView(lines);
        this.help = lines.help();
    }

    /**
     * What a page says of itself.
     *
     * @param title heading
     * @param englishTitle heading in English on a translated page
     * @param lead sentence under the heading
     * @param windowTitle title of the window, without the name of the site
     * @param description summary for search engines
     * @param notices notices at the head
     * @param picture drawing at the head
     * @param made who made it
     * @param words its hard words
     * @param files leaflets that say the same
     */
    record Title(
            TextView title,
            @Nullable String englishTitle,
            @Nullable TextView lead,
            String windowTitle,
            String description,
            List<NoticeView> notices,
            @Nullable String picture,
            @Nullable MadeView made,
            List<WordView> words,
            List<LinkView> files) {}

    Voice voice() {
        return voice;
    }

    Shelf shelf() {
        return shelf;
    }

    SitePlan plan() {
        return plan;
    }

    ContactView contact() {
        return contact;
    }

    PageView page(Linker linker, Title title) {
        Settings settings = plan.site().settings();
        Address address = linker.page();
        return new PageView(
                languageView(voice.language()),
                settings.name(),
                title.title(),
                title.englishTitle(),
                title.lead(),
                title.windowTitle() + " – " + settings.name(),
                title.description(),
                absolute(voice.language(), address),
                alternates(address),
                stylesheets(linker),
                linker.page().equals(SitePlan.SEARCH) ? linker.file(assets.search()) : null,
                linker.file(assets.icon()),
                linker.file(
                        voice.language().addressPrefix().isEmpty()
                                ? "feed.xml"
                                : voice.language().tag() + "/feed.xml"),
                linker.href(voice.language(), Address.HOME),
                tabs(linker),
                languageRow(linker),
                allLanguages(linker),
                title.notices(),
                title.picture(),
                contact,
                help,
                feedback(),
                footer(linker),
                title.made(),
                title.words(),
                title.files());
    }

    private List<String> stylesheets(Linker linker) {
        List<String> files = new ArrayList<>(assets.stylesheets(voice.language()));
        if (linker.page().path().endsWith("/" + SitePlan.DESK + "/")) {
            files.add(assets.desk());
        } else if (linker.page().equals(SitePlan.SEARCH) || linker.page().equals(SitePlan.LANGUAGES)) {
            files.add(assets.lists());
        }
        return files.stream().map(linker::file).toList();
    }

    /** The whole address of a page. */
    String absolute(Language language, Address address) {
        return plan.site().settings().url() + language.addressPrefix() + address.path();
    }

    static LanguageView languageView(Language language) {
        return new LanguageView(language.tag(), language.direction().label(), language.name(), language.english());
    }

    /** A link to a page, in the reader's language or marked as English; nothing where the page is not there. */
    Optional<LinkView> link(Linker linker, Address address, TextView text) {
        return linker.to(address)
                .map(target -> new LinkView(
                        text,
                        target.href(),
                        target.language().tag().equals(voice.language().tag())
                                ? null
                                : target.language().tag(),
                        address.equals(linker.page())));
    }

    /** A link to a document by its title. */
    Optional<LinkView> link(Linker linker, Document document) {
        Address address = document.head().address();
        return plan.edition(voice.language(), document.key())
                .or(() -> plan.edition(Language.ENGLISH, document.key()))
                .flatMap(edition -> {
                    boolean foreign =
                            !edition.language().tag().equals(voice.language().tag());
                    TextView text = foreign ? english(edition.text("title")) : voice.view(edition.text("title"));
                    return link(linker, address, text);
                });
    }

    /** English text on a page of any language. */
    TextView english(Wording wording) {
        return voice.view(voice.language().isEnglish() ? wording : wording.withOrigin(Wording.Origin.UNTRANSLATED));
    }

    private TextView string(String key) {
        return TextView.of(HtmlText.html(voice.text(key)));
    }

    private List<AlternateView> alternates(Address address) {
        List<Language> languages = plan.languagesOf(address);
        List<AlternateView> alternates = new ArrayList<>();
        if (languages.size() > 1) {
            languages.forEach(l -> alternates.add(new AlternateView(l.tag(), absolute(l, address))));
            Language first = languages.get(0);
            if (first.isEnglish()) {
                alternates.add(new AlternateView("x-default", absolute(first, address)));
            }
        }
        return alternates;
    }

    private List<LinkView> tabs(Linker linker) {
        List<LinkView> tabs = new ArrayList<>();
        String guide = plan.site().settings().askGuide();
        if (guide != null) {
            plan.edition(Language.ENGLISH, guide)
                    .map(edition -> edition.document().head().address())
                    .ifPresent(address -> addTab(linker, address, "tab.ask", tabs));
        }
        addTab(linker, SitePlan.STORIES, "tab.stories", tabs);
        addTab(linker, SitePlan.FAQS, "tab.questions", tabs);
        boolean leaflets = plan.has(voice.language(), SitePlan.LEAFLETS);
        addTab(linker, leaflets ? SitePlan.LEAFLETS : SitePlan.WORDS, leaflets ? "tab.leaflets" : "tab.words", tabs);
        return tabs;
    }

    private void addTab(Linker linker, Address address, String key, List<LinkView> tabs) {
        link(linker, address, string(key)).ifPresent(link -> {
            boolean here = linker.page().path().startsWith(address.path());
            tabs.add(new LinkView(link.text(), link.href(), link.hreflang(), here));
        });
    }

    /** English and the most used languages by their own names, and the language of the page itself. */
    private List<LinkView> languageRow(Linker linker) {
        List<LinkView> row = new ArrayList<>();
        Settings settings = plan.site().settings();
        for (Language language : plan.site().languages()) {
            boolean here = language.tag().equals(voice.language().tag());
            if (here || language.isEnglish() || settings.languageRow().contains(language.tag())) {
                Address address = plan.has(language, linker.page()) ? linker.page() : Address.HOME;
                row.add(new LinkView(
                        new TextView(
                                HtmlText.html(language.name()),
                                language.tag(),
                                language.direction().label()),
                        linker.href(language, address),
                        language.tag(),
                        here));
            }
        }
        return row;
    }

    private LinkView allLanguages(Linker linker) {
        String text = HtmlText.escape(voice.text("languages.all"));
        if (!voice.language().isEnglish()) {
            String english = HtmlText.escape(voice(Language.ENGLISH).text("languages.all"));
            text += " <bdi" + BodyHtml.englishAttributes() + ">(" + english + ")</bdi>";
        }
        return new LinkView(
                TextView.of(new Html(text)),
                linker.href(voice.language(), SitePlan.LANGUAGES),
                null,
                linker.page().equals(SitePlan.LANGUAGES));
    }

    Voice voice(Language language) {
        Voice found = voices.get(language.tag());
        if (found == null) {
            throw new IllegalArgumentException(language.tag());
        }
        return found;
    }

    private ContactView contactView(ContactLines ways) {
        List<ContactView.Line> lines = new ArrayList<>();
        ways.ways().forEach((way, line) -> lines.add(new ContactView.Line(way, line)));
        TextView hours = voice.hasLabel("contact.hours") ? voice.label("contact.hours") : TextView.of(Html.EMPTY);
        return new ContactView(hours, lines);
    }

    private @Nullable Html feedback() {
        String email = plan.site().settings().contact().get("email");
        return email == null || !voice.hasFact(email) ? null : new Html(voice.fact(email, true));
    }

    private List<LinkView> footer(Linker linker) {
        List<LinkView> links = new ArrayList<>();
        link(linker, SitePlan.WORDS, string("tab.words")).ifPresent(links::add);
        for (String key : plan.site().settings().footer()) {
            String whole = key.contains("/") ? key : "pages/" + key;
            plan.edition(Language.ENGLISH, whole)
                    .flatMap(edition -> link(linker, edition.document()))
                    .ifPresent(links::add);
        }
        link(linker, SitePlan.SEARCH, string("search.title")).ifPresent(links::add);
        link(linker, SitePlan.PAGES, string("about.pages")).ifPresent(links::add);
        return links;
    }
}
