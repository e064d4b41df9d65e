package org.plainleaf.translate.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plainleaf.model.Language;
import org.plainleaf.translate.exchange.Parcel;

/** Writes one workbook: the sheet of texts, and the sheet that says how to fill it in. */
final class XlsxWriter {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** The most that a cell holds, in UTF-16 units. */
    static final int LONGEST = 32_767;

    private static final String SHEET = "Translations";

    private final Language language;
    private final boolean rightToLeft;
    private final List<Parcel.Row> rows = new ArrayList<>();
    private final List<Parcel.Row> leftOut = new ArrayList<>();
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private int uses;

    XlsxWriter(Parcel parcel) {
        language = parcel.language();
        rightToLeft = language.direction() == Language.Direction.RTL;
        for (Parcel.Row row : parcel.rows()) {
            (row.source().length() > LONGEST || row.target().length() > LONGEST ? leftOut : rows).add(row);
        }
    }

    void write(OutputStream out) throws IOException {
        byte[] texts = texts();
        byte[] guide = guide();
        new OfficePackage(OfficeGuide.title(language), "xl/workbook.xml")
                .add("xl/workbook.xml", "spreadsheetml.sheet.main", workbook())
                .add("xl/worksheets/sheet1.xml", "spreadsheetml.worksheet", texts)
                .add("xl/worksheets/sheet2.xml", "spreadsheetml.worksheet", guide)
                .add("xl/styles.xml", "spreadsheetml.styles", XlsxStyle.part(rightToLeft))
                .add("xl/sharedStrings.xml", "spreadsheetml.sharedStrings", sharedStrings())
                .link(
                        "xl/workbook.xml",
                        "rId1",
                        "worksheet",
                        "worksheets/sheet1.xml",
                        "rId2",
                        "worksheet",
                        "worksheets/sheet2.xml",
                        "rId3",
                        "styles",
                        "styles.xml",
                        "rId4",
                        "sharedStrings",
                        "sharedStrings.xml")
                .write(out);
    }

    private byte[] workbook() throws IOException {
        return new PartXml("workbook", "xmlns", MAIN, "xmlns:r", OfficePackage.RELATIONSHIPS)
                .open("bookViews")
                .empty("workbookView", "activeTab", "0")
                .close()
                .open("sheets")
                .empty("sheet", "name", SHEET, "sheetId", "1", "r:id", "rId1")
                .empty("sheet", "name", "How to", "sheetId", "2", "r:id", "rId2")
                .close()
                .open("definedNames")
                .open("definedName", "name", "_xlnm._FilterDatabase", "localSheetId", "0", "hidden", "1")
                .characters(SHEET + "!$A$1:$" + XlsxColumn.KEY.letter() + "$" + (rows.size() + 1))
                .close()
                .open("definedName", "name", "_xlnm.Print_Titles", "localSheetId", "0")
                .characters(SHEET + "!$1:$1")
                .close()
                .done();
    }

    private byte[] texts() throws IOException {
        PartXml xml = sheet();
        xml.open("sheetViews");
        if (rightToLeft) {
            xml.open("sheetView", "rightToLeft", "1", "tabSelected", "1", "workbookViewId", "0");
        } else {
            xml.open("sheetView", "tabSelected", "1", "workbookViewId", "0");
        }
        xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen")
                .close()
                .close()
                .empty("sheetFormatPr", "defaultRowHeight", "15")
                .open("cols");
        for (XlsxColumn column : XlsxColumn.values()) {
            String number = String.valueOf(column.place() + 1);
            String width = String.valueOf(column.width());
            String hidden = column == XlsxColumn.KEY ? "1" : "0";
            xml.empty("col", "min", number, "max", number, "width", width, "hidden", hidden, "customWidth", "1");
        }
        xml.close().open("sheetData");
        XlsxRows out = new XlsxRows(xml, this::number);
        out.headings(language);
        for (Parcel.Row row : rows) {
            out.row(row);
        }
        String last = String.valueOf(rows.size() + 1);
        xml.close()
                // Without a password: it keeps the English from slips, not from people.
                .empty(
                        "sheetProtection",
                        "sheet",
                        "1",
                        "objects",
                        "1",
                        "scenarios",
                        "1",
                        "formatCells",
                        "0",
                        "formatColumns",
                        "0",
                        "formatRows",
                        "0",
                        "sort",
                        "0",
                        "autoFilter",
                        "0")
                .empty("autoFilter", "ref", "A1:" + XlsxColumn.KEY.letter() + last);
        if (!rows.isEmpty()) {
            xml.open("dataValidations", "count", "1")
                    .open(
                            "dataValidation",
                            "type",
                            "list",
                            "allowBlank",
                            "1",
                            "sqref",
                            XlsxColumn.STATE.letter() + "2:" + XlsxColumn.STATE.letter() + last)
                    .open("formula1")
                    .characters(
                            "\"" + OfficeGuide.word(Parcel.State.TRANSLATED) + "," + OfficeGuide.PLEASE_CHECK + "\"")
                    .close()
                    .close()
                    .close();
        }
        return xml.empty(
                        "pageMargins",
                        "left",
                        "0.4",
                        "right",
                        "0.4",
                        "top",
                        "0.5",
                        "bottom",
                        "0.5",
                        "header",
                        "0.3",
                        "footer",
                        "0.3")
                .empty("pageSetup", "paperSize", "9", "fitToHeight", "0", "orientation", "landscape")
                .done();
    }

    private byte[] guide() throws IOException {
        PartXml xml = sheet();
        xml.open("sheetViews")
                .empty("sheetView", "showGridLines", "0", "workbookViewId", "0")
                .close()
                .empty("sheetFormatPr", "defaultRowHeight", "15")
                .open("cols")
                .empty("col", "min", "1", "max", "1", "width", String.valueOf(XlsxRows.GUIDE_WIDTH), "customWidth", "1")
                .close()
                .open("sheetData");
        new XlsxRows(xml, this::number).guide(language, leftOut);
        return xml.close()
                .empty("pageSetup", "paperSize", "9", "fitToHeight", "0", "orientation", "portrait")
                .done();
    }

    private static PartXml sheet() throws IOException {
        PartXml xml = new PartXml("worksheet", "xmlns", MAIN);
        return xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close();
    }

    /** The number of a text in the table of texts, which holds each once. */
    private int number(String text) {
        uses++;
        return strings.computeIfAbsent(text, t -> strings.size());
    }

    private byte[] sharedStrings() throws IOException {
        PartXml xml = new PartXml(
                "sst", "xmlns", MAIN, "count", String.valueOf(uses), "uniqueCount", String.valueOf(strings.size()));
        for (String text : strings.keySet()) {
            xml.open("si").text("t", XlsxEscape.escape(text)).close();
        }
        return xml.done();
    }
}
