package org.plainleaf.translate.exchange.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.plainleaf.translate.exchange.Unreadable;

/** Goes through an XML file element by element, and holds only one unit of it at a time. */
final class XmlUnits {
    private final XMLStreamReader reader;
    private final Set<String> whole;
    private final XmlElement root;
    private final String namespace;

    /**
     * @param reader in front of the document
     * @param whole the elements that come with all that is in them
     */
    XmlUnits(XMLStreamReader reader, Set<String> whole) throws Unreadable {
        this.reader = reader;
        this.whole = whole;
        try {
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                // Comments and instructions.
            }
            namespace = Objects.requireNonNullElse(reader.getNamespaceURI(), "");
            root = start(List.of());
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e);
        }
    }

    /** The outermost element, without what is inside. */
    XmlElement root() {
        return root;
    }

    /** The next element, at whatever depth; null at the end. Elements inside a whole one are not visited on their own. */
    @Nullable
    XmlElement next() throws Unreadable {
        try {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return whole.contains(name()) ? whole() : start(List.of());
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e);
        }
    }

    // As deep as GuardedXml lets elements be nested, and no deeper.
    private XmlElement whole() throws XMLStreamException {
        XmlElement start = start(List.of());
        List<XmlNode> children = new ArrayList<>();
        int event = reader.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(whole());
            } else if ((event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)
                    && reader.getTextLength() > 0) {
                children.add(new XmlNode.Text(reader.getText()));
            }
            event = reader.next();
        }
        return new XmlElement(start.name(), start.attributes(), children, start.line());
    }

    private XmlElement start(List<XmlNode> children) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String local = reader.getAttributeLocalName(i);
            attributes.put(
                    prefix == null || prefix.isEmpty() ? local : prefix + ":" + local, reader.getAttributeValue(i));
        }
        return new XmlElement(name(), attributes, children, reader.getLocation().getLineNumber());
    }

    private String name() {
        String here = Objects.requireNonNullElse(reader.getNamespaceURI(), "");
        return here.isEmpty() || here.equals(namespace)
                ? reader.getLocalName()
                : reader.getPrefix() + ":" + reader.getLocalName();
    }
}
