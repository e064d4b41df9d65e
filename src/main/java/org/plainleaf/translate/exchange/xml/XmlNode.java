package org.plainleaf.translate.exchange.xml;

/** Text or an element. */
sealed interface XmlNode permits XmlElement, XmlNode.Text {
    /** The text, or all text inside. */
    String text();

    /**
     * Text between elements.
     *
     * @param text the text, never empty
     */
    record Text(String text) implements XmlNode {}
}
