package org.plainleaf.translate.exchange.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plainleaf.translate.exchange.Unreadable;
import org.plainleaf.translate.exchange.xml.SafeXml;

/** Which styles of cells draw a line through the whole text. */
final class XlsxStruckStyles {
    private XlsxStruckStyles() {}

    /** Their numbers; none for no bytes. */
    static BitSet of(byte[] part) throws Unreadable {
        BitSet styles = new BitSet();
        if (part.length == 0) {
            return styles;
        }
        List<Boolean> fonts = new ArrayList<>();
        String place = "";
        int style = 0;
        try {
            XMLStreamReader xml = SafeXml.reader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "fonts", "cellXfs", "cellStyleXfs", "dxfs" -> place = xml.getLocalName();
                        case "font" -> {
                            if (place.equals("fonts")) {
                                fonts.add(false);
                            }
                        }
                        case "strike" -> {
                            if (place.equals("fonts") && !fonts.isEmpty()) {
                                fonts.set(fonts.size() - 1, XlsxRuns.isOn(xml));
                            }
                        }
                        case "xf" -> {
                            if (place.equals("cellXfs")) {
                                styles.set(style++, strikes(fonts, xml.getAttributeValue(null, "fontId")));
                            }
                        }
                        default -> {}
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e).anywhere();
        }
        return styles;
    }

    private static boolean strikes(List<Boolean> fonts, String number) {
        try {
            int font = number == null ? 0 : Integer.parseInt(number);
            return font >= 0 && font < fonts.size() && fonts.get(font);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
