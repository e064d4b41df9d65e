package org.plainleaf.translate.exchange.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;
import org.plainleaf.translate.exchange.xml.SafeXml;

/** Reads a workbook that came back: finds the sheet that carries keys, wherever it is, and its columns in any order. */
final class XlsxReader {
    private static final String USUAL_SHEET = "Translations";

    private XlsxReader() {}

    private record Sheet(String name, String link) {}

    static Returned read(byte[] bytes) throws Unreadable {
        PackedFile file = PackedFile.open(bytes);
        String workbook = OfficeLinks.mainPart(file, "xl/workbook.xml");
        OfficeLinks links = OfficeLinks.of(file, workbook);
        XlsxCells cells = XlsxCells.of(file, links, workbook);
        for (Sheet sheet : sheets(file.required(workbook))) {
            Optional<byte[]> part = file.part(links.byId(sheet.link()));
            if (part.isPresent()) {
                List<XlsxRow> rows = XlsxSheet.rows(part.get(), cells);
                Optional<XlsxPlaces> places = XlsxPlaces.find(rows);
                if (places.isPresent()) {
                    return returned(rows, places.get());
                }
            }
        }
        throw new Unreadable(
                "No sheet of the file has the texts with their hidden keys.",
                "Export the texts again, copy the translations into that file, and keep its heading row"
                        + " and its hidden column.");
    }

    private static Returned returned(List<XlsxRow> rows, XlsxPlaces places) {
        List<Returned.Row> returned = new ArrayList<>();
        for (XlsxRow row : rows) {
            if (row.number() <= places.headingRow()) {
                continue;
            }
            Optional<RowTicket> ticket = RowTicket.parse(places.text(row, XlsxColumn.KEY));
            String source = places.text(row, XlsxColumn.ENGLISH);
            Optional<XlsxOdd> odd = places.odd(row, XlsxColumn.TRANSLATION);
            String target = odd.map(XlsxOdd::shown)
                    .filter(shown -> !shown.isBlank())
                    .orElse(places.text(row, XlsxColumn.TRANSLATION));
            if (ticket.isEmpty() && source.isBlank() && target.isBlank()) {
                continue;
            }
            returned.add(new Returned.Row(
                    ticket.map(RowTicket::key).orElse(null),
                    source,
                    target,
                    unsure(ticket, row, places),
                    places.text(row, XlsxColumn.REMARKS),
                    "row " + row.number(),
                    odd.map(cell -> cell.fault(source)).orElse(""),
                    RowTicket.doubted(ticket, places.text(row, XlsxColumn.STATE))));
        }
        return new Returned(places.language(), returned);
    }

    /** A row that lost its key may have lost a mark with it: there only its state tells, where the sheet has states. */
    private static boolean unsure(Optional<RowTicket> ticket, XlsxRow row, XlsxPlaces places) {
        String state = places.text(row, XlsxColumn.STATE);
        return ticket.isEmpty() && places.columns().containsKey(XlsxColumn.STATE)
                ? !OfficeGuide.saysDone(state)
                : RowTicket.unsure(ticket, state);
    }

    /** The sheets as people see them, our own first: a copy of it may stand before it. */
    private static List<Sheet> sheets(byte[] workbook) throws Unreadable {
        List<Sheet> sheets = new ArrayList<>();
        try {
            XMLStreamReader xml = SafeXml.reader(workbook);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    String name = xml.getAttributeValue(null, "name");
                    Sheet sheet = new Sheet(name == null ? "" : name, link(xml));
                    sheets.add(USUAL_SHEET.equals(sheet.name()) ? 0 : sheets.size(), sheet);
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e).anywhere();
        }
        return sheets;
    }

    private static String link(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
