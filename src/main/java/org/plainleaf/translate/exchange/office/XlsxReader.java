package org.plainleaf.translate.exchange.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.plainleaf.translate.exchange.LanguageTag;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.Unreadable;
import org.plainleaf.translate.exchange.xml.SafeXml;

/**
 * Reads a workbook that came back: every sheet that carries keys, wherever it is, with its columns in any order. People copy
 * sheets and work on the copy.
 */
final class XlsxReader {
    private static final String USUAL_SHEET = "Translations";

    private XlsxReader() {}

    private record Sheet(String name, String link) {}

    static Returned read(byte[] bytes) throws Unreadable {
        PackedFile file = PackedFile.open(bytes);
        String workbook = OfficeLinks.mainPart(file, "xl/workbook.xml");
        OfficeLinks links = OfficeLinks.of(file, workbook);
        XlsxCells cells = XlsxCells.of(file, links, workbook);
        XlsxCopies rows = new XlsxCopies();
        Set<String> pages = new HashSet<>();
        String language = null;
        boolean found = false;
        for (Sheet sheet : sheets(file.required(workbook))) {
            String part = links.byId(sheet.link());
            Optional<byte[]> content = file.part(part);
            List<XlsxRow> all = content.isPresent() ? XlsxSheet.rows(content.get(), cells) : List.of();
            Optional<XlsxPlaces> places = XlsxPlaces.find(all);
            if (places.isPresent()) {
                language = oneLanguage(language, places.get().language());
                Map<Long, String> comments =
                        XlsxComments.of(OfficeLinks.of(file, part).partOf(file, "comments"));
                String on = found ? " of the sheet \"" + sheet.name() + "\"" : "";
                read(all, places.get(), comments, on, rows);
                all.forEach(
                        row -> pages.add(places.get().text(row, XlsxColumn.PAGE).strip()));
                found = true;
            } else if (XlsxPlaces.hasLostColumns(all)) {
                throw new Unreadable(
                        "The sheet \"" + sheet.name() + "\" has texts with their keys, but no heading row.",
                        "Copy the heading row of the file that went out into it, or delete this sheet.");
            }
        }
        if (!found) {
            throw new Unreadable(
                    "No sheet of the file has the texts with their hidden keys.",
                    "Export the texts again, copy the translations into that file, and keep its heading row"
                            + " and its hidden column.");
        }
        return new Returned(language, rows.once(), pages);
    }

    private static @Nullable String oneLanguage(@Nullable String one, @Nullable String other) throws Unreadable {
        if (one != null && other != null && !LanguageTag.same(one, other)) {
            throw new Unreadable(
                    "The sheets of this file have translations into more than one language: " + one + " and " + other
                            + ".",
                    "Make a file for each language.");
        }
        return one == null ? other : one;
    }

    private static void read(
            List<XlsxRow> all, XlsxPlaces places, Map<Long, String> comments, String on, XlsxCopies rows) {
        for (XlsxRow row : all) {
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
            String remark = places.text(row, XlsxColumn.REMARKS);
            String comment = comments.getOrDefault(row.number(), "");
            Returned.Row came = new Returned.Row(
                    ticket.map(RowTicket::key).orElse(null),
                    source,
                    target,
                    unsure(ticket, row, places),
                    remark.isBlank() || comment.isBlank() ? remark + comment : remark + "\n" + comment,
                    "row " + row.number() + on,
                    odd.map(cell -> cell.fault(source)).orElse(""),
                    "",
                    RowTicket.doubted(ticket, places.text(row, XlsxColumn.STATE)));
            rows.add(came.onPage(places.text(row, XlsxColumn.PAGE)), on, ticket);
        }
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
