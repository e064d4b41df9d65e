package org.plainleaf.translate.exchange.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plainleaf.translate.exchange.Unreadable;
import org.plainleaf.translate.exchange.xml.SafeXml;

/** Turns what a cell holds into the text that people see in it. */
final class XlsxCells {
    private final List<String> strings;
    private final XlsxNumbers numbers;

    private XlsxCells(List<String> strings, XlsxNumbers numbers) {
        this.strings = strings;
        this.numbers = numbers;
    }

    static XlsxCells of(PackedFile file, OfficeLinks links, String workbook) throws Unreadable {
        Optional<String> strings = links.first("sharedStrings");
        Optional<String> styles = links.first("styles");
        return new XlsxCells(
                strings.isPresent() ? strings(file.required(strings.get())) : List.of(),
                XlsxNumbers.of(styles.isPresent() ? file.required(styles.get()) : null, file.required(workbook)));
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
            case "s" -> value.isBlank() ? "" : string(value.strip());
            case "inlineStr", "e", "d" -> value;
            case "str" -> XlsxEscape.unescape(value);
            case "b" -> value.strip().equals("1") ? "TRUE" : value.isBlank() ? "" : "FALSE";
            default -> numbers.text(value.strip(), style);
        };
    }

    static Unreadable damaged() {
        return new Unreadable("The file is damaged: a cell has no place or no text.", ZipDirectory.SAVE_AGAIN);
    }

    private String string(String number) throws Unreadable {
        try {
            return strings.get(Integer.parseInt(number));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            Unreadable damaged = damaged();
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static List<String> strings(byte[] part) throws Unreadable {
        List<String> strings = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        StringBuilder text = new StringBuilder();
        int sounds = 0; // Inside of a reading aid for Japanese, which is no part of the text.
        try {
            XMLStreamReader xml = SafeXml.reader(part);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        switch (xml.getLocalName()) {
                            case "si" -> whole.setLength(0);
                            case "t" -> text.setLength(0);
                            case "rPh" -> sounds++;
                            default -> {}
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        text.append(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        switch (xml.getLocalName()) {
                            case "si" -> strings.add(whole.toString());
                            case "t" -> whole.append(sounds == 0 ? XlsxEscape.unescape(text.toString()) : "");
                            case "rPh" -> sounds--;
                            default -> {}
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
