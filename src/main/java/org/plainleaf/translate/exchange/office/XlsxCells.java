package org.plainleaf.translate.exchange.office;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plainleaf.translate.exchange.Unreadable;
import org.plainleaf.translate.exchange.xml.SafeXml;

/** Turns what a cell holds into the text that people see in it. */
final class XlsxCells {
    private final List<XlsxText> strings;
    private final XlsxNumbers numbers;
    private final BitSet struckStyles;

    private XlsxCells(List<XlsxText> strings, XlsxNumbers numbers, BitSet struckStyles) {
        this.strings = strings;
        this.numbers = numbers;
        this.struckStyles = struckStyles;
    }

    static XlsxCells of(PackedFile file, OfficeLinks links, String workbook) throws Unreadable {
        Optional<String> strings = links.first("sharedStrings");
        byte[] styles = links.partOf(file, "styles");
        return new XlsxCells(
                strings.isPresent() ? strings(file.required(strings.get())) : List.of(),
                XlsxNumbers.of(styles, file.required(workbook)),
                XlsxStruckStyles.of(styles));
    }

    /**
     * The text of a cell.
     *
     * @param type as in the file: s, inlineStr, str, b, e, n or nothing
     * @param style number of its style
     * @param value what it holds
     */
    String text(String type, String style, String value) throws Unreadable {
        return switch (type) {
            case "s" -> value.isBlank() ? "" : string(value).text();
            case "inlineStr", "e", "d" -> value;
            case "str" -> XlsxEscape.unescape(value);
            case "b" -> value.strip().equals("1") ? "TRUE" : value.isBlank() ? "" : "FALSE";
            default -> numbers.text(value.strip(), style);
        };
    }

    static Unreadable damaged() {
        return new Unreadable("The file is damaged: a cell has no place or no text.", ZipDirectory.SAVE_AGAIN);
    }

    /**
     * Those words of a text cell that have a line through them; empty for none. The parameters as above.
     *
     * @param runs what the cell itself holds, where its type is inlineStr
     */
    String struck(String type, String style, String value, XlsxText runs) throws Unreadable {
        XlsxText text = type.equals("s") && !value.isBlank() ? string(value) : runs;
        return isStruck(style) ? text(type, style, value).strip() : text.struck();
    }

    private boolean isStruck(String style) {
        return style.length() < 6 && style.matches("[0-9]+") && struckStyles.get(Integer.parseInt(style));
    }

    private XlsxText string(String number) throws Unreadable {
        try {
            return strings.get(Integer.parseInt(number.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            Unreadable damaged = damaged();
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static List<XlsxText> strings(byte[] part) throws Unreadable {
        List<XlsxText> strings = new ArrayList<>();
        XlsxRuns runs = new XlsxRuns();
        try {
            XMLStreamReader xml = SafeXml.reader(part);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (xml.getLocalName().equals("si")) {
                            runs.clear();
                        }
                        runs.start(xml);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        runs.characters(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        runs.end(xml.getLocalName());
                        if (xml.getLocalName().equals("si")) {
                            strings.add(runs.text());
                        }
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e).anywhere();
        }
        return strings;
    }
}
