package org.plainleaf.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words on finished paper. */
public final class PaperText {
    private PaperText() {}

    /**
     * The text of a PDF, once as it stands and once with the words of each line turned round, for languages that are written
     * from right to left.
     *
     * @throws IOException if it is no PDF that can be read
     */
    public static List<String> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            StringBuilder turned = new StringBuilder();
            for (String line : text.lines().toList()) {
                List<String> words = new ArrayList<>(Arrays.asList(line.strip().split("\\s+", -1)));
                Collections.reverse(words);
                turned.append(String.join(" ", words)).append('\n');
            }
            StringBuilder titles = new StringBuilder();
            for (String name : document.getDocumentInformation().getMetadataKeys()) {
                titles.append(document.getDocumentInformation().getCustomMetadataValue(name))
                        .append('\n');
            }
            return List.of(text, turned.toString(), titles.toString());
        }
    }
}
