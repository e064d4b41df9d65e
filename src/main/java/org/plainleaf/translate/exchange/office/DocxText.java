package org.plainleaf.translate.exchange.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plainleaf.translate.exchange.Unreadable;
import org.plainleaf.translate.exchange.xml.SafeXml;

/** Reads what is seen in a part of a Word file once all changes are accepted. One pass, no recursion. */
final class DocxText {
    /** What is not seen, or is no text of the paragraph around it. Old properties (…Change) are another. */
    private static final Set<String> SKIPPED = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "rt",
            "drawing",
            "pict",
            "object",
            "txbxContent",
            "sectPr",
            "tblPr",
            "tblGrid",
            "tcPr",
            "sdtPr",
            "Fallback");

    private static final int MOST_PARAGRAPHS = 1_000_000;
    private static final Pattern EDGES = Pattern.compile("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$");

    private final DocxStructure structure;
    private final Set<String> struckStyles;
    private final StringBuilder paragraph = new StringBuilder();
    private final StruckWords struck = new StruckWords();
    private final StringBuilder run = new StringBuilder();
    /** For each open field whether its code is over and its shown text has begun. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    /** How many open fields are still in their code. */
    private int codes;

    private int paragraphs;
    private int skipped;
    private String style = "";
    private boolean inParagraphProperties;
    private boolean inRowProperties;
    private boolean markDeleted;
    private boolean hidden;
    private boolean strikes;
    /** Whether the run itself says that it has a line through it, or none: then no style does. */
    private boolean saysWhether;

    private String runStyle = "";
    private boolean collects;
    private boolean preserves;

    private DocxText(DocxStructure structure, Set<String> struckStyles) {
        this.structure = structure;
        this.struckStyles = struckStyles;
    }

    /**
     * Reads a part.
     *
     * @param struckStyles ids of the styles that draw a line through words
     */
    static void read(byte[] part, DocxStructure structure, Set<String> struckStyles) throws Unreadable {
        DocxText text = new DocxText(structure, struckStyles);
        try {
            XMLStreamReader xml = SafeXml.reader(part);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> text.start(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (text.collects) {
                            text.run.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> text.end(xml);
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e).anywhere();
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (skipped > 0 || name.endsWith("Change") || SKIPPED.contains(name) && !inProperties()) {
            skipped++;
        } else if (isOurs(xml)) {
            if (inParagraphProperties) {
                property(name, xml);
            } else if (inRowProperties) {
                if (name.equals("del")) {
                    structure.rowIsDeleted();
                }
            } else {
                content(name, xml);
            }
        }
    }

    private void end(XMLStreamReader xml) throws Unreadable {
        if (skipped > 0) {
            skipped--;
        } else if (isOurs(xml)) {
            String name = xml.getLocalName();
            switch (name) {
                case "pPr" -> inParagraphProperties = false;
                case "trPr" -> inRowProperties = false;
                case "t" -> endText();
                case "p" -> {
                    if (!markDeleted) {
                        endParagraph();
                    }
                }
                case "tc", "comment" -> {
                    closeFields();
                    if (markDeleted) {
                        endParagraph(); // The last mark of a cell cannot go.
                    }
                    structure.ends(name);
                }
                case "tbl", "tr" -> structure.ends(name);
                default -> {}
            }
        }
    }

    private void property(String name, XMLStreamReader xml) {
        switch (name) {
            case "pStyle" -> style = value(xml, "val");
            case "del", "moveFrom" -> markDeleted = true;
            default -> {}
        }
    }

    private void content(String name, XMLStreamReader xml) {
        switch (name) {
            case "p" -> {
                if (!markDeleted) {
                    paragraph.setLength(0);
                    struck.clear();
                    style = "";
                }
                markDeleted = false;
            }
            case "pPr" -> inParagraphProperties = true;
            case "trPr" -> inRowProperties = true;
            case "r" -> {
                hidden = false;
                strikes = false;
                saysWhether = false;
                runStyle = "";
            }
            case "rStyle" -> runStyle = value(xml, "val");
            case "vanish" -> hidden = isOn(xml);
            case "strike", "dstrike" -> {
                strikes |= isOn(xml);
                saysWhether = true;
            }
            case "t" -> {
                collects = true;
                preserves = "preserve".equals(xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "space"));
                run.setLength(0);
            }
            case "tab" -> add("\t");
            case "cr" -> add("\n");
            case "br" -> add(Set.of("", "textWrapping").contains(value(xml, "type")) ? "\n" : "");
            case "noBreakHyphen" -> add("\u2011");
            case "softHyphen" -> add("\u00ad");
            case "fldChar" -> field(value(xml, "fldCharType"));
            case "tbl", "tr", "tc", "comment", "commentReference" -> structure.starts(name, value(xml, "id"));
            default -> {}
        }
    }

    private void field(String kind) {
        if (kind.equals("begin")) {
            fields.push(false);
            codes++;
        } else if (kind.equals("separate") || kind.equals("end")) {
            codes -= Boolean.FALSE.equals(fields.poll()) ? 1 : 0;
            if (kind.equals("separate")) {
                fields.push(true);
            }
        }
    }

    /** A field that nobody closed must not hide the cells behind it. */
    private void closeFields() {
        fields.clear();
        codes = 0;
    }

    private void endText() {
        collects = false;
        add(preserves ? run.toString() : EDGES.matcher(run).replaceAll(""));
    }

    private void add(String text) {
        if (!hidden && codes == 0) {
            paragraph.append(text);
            struck.add(text, saysWhether ? strikes : struckStyles.contains(runStyle.isEmpty() ? style : runStyle));
        }
    }

    private void endParagraph() throws Unreadable {
        if (++paragraphs > MOST_PARAGRAPHS) {
            throw PackedFile.tooLarge();
        }
        structure.paragraph(new DocxParagraph(
                style, DocxEscape.unescape(paragraph.toString()), DocxEscape.unescape(struck.text())));
        markDeleted = false;
    }

    private boolean inProperties() {
        return inParagraphProperties || inRowProperties;
    }

    private static boolean isOurs(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace != null
                && (namespace.endsWith("/wordprocessingml/2006/main") || namespace.endsWith("/wordprocessingml/main"));
    }

    static boolean isOn(XMLStreamReader xml) {
        return !Set.of("0", "false", "off").contains(value(xml, "val"));
    }

    static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
