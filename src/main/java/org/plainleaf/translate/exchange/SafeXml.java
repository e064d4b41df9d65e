package org.plainleaf.translate.exchange;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** XML from strangers: no document type, no entity of its own, nothing from elsewhere, no endless nesting. */
final class SafeXml {
    private static final String DEEPEST = "1000";

    private SafeXml() {}

    /**
     * A reader at the start of a document. The JDK's own, whatever else is on the class path.
     *
     * @throws Unreadable if there is a document type, or no XML up to the first element
     */
    static XMLStreamReader reader(byte[] bytes) throws Unreadable {
        try {
            // A document type can only stand before the first element, so that is read once to find out.
            XMLStreamReader first = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            for (int event = first.getEventType(); event != XMLStreamConstants.START_ELEMENT; event = first.next()) {
                if (event == XMLStreamConstants.DTD) {
                    throw new Unreadable(
                            "The file has a document type (DOCTYPE) inside, which could hide harmful content.",
                            "Ask the sender for the file as their program saves it, without a document type.");
                }
            }
            first.close();
            return factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
        } catch (XMLStreamException e) {
            throw BrokenXml.say(e);
        }
    }

    /** A writer of UTF-8; closing it leaves {@code out} open. */
    static XMLStreamWriter writer(OutputStream out) throws XMLStreamException {
        return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
        return factory;
    }
}
