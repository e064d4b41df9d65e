package org.plainleaf.translate.exchange.office;

import java.io.IOException;

/** How a cell looks. All but the plain one are text, so that {@code =1} stays what it is. */
enum XlsxStyle {
    PLAIN(0, 0, 0, 0, true),
    HEADING(1, 1, 3, 1, true),
    SMALL(2, 2, 2, 1, true),
    ENGLISH(3, 0, 2, 1, true),
    TRANSLATION(4, 0, 0, 1, false),
    UNSURE(5, 0, 4, 1, false),
    REMARK(6, 0, 0, 1, false),
    STATE(7, 2, 0, 1, false),
    TITLE(8, 3, 0, 0, true),
    GUIDE(9, 0, 0, 0, true);

    private static final String[] FILLS = {"FFF2F2F2", "FFDCE6F1", "FFFFF2CC"};
    private static final String TEXT = "49";

    private final int number;
    private final int font;
    private final int fill;
    private final int border;
    private final boolean locked;

    XlsxStyle(int number, int font, int fill, int border, boolean locked) {
        this.number = number;
        this.font = font;
        this.fill = fill;
        this.border = border;
        this.locked = locked;
    }

    /** Its number in the file, which is its place in the list there. */
    int number() {
        return number;
    }

    /** The styles part. */
    static byte[] part(boolean rightToLeft) throws IOException {
        PartXml xml = new PartXml("styleSheet", "xmlns", XlsxWriter.MAIN);
        xml.open("fonts", "count", "4");
        font(xml, "11", "FF000000", false);
        font(xml, "11", "FF000000", true);
        font(xml, "9", "FF595959", false);
        font(xml, "14", "FF000000", true);
        xml.close().open("fills", "count", String.valueOf(FILLS.length + 2));
        for (String reserved : new String[] {"none", "gray125"}) {
            xml.open("fill").empty("patternFill", "patternType", reserved).close();
        }
        for (String colour : FILLS) {
            xml.open("fill").open("patternFill", "patternType", "solid");
            xml.empty("fgColor", "rgb", colour).close().close();
        }
        xml.close().open("borders", "count", "2").open("border");
        for (String side : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
            xml.empty(side);
        }
        xml.close().open("border");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            xml.open(side, "style", "thin").empty("color", "rgb", "FFBFBFBF").close();
        }
        xml.empty("diagonal").close().close();
        xml.open("cellStyleXfs", "count", "1")
                .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0")
                .close();
        xml.open("cellXfs", "count", String.valueOf(values().length));
        for (XlsxStyle style : values()) {
            style.write(xml, rightToLeft);
        }
        return xml.close()
                .open("cellStyles", "count", "1")
                .empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0")
                .done();
    }

    private static void font(PartXml xml, String size, String colour, boolean bold) throws IOException {
        xml.open("font");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", size).empty("color", "rgb", colour).empty("name", "val", "Calibri");
        xml.close();
    }

    private void write(PartXml xml, boolean rightToLeft) throws IOException {
        xml.open(
                "xf",
                "numFmtId",
                this == PLAIN ? "0" : TEXT,
                "fontId",
                String.valueOf(font),
                "fillId",
                String.valueOf(fill),
                "borderId",
                String.valueOf(border),
                "xfId",
                "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyFill",
                "1",
                "applyBorder",
                "1",
                "applyAlignment",
                "1",
                "applyProtection",
                "1");
        if (this != PLAIN) {
            boolean translation = this == TRANSLATION || this == UNSURE;
            boolean turned = translation && rightToLeft;
            String horizontal = turned ? "right" : this == REMARK ? "general" : "left";
            String order = turned ? "2" : this == REMARK ? "0" : "1";
            xml.empty(
                    "alignment",
                    "horizontal",
                    horizontal,
                    "vertical",
                    "top",
                    "wrapText",
                    "1",
                    "indent",
                    turned || this == ENGLISH ? "1" : "0",
                    "readingOrder",
                    order);
        }
        xml.empty("protection", "locked", locked ? "1" : "0").close();
    }
}
