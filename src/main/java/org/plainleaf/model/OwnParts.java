package org.plainleaf.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What only one language has, beside the translations of the English texts.
 *
 * @param links its own links, by the target on the English page, in the order of its file
 * @param omissions the blocks that it leaves out, in the order of its file
 * @param additions the texts that it adds, in the order of their names
 */
public record OwnParts(Map<String, OwnLink> links, List<Omission> omissions, List<Addition> additions) {
    /** A language that only translates. */
    public static final OwnParts NONE = new OwnParts(Map.of(), List.of(), List.of());

    public OwnParts {
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
        omissions = List.copyOf(omissions);
        additions = List.copyOf(additions);
    }

    /**
     * Whether a language may add to a document, or leave something out: not where it is somebody's own story, because they said
     * yes to one text and to no other.
     */
    public static boolean mayChange(Document document) {
        return !(document instanceof Story story) || story.illustrative();
    }

    /** Where a link of the English page leads in this language. */
    public String target(String english) {
        OwnLink own = links.get(english);
        return own == null ? english : own.link();
    }

    /** The same text with links that lead where this language has them lead. */
    public List<Inline> relinked(List<Inline> inlines) {
        return links.isEmpty() ? inlines : inlines.stream().map(this::relinked).toList();
    }

    private Inline relinked(Inline inline) {
        if (inline instanceof Inline.Link link) {
            return new Inline.Link(target(link.target()), relinked(link.children()), link.span());
        } else if (inline instanceof Inline.Strong strong) {
            return new Inline.Strong(relinked(strong.children()));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return new Inline.Emphasis(relinked(emphasis.children()));
        }
        return inline;
    }

    /** The texts that are added to a page, by the page's key, in the order of their names. */
    public List<Addition> additions(String page) {
        return additions.stream()
                .filter(addition -> addition.page().equals(page))
                .toList();
    }

    /** The blocks of a page that are left out, by the page's key. */
    public List<Omission> omissions(String page) {
        return omissions.stream()
                .filter(omission -> omission.page().equals(page))
                .toList();
    }
}
