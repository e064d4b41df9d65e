package org.plainleaf.render;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.plainleaf.model.Traces;

/**
 * A page of the finished site, read back from its file. It is for the day when a story must go at once and the site cannot
 * be made again, because something else in it is broken.
 */
public final class PublishedPage {
    private static final String INDEX = "index.html";

    private final String path;
    private final Document html;

    private PublishedPage(String path, Document html) {
        this.path = path;
        this.html = html;
    }

    /** The page in a file; {@code path} is its path in the site. */
    public static PublishedPage of(String path, byte[] bytes) {
        Document html = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        html.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        return new PublishedPage(path, html);
    }

    public byte[] bytes() {
        return html.outerHtml().getBytes(StandardCharsets.UTF_8);
    }

    /** Tag of its language; English where it does not say. */
    public String language() {
        Element root = html.selectFirst("html[lang]");
        return root == null ? "en" : root.attr("lang");
    }

    /** Which way it is written. */
    public boolean rightToLeft() {
        return html.select("html[dir=rtl]").size() > 0;
    }

    /** Whether it is a kind notice already. */
    public boolean isNotice() {
        return !html.select("head > meta[name=robots][content=noindex]").isEmpty();
    }

    /** Whether it only leads on to one of some pages. */
    public boolean leadsOnTo(Predicate<String> pages) {
        Element refresh = html.selectFirst("meta[http-equiv=refresh]");
        String content = refresh == null ? "" : refresh.attr("content");
        int at = content.indexOf("url=");
        return at >= 0
                && resolve(path, content.substring(at + "url=".length()))
                        .filter(pages)
                        .isPresent();
    }

    /** Whether it only leads on to another page. */
    public boolean leadsOn() {
        return html.selectFirst("meta[http-equiv=refresh]") != null;
    }

    /** Whether it says where its text begins and ends. */
    public boolean hasArticle() {
        return html.selectFirst("main article") != null;
    }

    /** What names a group of pages on it, or a fact in few words. */
    public List<String> labels() {
        return html.select("main .short dd, main .chips a, main label, main legend, main option")
                .eachText();
    }

    /** What a story says in short, besides the groups in which it is listed. */
    public List<String> inShort() {
        List<String> facts = html.select("main .short dd").eachText();
        facts.removeAll(html.select("main .chips a").eachText());
        return facts;
    }

    /** All that can be read on it. */
    public String text() {
        return html.text();
    }

    /** The title of a story, in the language of the page and in English. */
    public List<String> titles() {
        List<String> titles = new ArrayList<>();
        html.select("main h1, main .english-title").forEach(title -> titles.add(title.text()));
        return titles;
    }

    /** The texts of a story, piece by piece: of its article where it has one, and of its summary. */
    public List<String> texts() {
        boolean article = !html.select("main article").isEmpty();
        String from = article ? "main article " : "main ";
        List<String> texts = new ArrayList<>();
        String blocks = "p,li,h2,h3,h4,dt,dd,td,th,figcaption,pre";
        for (String block : List.of(blocks.split(",", -1))) {
            html.select(from + block).stream()
                    .filter(element -> !isLink(element))
                    .forEach(element -> texts.add(element.text()));
        }
        html.select(from + "img[alt]").forEach(image -> texts.add(image.attr("alt")));
        return texts;
    }

    /** The name of another page, alone in its line, is nobody's story. */
    private static boolean isLink(Element element) {
        Element link = element.selectFirst("a");
        return link != null && link.text().equals(element.text());
    }

    /** What it is in a few words, for search engines. */
    public String description() {
        return html.select("meta[name=description]").attr("content");
    }

    /** The files of the site that it leads to or shows. */
    public Set<String> targets() {
        Set<String> targets = new HashSet<>();
        for (String name : List.of("href", "src", "poster", "srcset")) {
            html.select("[" + name + "]")
                    .forEach(element -> resolve(path, element.attr(name)).ifPresent(targets::add));
        }
        return targets;
    }

    /** Whether any text of it, seen or not, gives the story away. */
    public boolean givesAway(Traces traces) {
        if (traces.in(html.text())) {
            return true;
        }
        List<String> hidden = new ArrayList<>();
        for (Element element : html.getAllElements()) {
            hidden.add(element.ownText());
            for (Attribute attribute : element.attributes()) {
                hidden.add(words(attribute));
            }
            for (Node node : element.childNodes()) {
                if (node instanceof Comment comment) {
                    hidden.add(comment.getData());
                } else if (node instanceof DataNode data) {
                    hidden.add(data.getWholeData());
                }
            }
        }
        return hidden.stream().anyMatch(traces::in);
    }

    /** What an attribute says to people. An address says nothing, unless it has words in it, as links for sharing have. */
    static String words(Attribute attribute) {
        String value = attribute.getValue();
        boolean address = value.chars().allMatch(c -> c > ' ' && c < 0x7F);
        if (!address) {
            return value;
        }
        try {
            return value.contains("%") || value.contains("+")
                    ? URLDecoder.decode(value, StandardCharsets.UTF_8).replace('/', '.')
                    : "";
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    Document html() {
        return html;
    }

    String path() {
        return path;
    }

    /** The file of the site that an address on a page means; nothing for one elsewhere. */
    static Optional<String> resolve(String page, String href) {
        try {
            URI target = new URI("/" + page).resolve(new URI(href.strip()));
            if (target.getScheme() != null || target.getHost() != null || target.getPath() == null) {
                return Optional.empty();
            }
            String file = target.normalize().getPath();
            String inside = file.startsWith("/") ? file.substring(1) : file;
            return Optional.of(inside.isEmpty() || inside.endsWith("/") ? inside + INDEX : inside);
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
