package org.plainleaf.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Tells, in a PDF, what each glyph of its fonts reads as, for copying and searching (ISO 32000-1, 9.10.3). */
final class ToUnicode {
    private static final int MOST_A_BLOCK = 100;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ToUnicode() {}

    static void write(PDDocument pdf, Map<PDFont, SortedMap<Integer, String>> texts) throws IOException {
        for (var font : texts.entrySet()) {
            PDStream stream = new PDStream(pdf);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(map(font.getValue()).getBytes(StandardCharsets.US_ASCII));
            }
            font.getKey().getCOSObject().setItem(COSName.TO_UNICODE, stream);
        }
    }

    private static String map(SortedMap<Integer, String> texts) {
        StringBuilder out = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, String>> entries = List.copyOf(texts.entrySet());
        for (int from = 0; from < entries.size(); from += MOST_A_BLOCK) {
            List<Map.Entry<Integer, String>> block =
                    entries.subList(from, Math.min(entries.size(), from + MOST_A_BLOCK));
            out.append(block.size()).append(" beginbfchar\n");
            block.forEach(entry -> out.append('<')
                    .append(HEX.toHexDigits(entry.getKey().shortValue()))
                    .append("> <")
                    .append(HEX.formatHex(entry.getValue().getBytes(StandardCharsets.UTF_16BE)))
                    .append(">\n"));
            out.append("endbfchar\n");
        }
        return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
