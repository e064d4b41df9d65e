package org.plainleaf.translate.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.plainleaf.model.Language;
import org.plainleaf.translate.exchange.Parcel;

/** Writes one Word file. */
final class DocxWriter {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Widths of the columns in twentieths of a point; together what A4 on its side leaves between the margins. */
    private static final String[] WIDTHS = {"1300", "6900", "6900"};

    private final Parcel parcel;
    private final boolean rightToLeft;
    private final PartXml xml;
    private final DocxRuns runs;

    DocxWriter(Parcel parcel) throws IOException {
        this.parcel = parcel;
        this.rightToLeft = parcel.language().direction() == Language.Direction.RTL;
        this.xml = new PartXml("w:document", "xmlns:w", MAIN);
        this.runs = new DocxRuns(xml, parcel.language());
    }

    void write(OutputStream out) throws IOException {
        new OfficePackage(OfficeGuide.title(parcel.language()), "word/document.xml")
                .add("word/document.xml", "wordprocessingml.document.main", document())
                .add("word/styles.xml", "wordprocessingml.styles", DocxStyle.part())
                .add("word/settings.xml", "wordprocessingml.settings", settings())
                .link("word/document.xml", "rId1", "styles", "styles.xml", "rId2", "settings", "settings.xml")
                .write(out);
    }

    private byte[] document() throws IOException {
        xml.open("w:body");
        runs.english(DocxStyle.HEADING, OfficeGuide.title(parcel.language()));
        runs.english(DocxStyle.GUIDE, "Write your translation in the last column, beside the English text.");
        for (String sentence : OfficeGuide.sentences()) {
            runs.english(DocxStyle.GUIDE, sentence);
        }
        runs.english(
                DocxStyle.GUIDE,
                "Where a row says “" + OfficeGuide.PLEASE_CHECK
                        + "”, the English has changed or nobody has looked at the"
                        + " translation yet. Mend it. When it is right, delete the words “"
                        + OfficeGuide.PLEASE_CHECK + "”.");
        runs.english(
                DocxStyle.GUIDE,
                "If something is unclear or wrong in the English, add a comment. Leave the first two columns as they are,"
                        + " save as .docx, and send the file back.");
        table();
        // Word wants a paragraph behind the last table.
        xml.empty("w:p");
        xml.open("w:sectPr")
                .empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape")
                .empty(
                        "w:pgMar",
                        "w:top",
                        "850",
                        "w:right",
                        "850",
                        "w:bottom",
                        "850",
                        "w:left",
                        "850",
                        "w:header",
                        "425",
                        "w:footer",
                        "425",
                        "w:gutter",
                        "0")
                .close();
        return xml.done();
    }

    private void table() throws IOException {
        xml.open("w:tbl").open("w:tblPr");
        if (rightToLeft) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct").open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "BFBFBF");
        }
        xml.close().empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        for (String width : WIDTHS) {
            xml.empty("w:gridCol", "w:w", width);
        }
        xml.close();
        startRow(true);
        heading(0, DocxTable.NUMBER + " (" + parcel.language().tag() + ")");
        heading(1, DocxTable.ENGLISH);
        heading(2, DocxTable.TRANSLATION + ": " + parcel.language().english());
        xml.close();
        int number = 0;
        for (Parcel.Row row : parcel.rows()) {
            row(++number, row);
        }
        xml.close();
    }

    private void row(int number, Parcel.Row row) throws IOException {
        startRow(false);
        startCell(0, "F2F2F2");
        runs.english(DocxStyle.NUMBER, String.valueOf(number));
        if (row.state() == Parcel.State.UNSURE) {
            runs.english(DocxStyle.STATE, OfficeGuide.PLEASE_CHECK);
        }
        runs.english(DocxStyle.KEY, RowTicket.of(row).toString());
        xml.close();
        startCell(1, "F2F2F2");
        runs.english(DocxStyle.ENGLISH, row.source());
        String previous = row.previous();
        if (previous != null) {
            runs.english(DocxStyle.NOTE, "The English was: " + previous);
        }
        for (String note : row.notes()) {
            runs.english(DocxStyle.NOTE, note);
        }
        if (!row.remark().isEmpty()) {
            runs.english(DocxStyle.NOTE, DocxTable.REMARK + row.remark());
        }
        xml.close();
        startCell(2, "FFFFFF");
        runs.translation(row.target());
        xml.close().close();
    }

    private void startRow(boolean heading) throws IOException {
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (heading) {
            xml.empty("w:tblHeader");
        }
        xml.close();
    }

    private void startCell(int column, String colour) throws IOException {
        xml.open("w:tc")
                .open("w:tcPr")
                .empty("w:tcW", "w:w", WIDTHS[column], "w:type", "dxa")
                .empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", colour)
                .close();
    }

    private void heading(int column, String text) throws IOException {
        startCell(column, "DCE6F1");
        runs.english(DocxStyle.COLUMN, text);
        xml.close();
    }

    private static byte[] settings() throws IOException {
        // Without it Word opens the file as one of 2007.
        return new PartXml("w:settings", "xmlns:w", MAIN)
                .open("w:compat")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15")
                .done();
    }
}
