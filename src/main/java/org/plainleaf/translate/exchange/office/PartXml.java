package org.plainleaf.translate.exchange.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plainleaf.translate.exchange.xml.SafeXml;

/** XML of one part of an office file, in memory. Names carry their prefix; names and values of attributes come in pairs. */
final class PartXml {
    private static final String PRESERVE = "xml:space";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    /** A part with its outermost element. */
    PartXml(String root, String... attributes) throws IOException {
        try {
            writer = SafeXml.writer(bytes);
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        open(root, attributes);
    }

    PartXml open(String name, String... attributes) throws IOException {
        try {
            writer.writeStartElement(name);
            write(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    PartXml empty(String name, String... attributes) throws IOException {
        try {
            writer.writeEmptyElement(name);
            write(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** An element with text only, whose blanks are kept. */
    PartXml text(String name, String text) throws IOException {
        return open(name, PRESERVE, "preserve").characters(text).close();
    }

    PartXml characters(String text) throws IOException {
        try {
            writer.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Ends the innermost element. */
    PartXml close() throws IOException {
        try {
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Ends all elements; nothing can be written after. */
    byte[] done() throws IOException {
        try {
            writer.writeEndDocument();
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
