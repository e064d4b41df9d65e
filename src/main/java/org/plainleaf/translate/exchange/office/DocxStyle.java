package org.plainleaf.translate.exchange.office;

import java.io.IOException;

/** A style of the Word file: the reader knows by it what a paragraph is. */
enum DocxStyle {
    NORMAL("Normal", "Normal", "22", "000000"),
    HEADING("PlainleafTitle", "Plainleaf Title", "32", "000000"),
    GUIDE("PlainleafGuide", "Plainleaf Guide", "20", "000000"),
    COLUMN("PlainleafColumn", "Plainleaf Column", "20", "000000"),
    NUMBER("PlainleafNumber", "Plainleaf Number", "18", "595959"),
    KEY("PlainleafKey", "Plainleaf Key", "8", "8C8C8C"),
    STATE("PlainleafState", "Plainleaf State", "16", "9C5700"),
    ENGLISH("PlainleafEnglish", "Plainleaf English", "22", "000000"),
    NOTE("PlainleafNote", "Plainleaf Note", "16", "595959"),
    TRANSLATION("PlainleafTranslation", "Plainleaf Translation", "22", "000000"),
    /** Of letters, not of paragraphs. */
    TAG("PlainleafTag", "Plainleaf Tag", "18", "1F5FA8");

    private final String id;
    private final String title;
    private final String halfPoints;
    private final String colour;

    DocxStyle(String id, String title, String halfPoints, String colour) {
        this.id = id;
        this.title = title;
        this.halfPoints = halfPoints;
        this.colour = colour;
    }

    String id() {
        return id;
    }

    /** The styles part. */
    static byte[] part() throws IOException {
        PartXml xml = new PartXml("w:styles", "xmlns:w", DocxWriter.MAIN);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty("w:rFonts", "w:ascii", "Calibri", "w:hAnsi", "Calibri", "w:cs", "Arial");
        xml.empty("w:sz", "w:val", "22").empty("w:szCs", "w:val", "22").empty("w:lang", "w:val", "en-GB");
        xml.close().close().open("w:pPrDefault").open("w:pPr");
        xml.empty("w:spacing", "w:after", "60").close().close().close();
        for (DocxStyle style : values()) {
            style.write(xml);
        }
        return xml.done();
    }

    private void write(PartXml xml) throws IOException {
        String kind = this == TAG ? "character" : "paragraph";
        if (this == NORMAL) {
            xml.open("w:style", "w:type", kind, "w:default", "1", "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", kind, "w:customStyle", "1", "w:styleId", id);
        }
        xml.empty("w:name", "w:val", title);
        if (this != NORMAL && this != TAG) {
            xml.empty("w:basedOn", "w:val", NORMAL.id);
        }
        xml.empty("w:qFormat").open("w:rPr");
        if (this == HEADING || this == COLUMN || this == STATE) {
            xml.empty("w:b").empty("w:bCs");
        }
        xml.empty("w:color", "w:val", colour).empty("w:sz", "w:val", halfPoints).empty("w:szCs", "w:val", halfPoints);
        xml.close().close();
    }
}
