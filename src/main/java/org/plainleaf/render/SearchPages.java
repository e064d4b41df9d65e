package org.plainleaf.render;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plainleaf.model.Page;
import org.plainleaf.model.SitePlan;
import org.plainleaf.model.Strings;
import org.plainleaf.render.view.LinkView;
import org.plainleaf.render.view.SearchView;
import org.plainleaf.render.view.TextView;

/** Makes the page that searches, for one language. Without a script it leads to the list of all pages. */
final class SearchPages {
    private static final String COUNT = "search.count";
    /** All plural rules of languages go by the last two digits, but for small numbers. */
    private static final int PICKS = 200;

    private final Frame frame;
    private final EditionFrame editionFrame;
    private final PageRenderer renderer;
    private final Voice voice;

    SearchPages(Frame frame, PageRenderer renderer) {
        this.frame = frame;
        this.editionFrame = new EditionFrame(frame);
        this.renderer = renderer;
        this.voice = frame.voice();
    }

    void make(Consumer<Page> into) throws IOException {
        if (!frame.plan().has(voice.language(), SitePlan.SEARCH)) {
            return;
        }
        Linker linker = new Linker(frame.plan(), voice.language(), SitePlan.SEARCH);
        String title = voice.text("search.title");
        Frame.Title head = new Frame.Title(
                text("search.title"),
                null,
                null,
                title,
                title,
                editionFrame.listNotices(linker),
                null,
                null,
                List.of(),
                List.of());
        renderer.render("search", voice, frame.page(linker, head), view(linker))
                .ifPresent(bytes -> into.accept(new Page(DocumentPages.path(linker), bytes)));
    }

    private SearchView view(Linker linker) {
        Strings strings = voice.strings();
        List<String> forms = strings.forms().getOrDefault(COUNT, List.of());
        String picks = IntStream.range(0, PICKS)
                .map(count -> Math.min(strings.pluralIndex().applyAsInt(count), forms.size() - 1))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining());
        String digits = IntStream.range(0, 10)
                .mapToObj(digit -> voice.format().number(digit))
                .collect(Collectors.joining());
        LinkView all = frame.link(linker, SitePlan.PAGES, text("about.pages")).orElseThrow();
        return new SearchView(String.join("|", forms), picks, digits, all);
    }

    private TextView text(String key) {
        return TextView.of(HtmlText.html(voice.text(key)));
    }
}
