package org.plainleaf.render;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plainleaf.model.Strings;

/** The kind notice as a page, in the frame of a page that is there: for a site that cannot be made again just now. */
public final class NoticePage {
    private final Strings words;

    /** Notices in the language of {@code words}. */
    public NoticePage(Strings words) {
        this.words = words;
    }

    /**
     * The notice.
     *
     * @param frame a page of the language, such as its first page; it is changed
     * @param path where the notice is to stand
     * @param stories the file of the list of stories, or of the first page
     */
    public byte[] in(PublishedPage frame, String path, String stories) {
        Document html = frame.html();
        rebase(frame, path);
        String site = siteName(html.title());
        html.title(words.text("gone.title") + (site.isEmpty() ? "" : " – " + site));
        html.select("meta[name=description],meta[property],meta[name^=twitter],link[rel=canonical],"
                        + "link[rel=alternate][hreflang],script,meta[http-equiv=refresh],meta[name=robots]")
                .remove();
        html.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        html.select("[aria-current]").removeAttr("aria-current");
        main(html, PublishedPages.relative(path, stories));
        return frame.bytes();
    }

    private void main(Document html, String stories) {
        Element main = html.selectFirst("main");
        Element into = main == null ? html.body() : main;
        Element contact = Optional.ofNullable(into.selectFirst(".pair:has(.contact)"))
                .or(() -> Optional.ofNullable(into.selectFirst(".contact")))
                .orElse(null);
        if (contact != null) {
            contact.remove();
            contact.select(".files, .files ~ p, p.screen").remove();
        }
        into.empty();
        Element wrap = into.appendElement("div").addClass("wrap");
        Element article = wrap.appendElement("article").attr("aria-labelledby", "title");
        article.appendElement("div")
                .addClass("head")
                .appendElement("div")
                .appendElement("h1")
                .attr("id", "title")
                .text(words.text("gone.title"));
        Element body = article.appendElement("div").addClass("body");
        body.appendElement("p").text(words.text("gone.text"));
        body.appendElement("p").appendElement("a").attr("href", stories).text(words.text("stories.all"));
        if (contact != null) {
            wrap.appendChild(contact);
        }
    }

    /** Links of the frame lead where they led before. */
    private static void rebase(PublishedPage frame, String path) {
        for (String name : new String[] {"href", "src"}) {
            for (Element element : frame.html().select("[" + name + "]")) {
                String value = element.attr(name);
                boolean inside = !value.startsWith("#") && !value.startsWith("/");
                if (inside) {
                    PublishedPage.resolve(frame.path(), value)
                            .ifPresent(target -> element.attr(name, PublishedPages.relative(path, target)));
                }
            }
        }
    }

    private static String siteName(String title) {
        int dash = title.lastIndexOf(" – ");
        return dash < 0 ? "" : title.substring(dash + 3);
    }
}
