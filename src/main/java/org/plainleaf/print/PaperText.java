package org.plainleaf.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words on finished paper. */
public final class PaperText {
    private PaperText() {}

    /**
     * The text of a PDF, and what it says of itself. Our own paper gives its words in the order of reading, also in languages
     * that are written from right to left.
     *
     * @throws IOException if it is no PDF that can be read
     */
    public static List<String> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder about = new StringBuilder();
            for (String name : document.getDocumentInformation().getMetadataKeys()) {
                about.append(document.getDocumentInformation().getCustomMetadataValue(name))
                        .append('\n');
            }
            return List.of(new PDFTextStripper().getText(document), about.toString());
        }
    }
}
