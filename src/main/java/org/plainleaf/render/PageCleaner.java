package org.plainleaf.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Traces;

/** Takes a story out of a finished page: cards and entries of lists, links, and every block that repeats its words. */
public final class PageCleaner {
    private static final String BLOCKS = "p,li,dt,dd,h1,h2,h3,h4,h5,h6,blockquote,figure,figcaption,caption,td,th,"
            + "summary,label,option,title,pre,button,div,section,aside";
    /** What is taken out as a whole: half of a quotation may still say whose it is. */
    private static final String OF_ONE_PIECE = "blockquote,figure,.box.example,.box.quote,.box.media";

    private final Traces traces;
    private final Predicate<String> pages;
    private final Predicate<String> files;
    private final String neutral;

    /**
     * Cleans pages of one language.
     *
     * @param traces what gives the story away
     * @param pages which files of the site are its pages
     * @param files which other files of the site are gone
     * @param neutral what stands in running text in the stead of a link to it
     */
    public PageCleaner(Traces traces, Predicate<String> pages, Predicate<String> files, String neutral) {
        this.traces = traces;
        this.pages = pages;
        this.files = files;
        this.neutral = neutral;
    }

    /** What became of a page. */
    public enum Change {
        NONE,
        /** It no longer lists or links the story. */
        LINKS,
        /** Its own text said something of the story; so does paper with the same text. */
        WORDS
    }

    /** Takes the story out of a page. */
    public Change clean(PublishedPage page) {
        Document html = page.html();
        Change change = Change.NONE;
        for (Element link : new ArrayList<>(html.select("a[href]"))) {
            String target =
                    PublishedPage.resolve(page.path(), link.attr("href")).orElse("");
            if (link.parent() != null && (pages.test(target) || files.test(target))) {
                boolean said = takeOut(link, pages.test(target));
                change = said ? Change.WORDS : change == Change.NONE ? Change.LINKS : change;
            }
        }
        for (Element shown : new ArrayList<>(html.select("img[src],source[src],audio[src],video[src],link[href]"))) {
            String target = PublishedPage.resolve(page.path(), shown.attr(shown.hasAttr("src") ? "src" : "href"))
                    .orElse("");
            if (pages.test(target) || files.test(target)) {
                shown.remove();
                change = change == Change.NONE ? Change.LINKS : change;
            }
        }
        return !traces.isEmpty() && takeOutWords(html) ? Change.WORDS : change;
    }

    /** Whether the link stood in running text. */
    private boolean takeOut(Element link, boolean story) {
        Element item = link.closest("li");
        if (item != null && item.text().startsWith(link.text())) {
            Element list = item.parent();
            item.remove();
            prune(list);
            return false;
        }
        boolean running = story && link.closest("p,li,dd,td,th,h1,h2,h3,h4,blockquote,figcaption") != null;
        if (running) {
            link.replaceWith(new TextNode(neutral));
        } else {
            link.remove();
        }
        return running;
    }

    /** A list with nothing in it, and a part with nothing but its heading, say nothing. */
    private static void prune(@Nullable Element list) {
        if (list == null || list.childrenSize() > 0 || list.parent() == null) {
            return;
        }
        Element part = list.parent();
        list.remove();
        boolean only =
                part.children().stream().allMatch(child -> child.normalName().matches("h[2-6]"));
        if (only
                && (part.hasClass("sub")
                        || part.normalName().equals("section")
                        || part.normalName().equals("nav"))) {
            part.remove();
        }
    }

    private boolean takeOutWords(Document html) {
        boolean changed = false;
        List<Element> blocks = new ArrayList<>(html.select(BLOCKS));
        Collections.reverse(blocks); // Inner ones first.
        for (Element block : blocks) {
            boolean leaf = block.select(BLOCKS).size() == 1;
            if (block.parent() != null && traces.in(leaf ? block.text() : block.ownText())) {
                takeOut(block);
                changed = true;
            }
        }
        for (Element element : html.getAllElements()) {
            changed |= takeOutHidden(element);
        }
        return changed;
    }

    private void takeOut(Element block) {
        Element whole = block.closest(OF_ONE_PIECE);
        String name = block.normalName();
        if (whole != null) {
            whole.remove();
        } else if (name.equals("title") || name.equals("h1")) {
            block.text(neutral);
        } else if (name.equals("td") || name.equals("th")) {
            block.empty();
        } else if (block.select("main").isEmpty()) {
            Element list = block.parent();
            block.remove();
            if (name.equals("li")) {
                prune(list);
            }
        }
    }

    private boolean takeOutHidden(Element element) {
        boolean changed = false;
        for (Attribute attribute : element.attributes().asList()) {
            if (traces.in(PublishedPage.words(attribute))) {
                changed = true;
                if (element.normalName().equals("img") || element.normalName().equals("meta")) {
                    element.remove();
                } else {
                    element.removeAttr(attribute.getKey());
                }
            }
        }
        for (Node node : new ArrayList<>(element.childNodes())) {
            if (node instanceof Comment comment && traces.in(comment.getData())
                    || node instanceof DataNode data && traces.in(data.getWholeData())) {
                node.remove();
                changed = true;
            }
        }
        return changed;
    }
}
