package org.plainleaf.translate.exchange.xml;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element with all that is in it: one unit of a translation file, small enough to be held as a whole.
 *
 * @param name its local name; with its prefix where it belongs to another namespace than the file's root
 * @param attributes by name; those of a namespace with their prefix, such as {@code xml:lang}
 * @param children what is inside, in order
 * @param line where it starts in the file, from 1
 */
record XmlElement(String name, Map<String, String> attributes, List<XmlNode> children, int line) implements XmlNode {
    XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The value of an attribute; empty where it is not there. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The first child of that name; null where there is none. */
    @Nullable
    XmlElement child(String childName) {
        List<XmlElement> found = all(childName);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The children of that name. */
    List<XmlElement> all(String childName) {
        return elements().stream()
                .filter(element -> element.name().equals(childName))
                .toList();
    }

    /** The children that are elements. */
    List<XmlElement> elements() {
        return children.stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    /** All text inside, whatever elements it is in. */
    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        children.forEach(child -> text.append(child.text()));
        return text.toString();
    }
}
