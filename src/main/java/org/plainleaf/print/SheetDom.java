package org.plainleaf.print;

import java.io.StringReader;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads the XHTML of a leaflet, and puts the code points of shaped words into it. Each block of text is given the words that
 * it had: what a screen reader says.
 */
final class SheetDom {
    /** What marks a title that becomes the text that is read out. */
    static final char READ_OUT = '\uE0A7';

    /** A character that is never drawn. */
    private static final String NOTHING = "\u2060";

    private static final Set<String> BLOCKS = Set.of(
            "body",
            "section",
            "div",
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "object",
            "img",
            "blockquote",
            "pre",
            "hr");
    private static final Set<String> SILENT = Set.of("head", "style");

    private final WordCodes codes;

    SheetDom(WordCodes codes) {
        this.codes = codes;
    }

    /** Reads well-formed XHTML; anything from outside, and any document type, is refused. */
    static Document parse(String xhtml) throws SAXParseException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXParseException e) {
            throw e;
        } catch (ParserConfigurationException | SAXException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Puts code points into the text of a document. */
    void encode(Document document, Languages languages) {
        Element root = document.getDocumentElement();
        encode(root, root.getAttribute("lang"), "rtl".equals(root.getAttribute("dir")), languages);
    }

    /** Tells the script of a language by its tag. */
    @FunctionalInterface
    interface Languages {
        String script(String tag);
    }

    private void encode(Element element, String outerLanguage, boolean outerFromRight, Languages languages) {
        if (SILENT.contains(element.getTagName())) {
            return;
        }
        String language = element.hasAttribute("lang") ? element.getAttribute("lang") : outerLanguage;
        boolean fromRight =
                element.hasAttribute("dir") ? element.getAttribute("dir").equals("rtl") : outerFromRight;
        if (isTextBlock(element)) {
            readOut(element, language);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                encode(inner, language, fromRight, languages);
            } else if (child instanceof Text text && !text.getData().isEmpty()) {
                text.setData(codes.encode(text.getData(), language, languages.script(language), fromRight));
            }
        }
    }

    /**
     * Says what a block reads as. Where a part of it is in another language, the parts say so one by one: read as a whole it
     * would be read in one language.
     */
    private static void readOut(Element block, String language) {
        if (!changesLanguage(block, language)) {
            block.setAttribute("title", READ_OUT + spoken(block));
            return;
        }
        for (Node child = block.getFirstChild(); child != null; child = child.getNextSibling()) {
            Node part = child;
            if (child instanceof Text text && !text.getData().isBlank()) {
                Element span = block.getOwnerDocument().createElement("span");
                block.replaceChild(span, text);
                span.appendChild(text);
                part = span;
                child = span;
            }
            if (part instanceof Element inner && !spoken(inner).isEmpty()) {
                inner.setAttribute("title", READ_OUT + spoken(inner));
                // The layout drops an element that has one piece of text only, and its language with it.
                Element end = block.getOwnerDocument().createElement("span");
                end.setTextContent(NOTHING);
                inner.appendChild(end);
            }
        }
    }

    private static boolean changesLanguage(Element element, String language) {
        var inner = element.getElementsByTagName("*");
        for (int i = 0; i < inner.getLength(); i++) {
            String other = ((Element) inner.item(i)).getAttribute("lang");
            if (!other.isEmpty() && !other.equals(language)) {
                return true;
            }
        }
        return false;
    }

    /** The words of an element, without marks that are no text. */
    private static String spoken(Element element) {
        StringBuilder out = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                out.append(text.getData());
            } else if (child instanceof Element inner && inner.getTagName().equals("br")) {
                out.append(' ');
            } else if (child instanceof Element inner
                    && !inner.getAttribute("class").contains("silent")) {
                out.append(spoken(inner)).append(inner.getAttribute("class").contains("mark") ? " " : "");
            }
        }
        return out.toString().strip().replaceAll("\\s+", " ");
    }

    private static boolean isTextBlock(Element element) {
        return BLOCKS.contains(element.getTagName())
                && !hasBlock(element)
                && !element.getTextContent().isBlank();
    }

    private static boolean hasBlock(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && (BLOCKS.contains(inner.getTagName()) || hasBlock(inner))) {
                return true;
            }
        }
        return false;
    }
}
