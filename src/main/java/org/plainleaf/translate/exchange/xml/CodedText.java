package org.plainleaf.translate.exchange.xml;

import java.util.HashMap;
import java.util.Map;

/**
 * The text of an element with the inline elements of XLIFF 1.2 and TMX, which share most of them. Elements of our making
 * become the tags and facts that they stand for. Others become tags that no English text has, such as {@code <unknown1>},
 * so that the check of tags refuses them in plain words; the words around and inside them are kept.
 */
final class CodedText {
    private static final String CHARACTER = "U\\+[0-9A-F]{4}";

    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> opened = new HashMap<>();

    private CodedText() {}

    /** The text of a {@code source}, {@code target} or {@code seg}. */
    static String read(XmlElement element) {
        CodedText text = new CodedText();
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
        switch (inline.name()) {
            case "g" -> {
                String tag = InlineIds.tag(inline.attribute("id"));
                out.append('<').append(tag).append('>');
                inside(inline);
                out.append("</").append(tag).append('>');
            }
            case "x" -> code(inline, standsFor(inline));
            case "bx" -> code(inline, open(inline));
            case "ex" -> code(inline, close(inline));
            case "bpt" -> code(inline, open(inline));
            case "ept" -> code(inline, close(inline));
            case "it" -> code(inline, single(inline));
            case "ph", "ut" -> code(inline, standsFor(inline));
            default -> inside(inline); // mrk, hi, sub, and elements of tools: only their words count.
        }
    }

    /** Writes what a code stands for, then any words for translation that are in it. */
    private void code(XmlElement inline, String standsFor) {
        out.append(standsFor);
        inline.all("sub").forEach(this::inside);
    }

    private static String standsFor(XmlElement inline) {
        String content = content(inline);
        if (inline.attribute("type").equals(TmxFormat.CHARACTER) && content.matches(CHARACTER)) {
            return String.valueOf((char) Integer.parseInt(content.substring(2), 16));
        } else if (InlineIds.isOurs(content)) {
            return content;
        }
        String id = id(inline);
        String standsFor = InlineIds.standsFor(id);
        String equivalent = inline.attribute("equiv-text");
        boolean unknown = standsFor.startsWith("<") && !InlineIds.isTag(id);
        return unknown && InlineIds.isOurs(equivalent) ? equivalent : standsFor;
    }

    private String open(XmlElement inline) {
        String content = content(inline);
        String tag = InlineIds.tag(id(inline));
        opened.put(pair(inline), tag);
        return InlineIds.isOurs(content) ? content : "<" + tag + ">";
    }

    private String close(XmlElement inline) {
        String content = content(inline);
        String tag = opened.getOrDefault(pair(inline), InlineIds.tag(id(inline)));
        return InlineIds.isOurs(content) ? content : "</" + tag + ">";
    }

    private static String single(XmlElement inline) {
        String content = content(inline);
        String position = inline.attribute("pos");
        boolean ends = position.equals("close") || position.equals("end");
        return InlineIds.isOurs(content) ? content : (ends ? "</" : "<") + InlineIds.tag(id(inline)) + ">";
    }

    private static String content(XmlElement inline) {
        StringBuilder content = new StringBuilder();
        for (XmlNode child : inline.children()) {
            if (!(child instanceof XmlElement element && element.name().equals("sub"))) {
                content.append(child.text());
            }
        }
        return content.toString();
    }

    private static String id(XmlElement inline) {
        for (String attribute : new String[] {"id", "x", "i"}) {
            if (!inline.attribute(attribute).isEmpty()) {
                return inline.attribute(attribute);
            }
        }
        return "";
    }

    /** What the two halves of a pair have in common. */
    private static String pair(XmlElement inline) {
        for (String attribute : new String[] {"rid", "i", "id"}) {
            if (!inline.attribute(attribute).isEmpty()) {
                return inline.attribute(attribute);
            }
        }
        return "";
    }
}
