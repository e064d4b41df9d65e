package org.plainleaf.translate.exchange.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML for people to look at: a line for each element of the frame, and none inside texts. The same calls give the
 * same bytes. Attributes come as names and values in turn; one whose value is empty is left out.
 */
final class XmlLines {
    private final XMLStreamWriter xml;
    private final Deque<Boolean> hasLines = new ArrayDeque<>();

    /** A part of the work that may fail as StAX fails. */
    private interface Work {
        void run() throws XMLStreamException;
    }

    XmlLines(OutputStream out) throws IOException {
        try {
            xml = SafeXml.writer(out);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Starts an element of the frame, on a line of its own; others may follow inside. */
    void open(String name, String... attributes) throws IOException {
        line();
        inline(name, attributes);
    }

    /** Ends what {@link #open} or {@link #inline} started. */
    void close() throws IOException {
        boolean ownLine = hasLines.pop();
        run(() -> {
            if (ownLine) {
                xml.writeCharacters("\n" + "  ".repeat(hasLines.size()));
            }
            xml.writeEndElement();
        });
    }

    /** An element of the frame that has only text inside. */
    void leaf(String name, String text, String... attributes) throws IOException {
        open(name, attributes);
        text(text);
        close();
    }

    /** Starts an element inside a text. */
    void inline(String name, String... attributes) throws IOException {
        hasLines.push(false);
        run(() -> {
            xml.writeStartElement(name);
            write(attributes);
        });
    }

    /** An element without anything inside, in a text. */
    void empty(String name, String... attributes) throws IOException {
        run(() -> {
            xml.writeEmptyElement(name);
            write(attributes);
        });
    }

    /** An element without anything inside, on a line of its own. */
    void emptyLine(String name, String... attributes) throws IOException {
        line();
        empty(name, attributes);
    }

    /** Text, which must be such that XML can hold it. */
    void text(String text) throws IOException {
        run(() -> SafeXml.text(xml, text));
    }

    /** Ends the document; the stream stays open. */
    void end() throws IOException {
        run(() -> {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        });
    }

    private void line() throws IOException {
        if (!hasLines.isEmpty()) {
            hasLines.pop();
            hasLines.push(true);
        }
        run(() -> xml.writeCharacters("\n" + "  ".repeat(hasLines.size())));
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }

    private static void run(Work work) throws IOException {
        try {
            work.run();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static IOException failure(XMLStreamException e) {
        return e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
}
