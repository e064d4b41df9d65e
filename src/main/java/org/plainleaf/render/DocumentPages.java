package org.plainleaf.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.plainleaf.model.Address;
import org.plainleaf.model.Block;
import org.plainleaf.model.BoxKind;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Faq;
import org.plainleaf.model.Glossary;
import org.plainleaf.model.Guide;
import org.plainleaf.model.InfoPage;
import org.plainleaf.model.Language;
import org.plainleaf.model.Leaflet;
import org.plainleaf.model.Page;
import org.plainleaf.model.Sections;
import org.plainleaf.model.Shelf;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Story;
import org.plainleaf.model.Wording;
import org.plainleaf.render.view.ArticleView;
import org.plainleaf.render.view.DeskView;
import org.plainleaf.render.view.FaqView;
import org.plainleaf.render.view.GuideView;
import org.plainleaf.render.view.Html;
import org.plainleaf.render.view.LeafletView;
import org.plainleaf.render.view.LinkView;
import org.plainleaf.render.view.StepView;
import org.plainleaf.render.view.TextView;

/** Makes the pages of one edition. For one language; thread-safe. */
final class DocumentPages {
    private final Frame frame;
    private final EditionFrame editionFrame;
    private final StoryPages stories;
    private final PageRenderer renderer;
    private final Glossary glossary;
    private final Icons icons;
    private final List<Html> contactLines;

    DocumentPages(Frame frame, StoryPages stories, PageRenderer renderer, Glossary glossary, Icons icons) {
        this.frame = frame;
        this.editionFrame = new EditionFrame(frame);
        this.stories = stories;
        this.renderer = renderer;
        this.glossary = glossary;
        this.icons = icons;
        this.contactLines = frame.contact().lines().stream()
                .map(line ->
                        new Html(icons.icon(line.icon()).markup() + line.html().markup()))
                .toList();
    }

    /** The pages of an edition, one after the other. */
    void make(Edition edition, Consumer<Page> into) throws IOException {
        Document document = edition.document();
        if (document instanceof Guide) {
            makeGuide(edition, into);
        } else if (document instanceof Faq) {
            makeFaq(edition, into);
        } else if (document instanceof Story story) {
            OnePage page = page(edition, document.head().address(), 0);
            Html body = page.html(edition.body());
            write(page, "story", stories.content(edition, story, body, page.linker), into);
        } else if (document instanceof Leaflet) {
            makeLeaflet(edition, into);
        } else if (document instanceof InfoPage) {
            OnePage page = page(edition, document.head().address(), 0);
            Html body = page.html(edition.body());
            if (document.head().address().equals(Address.HOME)) {
                write(page, "home", stories.home(body, page.linker), into);
            } else {
                write(page, "article", new ArticleView(body), into);
            }
        } else {
            throw new AssertionError(document);
        }
    }

    private void makeLeaflet(Edition edition, Consumer<Page> into) throws IOException {
        Document document = edition.document();
        Address address = document.head().address();
        Address deskAddress = address.child(SitePlan.DESK);
        List<Shelf.Item> items = frame.shelf().of(document.key(), edition.language());
        OnePage page = page(edition, address, 0);
        TextView staff = TextView.of(HtmlText.html(frame.voice().text("leaflets.desk")));
        LinkView desk = items.isEmpty()
                ? null
                : frame.link(page.linker, deskAddress, staff).orElse(null);
        ShelfPages shelf = new ShelfPages(frame, renderer);
        LeafletView content = new LeafletView(
                page.html(edition.body()),
                desk,
                shelf.forPlaces(document, page.linker),
                shelf.otherLanguages(document, page.linker));
        write(page, "leaflet", content, into);

        OnePage deskPage = page(edition, deskAddress, 0);
        Voice english = frame.voice(Language.ENGLISH);
        Map<String, String> labels = new TreeMap<>();
        for (String name : List.of(
                "desk-title",
                "desk-lead",
                "desk-box",
                "name",
                "address",
                "phone",
                "text",
                "email",
                "hours",
                "languages")) {
            labels.put(name.replace("-", ""), english.text("staff." + name));
        }
        String code = items.isEmpty() ? "" : items.get(0).planned().code().toString();
        write(deskPage, "desk", new DeskView(deskPage.html(edition.body()), labels, code), into);
    }

    private void makeFaq(Edition edition, Consumer<Page> into) throws IOException {
        OnePage page = page(edition, edition.document().head().address(), 0);
        Sections sections = Sections.of(edition.body());
        Html intro = page.html(sections.intro());
        List<FaqView.Question> questions = new ArrayList<>();
        for (Sections.Section section : sections.sections()) {
            questions.add(new FaqView.Question(
                    section.heading().id(),
                    frame.voice().view(section.heading().wording()),
                    page.html(section.blocks())));
        }
        write(page, "faq", new FaqView(intro, questions), into);
    }

    private void makeGuide(Edition edition, Consumer<Page> into) throws IOException {
        Address address = edition.document().head().address();
        Sections sections = Sections.of(edition.body());
        List<Sections.Section> english = Sections.of(edition.document().body()).sections();

        OnePage overview = page(edition, address, 0);
        write(overview, "guide", guide(overview, address, sections, Shown.LEADS, -1), into);

        OnePage all = page(edition, address.child(SitePlan.ALL_STEPS), 0);
        write(all, "guide-all", guide(all, address, sections, Shown.ALL, -1), into);

        for (int i = 0; i < sections.sections().size(); i++) {
            Sections.Section section = sections.sections().get(i);
            OnePage step = page(edition, address.child(section.heading().id()), -1);
            GuideView guide = guide(step, address, sections, Shown.ONE, i);
            GuideView.Step previous = i == 0 ? null : guide.steps().get(i - 1);
            GuideView.Step next =
                    i + 1 == guide.steps().size() ? null : guide.steps().get(i + 1);
            StepView content =
                    new StepView(guide, guide.steps().get(i), guide.steps().size(), previous, next);
            Frame.Title title = editionFrame.stepTitle(
                    edition,
                    step.linker,
                    section.heading().wording(),
                    english.get(i).heading().wording(),
                    step.terms.used());
            write(step, title, "step", content, into);
        }
    }

    /** How much of its steps a page of a guide shows: first lines and branches, everything, or one of them. */
    private enum Shown {
        LEADS,
        ALL,
        ONE
    }

    /** A guide as one of its pages shows it; {@code one} is the step that is shown where only one is. */
    private GuideView guide(OnePage page, Address address, Sections sections, Shown shown, int one) {
        boolean overview = shown == Shown.LEADS;
        Html intro = shown == Shown.ONE ? Html.EMPTY : page.html(sections.intro());
        List<GuideView.Step> steps = new ArrayList<>();
        for (Sections.Section section : sections.sections()) {
            boolean whole = shown == Shown.ALL || steps.size() == one;
            String id = section.heading().id();
            steps.add(new GuideView.Step(
                    steps.size() + 1,
                    id,
                    link(page.linker, address.child(id), section.heading().wording()),
                    overview ? page.html(lead(section)) : Html.EMPTY,
                    overview ? page.html(branch(section)) : Html.EMPTY,
                    whole ? page.html(section.blocks()) : Html.EMPTY));
        }
        LinkView title = link(page.linker, address, page.edition.text("title"));
        LinkView all = frame.link(
                        page.linker,
                        address.child(SitePlan.ALL_STEPS),
                        TextView.of(HtmlText.html(frame.voice().text("guide.all-on-one"))))
                .orElseThrow();
        return new GuideView(title, intro, all, steps);
    }

    private LinkView link(Linker linker, Address address, Wording text) {
        return frame.link(linker, address, frame.voice().view(text)).orElseThrow();
    }

    private static List<Block> lead(Sections.Section section) {
        return section.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .limit(1)
                .toList();
    }

    private static List<Block> branch(Sections.Section section) {
        return section.blocks().stream()
                .filter(block -> block instanceof Block.Box box && box.kind() == BoxKind.WARNING)
                .toList();
    }

    /** One page in the making. */
    private final class OnePage {
        private final Edition edition;
        private final Linker linker;
        private final TermLinks terms;
        private final BodyHtml body;

        OnePage(Edition edition, Address address, int headingShift) {
            this.edition = edition;
            this.linker = new Linker(frame.plan(), edition.language(), address);
            this.terms = new TermLinks(glossary);
            InlineHtml inlines = new InlineHtml(
                    frame.voice(), linker, edition.document().head().address());
            this.body = new BodyHtml(frame.voice(), inlines, icons, contactLines, headingShift);
        }

        Html html(List<Block> blocks) {
            return body.html(edition.language().isEnglish() ? terms.link(blocks) : blocks);
        }
    }

    private OnePage page(Edition edition, Address address, int headingShift) {
        return new OnePage(edition, address, headingShift);
    }

    private void write(OnePage page, String template, Object content, Consumer<Page> into) throws IOException {
        write(page, editionFrame.title(page.edition, page.linker, page.terms.used()), template, content, into);
    }

    private void write(OnePage page, Frame.Title title, String template, Object content, Consumer<Page> into)
            throws IOException {
        Optional<byte[]> bytes = renderer.render(template, frame.voice(), frame.page(page.linker, title), content);
        bytes.ifPresent(b -> into.accept(new Page(path(page.linker), b)));
    }

    /** The file that a server shows for the address of a page. */
    static String path(Linker linker) {
        return (linker.language().addressPrefix() + linker.page().path()).substring(1) + "index.html";
    }
}
