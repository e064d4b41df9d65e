package org.plainleaf.translate.exchange.xml;

import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.plainleaf.translate.exchange.Unreadable;

/**
 * The only door through which XML comes in and goes out. Files are untrusted: no document type, no entity but the five of
 * XML, nothing is loaded, and sizes have limits ({@link GuardedXml}). Always the parser of the JDK, whatever else is on
 * the class path, so that every machine reads alike.
 */
public final class SafeXml {
    /** How many bytes a file may have. */
    static final int MOST_BYTES = 64 << 20;

    private static final String EXPORT_AGAIN = "Ask for the file again, as the translation tool exports it.";

    private SafeXml() {}

    /**
     * A reader of all text at once ({@code IS_COALESCING}), in front of the document. What it throws while reading, {@link
     * #unreadable} puts into plain words.
     *
     * @throws Unreadable if the file is empty, too large, not in UTF-8 or UTF-16, or has a document type
     */
    public static XMLStreamReader reader(byte[] bytes) throws Unreadable {
        return reader(bytes, false);
    }

    /** As {@link #reader(byte[])}; a document type that only names a file, as in TMX, may be there, and is not loaded. */
    public static XMLStreamReader readerThatSkipsDoctype(byte[] bytes) throws Unreadable {
        return reader(bytes, true);
    }

    private static XMLStreamReader reader(byte[] bytes, boolean mayHaveDoctype) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable("This file is empty.", EXPORT_AGAIN);
        } else if (bytes.length > MOST_BYTES) {
            throw new Unreadable(
                    "This file is larger than " + (MOST_BYTES >> 20) + " MB.", "Split it, and bring in each part.");
        }
        String text = XmlBytes.decode(bytes);
        Doctype doctype = Doctype.of(text);
        if (doctype == Doctype.OTHER || doctype == Doctype.NAMED && !mayHaveDoctype) {
            throw new Unreadable(
                    "This file starts with a document type (DOCTYPE), which could load things from elsewhere.",
                    EXPORT_AGAIN);
        }
        try {
            return new GuardedXml(factory().createXMLStreamReader(new StringReader(text)), doctype);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is loaded from elsewhere");
        });
        return factory;
    }

    /** What is wrong with a file that the reader gave up on. */
    public static Unreadable unreadable(XMLStreamException e) {
        Location place = e.getLocation();
        return new Unreadable(
                e instanceof GuardedXml.Refusal
                        ? "This file cannot be read. " + e.getMessage()
                        : "This file is not sound XML: it is damaged here, or cut short.",
                EXPORT_AGAIN,
                place == null ? 1 : place.getLineNumber(),
                place == null ? 1 : place.getColumnNumber());
    }

    /** A writer of UTF-8; closing it does not close {@code out}. */
    public static XMLStreamWriter writer(OutputStream out) throws XMLStreamException {
        return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    /** Writes text so that a carriage return comes back too: XML turns a bare one into a line feed. */
    public static void text(XMLStreamWriter writer, String text) throws XMLStreamException {
        int from = 0;
        for (int cr = text.indexOf('\r'); cr >= 0; cr = text.indexOf('\r', from)) {
            writer.writeCharacters(text.substring(from, cr));
            writer.writeEntityRef("#13");
            from = cr + 1;
        }
        writer.writeCharacters(text.substring(from));
    }

    /** Whether XML 1.0 can hold a code point (production 2, Char). */
    public static boolean canHold(int codePoint) {
        return codePoint >= ' '
                ? codePoint < Character.MIN_SURROGATE
                        || codePoint > Character.MAX_SURROGATE && codePoint != 0xFFFE && codePoint != 0xFFFF
                : codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    /** Text with U+FFFD for everything that XML cannot hold: for notes, not for translations. */
    public static String holdable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.appendCodePoint(canHold(c) ? c : 0xFFFD));
        return out.toString();
    }
}
