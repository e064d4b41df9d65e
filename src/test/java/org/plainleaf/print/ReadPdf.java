package org.plainleaf.print;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a PDF says to programs: its structure, and the text of its lines. */
public final class ReadPdf {
    /**
     * A part of the structure that reads as something.
     *
     * @param type such as P or H1
     * @param language its own language; null for that of what it is in
     * @param text what it reads as
     */
    public record Part(String type, @Nullable String language, String text) {}

    private ReadPdf() {}

    /** All parts with a text that is read out, in the order of reading. */
    public static List<Part> parts(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Part> parts = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), parts);
            return parts;
        }
    }

    /** What the parts read as. */
    static List<String> spoken(byte[] pdf) throws IOException {
        return parts(pdf).stream().map(Part::text).toList();
    }

    private static void collect(COSBase node, List<Part> parts) {
        if (node instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.getObject(i), parts);
            }
        } else if (node instanceof COSDictionary element && !element.containsKey(COSName.MCID)) {
            String text = element.getString(COSName.ACTUAL_TEXT);
            if (text != null) {
                parts.add(new Part(element.getNameAsString(COSName.S), element.getString(COSName.LANG), text));
            }
            COSBase kids = element.getDictionaryObject(COSName.K);
            if (kids != null) {
                collect(kids, parts);
            }
        }
    }

    /** The text of each line as its codes read, in the order of the content, without marks of direction. */
    public static List<String> lines(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Codes codes = new Codes();
            codes.writeText(document, new StringWriter());
            return codes.lines.stream()
                    .map(line -> line.toString().replaceAll("[\\u200F\\u2060]", ""))
                    .toList();
        }
    }

    /** A line from right to left, as it reads. */
    public static String reversed(String line) {
        StringBuilder out = new StringBuilder();
        int[] characters = line.codePoints().toArray();
        for (int i = characters.length - 1; i >= 0; i--) {
            out.appendCodePoint(characters[i]);
        }
        return out.toString();
    }

    /** Takes the codes as they come, where PDFBox would sort them and guess at spaces. */
    private static final class Codes extends PDFTextStripper {
        private final List<StringBuilder> lines = new ArrayList<>();
        private float height = Float.NaN;

        @Override
        protected void processTextPosition(TextPosition text) {
            if (lines.isEmpty() || Math.abs(text.getY() - height) > 2) {
                lines.add(new StringBuilder());
                height = text.getY();
            }
            lines.get(lines.size() - 1).append(text.getUnicode());
        }
    }
}
