package org.plainleaf.translate.exchange;

import javax.xml.stream.XMLStreamException;

/** What to say about XML that breaks off or has a mistake. */
final class BrokenXml {
    private BrokenXml() {}

    static Unreadable say(XMLStreamException cause) {
        int line = cause.getLocation() == null ? -1 : cause.getLocation().getLineNumber();
        Unreadable unreadable = new Unreadable(
                line > 0
                        ? "The file is damaged: its XML has a mistake in line " + line + "."
                        : "The file is damaged: its XML has a mistake.",
                "Save it again in the program it was edited in, or ask the sender to send it once more.");
        unreadable.initCause(cause);
        return unreadable;
    }
}
