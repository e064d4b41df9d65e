package org.plainleaf.translate.exchange.xml;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** An XML reader that gives up where a file is out of all proportion, or asks for something that is in no file of ours. */
final class GuardedXml extends StreamReaderDelegate {
    /** How deep elements may be nested: exchange files need about ten levels, Word about forty. */
    static final int DEPTH = 200;

    /** How many UTF-16 units an attribute may have. */
    static final int ATTRIBUTE = 1 << 16;

    /** How many attributes an element may have. */
    static final int ATTRIBUTES = 500;

    /** How many UTF-16 units a text may have; some tools pack the whole original file into one. */
    static final int TEXT = 1 << 23;

    private final Doctype doctype;
    private int depth;

    /** A refusal in plain words, where the parser itself had no objection. */
    static final class Refusal extends XMLStreamException {
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    /** @param doctype the document type that was seen, and allowed, before */
    GuardedXml(XMLStreamReader reader, Doctype doctype) {
        super(reader);
        this.doctype = doctype;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> checkStart();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (getTextLength() > TEXT) {
                    throw new Refusal("One of its texts is too long.");
                }
            }
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Refusal("It has an entity reference, such as &name;, that cannot be looked up.");
            case XMLStreamConstants.DTD -> {
                if (doctype == Doctype.NONE) {
                    throw new Refusal("It has a document type (DOCTYPE) at an unusual place.");
                }
            }
            default -> {
                // Nothing to guard against.
            }
        }
        return event;
    }

    private void checkStart() throws XMLStreamException {
        if (++depth > DEPTH) {
            throw new Refusal("Its elements are nested too deeply.");
        }
        if (getAttributeCount() > ATTRIBUTES) {
            throw new Refusal("One of its elements has too many attributes.");
        }
        for (int i = 0; i < getAttributeCount(); i++) {
            if (getAttributeValue(i).length() > ATTRIBUTE) {
                throw new Refusal("One of its attributes is too long.");
            }
        }
    }

    /** As the contract of StAX has it, but by way of {@link #next()}, so that nothing gets past the guard. */
    @Override
    public int nextTag() throws XMLStreamException {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
            boolean blank = event == XMLStreamConstants.SPACE
                    || event == XMLStreamConstants.COMMENT
                    || event == XMLStreamConstants.PROCESSING_INSTRUCTION
                    || event == XMLStreamConstants.DTD
                    || (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) && isWhiteSpace();
            if (!blank) {
                throw new XMLStreamException("expected a tag", getLocation());
            }
            event = next();
        }
        return event;
    }

    /** As the contract of StAX has it, but by way of {@link #next()}. */
    @Override
    public String getElementText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int event = next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw new XMLStreamException("expected text only", getLocation());
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(getText());
            }
            event = next();
        }
        return text.toString();
    }
}
