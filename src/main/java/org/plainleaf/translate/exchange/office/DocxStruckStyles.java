package org.plainleaf.translate.exchange.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plainleaf.translate.exchange.Unreadable;
import org.plainleaf.translate.exchange.xml.SafeXml;

/** Which styles of a Word file draw a line through their words, also where another style passes it on to them. */
final class DocxStruckStyles {
    private final Map<String, Boolean> own = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private String style = "";
    /** Inside the looks of parts of a table, which are no looks of words. */
    private boolean inTable;

    private DocxStruckStyles() {}

    /** Their ids; none for no bytes. */
    static Set<String> of(byte[] part) throws Unreadable {
        DocxStruckStyles styles = new DocxStruckStyles();
        if (part.length > 0) {
            styles.read(part);
        }
        Set<String> struck = new HashSet<>();
        for (String id : styles.own.keySet()) {
            if (styles.strikes(id)) {
                struck.add(id);
            }
        }
        return struck;
    }

    private void read(byte[] part) throws Unreadable {
        try {
            XMLStreamReader xml = SafeXml.reader(part);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("tblStylePr")) {
                    inTable = false;
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e).anywhere();
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "style" -> {
                style = DocxText.value(xml, "styleId");
                own.put(style, false);
            }
            case "basedOn" -> basedOn.put(style, DocxText.value(xml, "val"));
            case "tblStylePr" -> inTable = true;
            case "strike", "dstrike" -> {
                if (!inTable) {
                    if (DocxText.isOn(xml)) {
                        own.put(style, true);
                    } else {
                        basedOn.remove(style); // Takes off what the other passes on.
                    }
                }
            }
            default -> {}
        }
    }

    private boolean strikes(String id) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (at != null && seen.add(at)) {
            if (own.getOrDefault(at, false)) {
                return true;
            }
            at = basedOn.get(at);
        }
        return false;
    }
}
