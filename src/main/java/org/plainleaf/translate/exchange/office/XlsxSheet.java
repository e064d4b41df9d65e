package org.plainleaf.translate.exchange.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.plainleaf.translate.exchange.Unreadable;
import org.plainleaf.translate.exchange.xml.SafeXml;

/** Reads the rows of one sheet. Keeps what has text only, so that a sheet of 10⁹ rows costs what it holds. */
final class XlsxSheet {
    private static final int MOST_ROWS = 100_000;

    /** Columns further out are not looked at. */
    private static final int MOST_COLUMNS = 256;

    private final XlsxCells cells;
    private final List<XlsxRow> rows = new ArrayList<>();
    private final Map<String, String> sharedFormulas = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final XlsxRuns inline = new XlsxRuns();
    private Map<Integer, String> row = new TreeMap<>();
    private Map<Integer, XlsxOdd> odd = new HashMap<>();
    private long rowNumber;
    private int column = -1;
    private String type = "";
    private String style = "";
    private String value = "";
    private @Nullable String formula;
    private String shared = "";

    private XlsxSheet(XlsxCells cells) {
        this.cells = cells;
    }

    static List<XlsxRow> rows(byte[] part, XlsxCells cells) throws Unreadable {
        XlsxSheet sheet = new XlsxSheet(cells);
        try {
            XMLStreamReader xml = SafeXml.reader(part);
            boolean more = true;
            while (more && xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> sheet.start(xml);
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        sheet.characters(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> more = sheet.end(xml.getLocalName());
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e).anywhere();
        }
        return sheet.rows;
    }

    private void characters(String characters) {
        text.append(characters);
        inline.characters(characters);
    }

    private void start(XMLStreamReader xml) throws Unreadable {
        inline.start(xml);
        switch (xml.getLocalName()) {
            case "row" -> {
                rowNumber = number(attribute(xml, "r"), rowNumber + 1);
                column = -1;
                row = new TreeMap<>();
                odd = new HashMap<>();
            }
            case "c" -> {
                column = column(attribute(xml, "r"), column + 1);
                type = attribute(xml, "t");
                style = attribute(xml, "s");
                value = "";
                inline.clear();
                formula = null;
            }
            case "f" -> {
                shared = attribute(xml, "t").equals("shared") ? attribute(xml, "si") : "";
                text.setLength(0);
            }
            case "v" -> text.setLength(0);
            default -> {}
        }
    }

    private boolean end(String name) throws Unreadable {
        inline.end(name);
        switch (name) {
            case "v" -> value = text.toString();
            case "f" -> {
                String written = text.toString();
                if (!shared.isEmpty() && !written.isEmpty()) {
                    sharedFormulas.put(shared, written);
                }
                formula = written.isEmpty() ? sharedFormulas.getOrDefault(shared, "") : written;
            }
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {}
        }
        return !name.equals("sheetData");
    }

    private void endCell() throws Unreadable {
        XlsxText runs = inline.text();
        String held = type.equals("inlineStr") ? runs.text() : value;
        String shown = cells.text(type, style, held);
        String written = formula == null ? shown : "=" + formula;
        if (!written.isEmpty() && column < MOST_COLUMNS) {
            row.put(column, written);
            Optional<XlsxOdd> found = formula == null
                    ? XlsxOdd.of(type, shown, cells.struck(type, style, held, runs))
                    : Optional.of(new XlsxOdd(XlsxOdd.Kind.FORMULA, shown));
            int place = column;
            found.ifPresent(cell -> odd.put(place, cell));
        }
    }

    private void endRow() throws Unreadable {
        if (!row.isEmpty()) {
            if (rows.size() == MOST_ROWS) {
                throw PackedFile.tooLarge();
            }
            rows.add(new XlsxRow(rowNumber, row, odd));
        }
    }

    /** The column of a place such as {@code AB12}, counted from 0. */
    private static int column(String place, int next) throws Unreadable {
        long column = 0;
        int letters = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            column = Math.min(column * 26 + place.charAt(letters) - 'A' + 1, Integer.MAX_VALUE);
            letters++;
        }
        if (letters == 0 && !place.isEmpty()) {
            throw XlsxCells.damaged();
        }
        return letters == 0 ? next : (int) column - 1;
    }

    private static long number(String written, long next) throws Unreadable {
        try {
            return written.isEmpty() ? next : Long.parseLong(written);
        } catch (NumberFormatException e) {
            Unreadable damaged = XlsxCells.damaged();
            damaged.initCause(e);
            throw damaged;
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
