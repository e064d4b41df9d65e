package org.plainleaf.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.plainleaf.model.PrintSheet;

/** Binds several PDFs into one. Their structures become one structure, so that the pack is as accessible as its parts. */
final class PackBinder {
    private PackBinder() {}

    static byte[] bind(List<byte[]> pdfs, PrintSheet cover) throws IOException {
        List<PDDocument> opened = new ArrayList<>();
        try (PDDocument whole = Loader.loadPDF(pdfs.get(0))) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (byte[] pdf : pdfs.subList(1, pdfs.size())) {
                if (whole.getNumberOfPages() % 2 == 1) {
                    // Each leaflet starts on the front of a sheet, for who prints on both sides.
                    whole.addPage(new PDPage(
                            whole.getPage(whole.getNumberOfPages() - 1).getMediaBox()));
                }
                PDDocument part = Loader.loadPDF(pdf);
                opened.add(part);
                merger.appendDocument(whole, part);
            }
            PdfMaker.describe(whole, cover);
            whole.setDocumentId(0L);
            ByteArrayOutputStream out = new ByteArrayOutputStream(200_000);
            whole.save(out);
            return out.toByteArray();
        } finally {
            for (PDDocument part : opened) {
                part.close();
            }
        }
    }
}
