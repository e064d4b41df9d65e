package org.plainleaf.translate.exchange.xml;

import java.util.HashMap;
import java.util.Map;

/**
 * The text of an element with the inline elements of XLIFF 2. As in {@link CodedText}, elements that are not of our making
 * become tags that no English text has, and no words are lost.
 */
final class Xliff21Inline {
    private final Map<String, String> data;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> opened = new HashMap<>();

    private Xliff21Inline(Map<String, String> data) {
        this.data = data;
    }

    /**
     * The text of a {@code source}, {@code target} or {@code data}.
     *
     * @param data what codes look like, by the name of the data
     */
    static String read(XmlElement element, Map<String, String> data) {
        Xliff21Inline text = new Xliff21Inline(data);
        text.inside(element);
        return text.out.toString();
    }

    private void inside(XmlElement element) {
        for (XmlNode child : element.children()) {
            if (child instanceof XmlElement inline) {
                inline(inline);
            } else {
                out.append(child.text());
            }
        }
    }

    private void inline(XmlElement inline) {
        String id = inline.attribute("id");
        switch (inline.name()) {
            case "cp" -> out.append(character(inline.attribute("hex")));
            case "ph" -> out.append(code(inline.attribute("dataRef"), id, InlineIds.standsFor(id)));
            case "pc" -> {
                String tag = InlineIds.tag(id);
                out.append(code(inline.attribute("dataRefStart"), id, "<" + tag + ">"));
                inside(inline);
                out.append(code(inline.attribute("dataRefEnd"), id, "</" + tag + ">"));
            }
            case "sc" -> {
                String opening = code(inline.attribute("dataRef"), id, "<" + InlineIds.tag(id) + ">");
                opened.put(id, opening.replaceFirst("\\A<(?!/)", "</"));
                out.append(opening);
            }
            case "ec" -> out.append(closing(inline, id));
            default -> inside(inline); // mrk, sm, em, and elements of tools: only their words count.
        }
    }

    private String closing(XmlElement inline, String id) {
        String start = inline.attribute("startRef");
        String opening = opened.get(start);
        String name = start.isEmpty() ? id : start;
        return opening == null ? code(inline.attribute("dataRef"), name, "</" + InlineIds.tag(name) + ">") : opening;
    }

    /** What a code stands for: by its name where that is one of ours, else by its data. */
    private String code(String dataRef, String id, String byName) {
        String original = data.getOrDefault(dataRef, "");
        boolean unknown = byName.startsWith("<") && !InlineIds.isTag(id);
        return unknown && InlineIds.isOurs(original) ? original : byName;
    }

    private static String character(String hex) {
        if (!hex.matches("[0-9A-Fa-f]{1,6}")) {
            return "\uFFFD";
        }
        int code = Integer.parseInt(hex, 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
    }
}
