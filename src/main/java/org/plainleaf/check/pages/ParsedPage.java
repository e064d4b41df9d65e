package org.plainleaf.check.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Language;
import org.plainleaf.text.Place;

/** A finished page, taken apart once. For one thread. */
final class ParsedPage {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The attributes that rules look for on all elements: looked for once, for there are thousands of elements. */
    private static final String[] LOOKED_FOR = {
        "aria-controls", "aria-describedby", "aria-labelledby", "lang", "role", "tabindex"
    };

    private final String address;
    private final Language language;
    private final Place place;
    private final Document document;
    private final Map<String, List<Element>> byTag = new HashMap<>();
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, List<Element>> byAttribute = new HashMap<>();
    private final List<String> twice = new ArrayList<>();

    /**
     * @param address its address
     * @param language the language that it should be in
     * @param place the file that it is made of
     */
    ParsedPage(String address, Language language, Place place, Document document) {
        this.address = address;
        this.language = language;
        this.place = place;
        this.document = document;
        document.getAllElements().forEach(this::add);
    }

    private void add(Element element) {
        byTag.computeIfAbsent(element.normalName(), tag -> new ArrayList<>()).add(element);
        if (element.attributesSize() == 0) {
            return;
        }
        // Their names are in small letters here, as the parser leaves them: to ask without regard to case takes longer.
        Attributes attributes = element.attributes();
        for (String name : LOOKED_FOR) {
            if (attributes.hasKey(name)) {
                byAttribute.computeIfAbsent(name, key -> new ArrayList<>()).add(element);
            }
        }
        if (attributes.hasKey("id") && byId.putIfAbsent(attributes.get("id"), element) != null) {
            twice.add(attributes.get("id"));
        }
    }

    String address() {
        return address;
    }

    Language language() {
        return language;
    }

    Place place() {
        return place;
    }

    Document document() {
        return document;
    }

    /** Whether it only leads on to another page. */
    boolean leadsOn() {
        return tags("meta").stream().anyMatch(meta -> meta.attr("http-equiv").equalsIgnoreCase("refresh"));
    }

    /** All elements of one name. */
    List<Element> tags(String name) {
        return byTag.getOrDefault(name, List.of());
    }

    /** All elements with an attribute that is one of those that all elements are asked for. */
    List<Element> withAttribute(String name) {
        return byAttribute.getOrDefault(name, List.of());
    }

    @Nullable
    Element withId(String id) {
        return byId.get(id);
    }

    /** Ids that more than one element has. */
    List<String> idsTwice() {
        return twice;
    }

    /** The header or footer of the whole page, and not of a part of it. */
    List<Element> ofPage(String tag, String role) {
        List<Element> found = new ArrayList<>();
        for (Element element : tags(tag)) {
            if (!element.hasAttr("role") && !isInPart(element)) {
                found.add(element);
            }
        }
        for (Element element : withAttribute("role")) {
            if (element.attr("role").equals(role)) {
                found.add(element);
            }
        }
        return found;
    }

    private static boolean isInPart(Element element) {
        for (Element around = element.parent(); around != null; around = around.parent()) {
            switch (around.normalName()) {
                case "main", "article", "section", "aside", "nav" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** What a screen reader calls an element; empty where it has no name. */
    String nameOf(Element element) {
        StringBuilder name = new StringBuilder();
        if (element.hasAttr("aria-labelledby")) {
            for (String id : SPACES.split(element.attr("aria-labelledby"), -1)) {
                Element label = byId.get(id);
                if (label != null) {
                    name.append(' ').append(label.wholeText());
                }
            }
        }
        if (name.toString().isBlank()) {
            name.append(element.attr("aria-label"));
        }
        if (name.toString().isBlank()) {
            appendText(element, name);
        }
        if (name.toString().isBlank()) {
            name.append(element.attr("title"));
        }
        return SPACES.matcher(name.toString().strip()).replaceAll(" ");
    }

    private static void appendText(Element element, StringBuilder name) {
        if (element.attr("aria-hidden").equals("true") || element.hasAttr("hidden")) {
            return;
        }
        if (element.normalName().equals("img")) {
            name.append(element.attr("alt"));
        } else if (element.hasAttr("aria-label")) {
            name.append(element.attr("aria-label"));
        }
        element.childNodes().forEach(node -> {
            if (node instanceof org.jsoup.nodes.TextNode text) {
                name.append(text.getWholeText());
            } else if (node instanceof Element child) {
                appendText(child, name);
            }
        });
    }
}
