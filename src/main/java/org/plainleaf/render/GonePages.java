package org.plainleaf.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.plainleaf.model.Address;
import org.plainleaf.model.Page;
import org.plainleaf.model.SitePlan;
import org.plainleaf.render.view.ArticleView;
import org.plainleaf.render.view.Html;
import org.plainleaf.render.view.TextView;

/** The kind notice where a story stood that its teller took back. For one language; thread-safe. */
final class GonePages {
    /** Search engines forget a page that says so; the mark of a notice, too. */
    static final String NO_INDEX = "<meta name=\"robots\" content=\"noindex\">";

    private final Frame frame;
    private final PageRenderer renderer;
    private final Voice voice;

    GonePages(Frame frame, PageRenderer renderer) {
        this.frame = frame;
        this.renderer = renderer;
        this.voice = frame.voice();
    }

    /** The notice at an address. */
    void make(Address address, Consumer<Page> into) throws IOException {
        Linker linker = new Linker(frame.plan(), voice.language(), address);
        String title = voice.text("gone.title");
        Frame.Title head = new Frame.Title(
                TextView.of(HtmlText.html(title)),
                null,
                null,
                title,
                title,
                new EditionFrame(frame).listNotices(linker),
                null,
                null,
                List.of(),
                List.of());
        StringBuilder body = new StringBuilder("<p>")
                .append(HtmlText.escape(voice.text("gone.text")))
                .append("</p>");
        linker.to(SitePlan.STORIES)
                .or(() -> linker.to(Address.HOME))
                .ifPresent(target -> body.append("\n<p><a href=\"")
                        .append(HtmlText.escape(target.href()))
                        .append("\">")
                        .append(HtmlText.escape(voice.text("stories.all")))
                        .append("</a></p>"));
        renderer.render("article", voice, frame.page(linker, head), new ArticleView(new Html(body.toString())))
                .ifPresent(bytes -> into.accept(new Page(DocumentPages.path(linker), unlisted(bytes))));
    }

    private static byte[] unlisted(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        return html.replaceFirst("</head>", NO_INDEX + "\n</head>").getBytes(StandardCharsets.UTF_8);
    }
}
