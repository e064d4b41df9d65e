package org.plainleaf.print;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.plainleaf.model.Language;

/**
 * Puts the pages of a booklet on sheets: two on each side of A4, in the order that makes a booklet when the sheets are printed
 * on both sides, flipped on the short edge, and folded. The last page stays the last: blank ones go before it. The pages keep
 * their structure (ISO 32000-1, 14.7.4.2: content in a form XObject), so the result is as accessible as the booklet.
 */
final class Imposition {
    private static final int PAGES_A_SHEET = 4;
    private static final float LONG_EDGE = PDRectangle.A4.getHeight();
    private static final float SHORT_EDGE = PDRectangle.A4.getWidth();

    private Imposition() {}

    /** The page order: pairs of page numbers from 0, left and right of each side; -1 is a blank page. */
    static List<int[]> order(int pages, boolean fromRight) {
        int whole = (pages + PAGES_A_SHEET - 1) / PAGES_A_SHEET * PAGES_A_SHEET;
        List<int[]> sides = new ArrayList<>();
        for (int side = 0; side < whole / 2; side++) {
            int outer = number(whole - 1 - side, pages, whole);
            int inner = number(side, pages, whole);
            boolean front = side % 2 == 0;
            // The first side has the last page at its left and the first at its right; from right to left the reverse.
            sides.add(front != fromRight ? new int[] {outer, inner} : new int[] {inner, outer});
        }
        return sides;
    }

    private static int number(int position, int pages, int whole) {
        if (position == whole - 1) {
            return pages - 1;
        }
        return position < pages - 1 ? position : -1;
    }

    static byte[] toFold(byte[] booklet, Language language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(booklet)) {
            List<PDPage> pages = new ArrayList<>();
            pdf.getPages().forEach(pages::add);
            List<PDFormXObject> forms = new ArrayList<>();
            for (PDPage page : pages) {
                forms.add(form(pdf, page));
            }
            COSDictionary[] sheets = new COSDictionary[pages.size()];
            for (int[] side : order(pages.size(), language.direction() == Language.Direction.RTL)) {
                PDPage sheet = new PDPage(new PDRectangle(LONG_EDGE, SHORT_EDGE));
                sheet.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
                pdf.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                    for (int half = 0; half < 2; half++) {
                        if (side[half] >= 0) {
                            place(content, forms.get(side[half]), half * LONG_EDGE / 2);
                            sheets[side[half]] = sheet.getCOSObject();
                        }
                    }
                }
            }
            COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            for (int i = 0; i < pages.size(); i++) {
                move(root, pages.get(i).getCOSObject(), sheets[i], forms.get(i));
            }
            pages.forEach(pdf::removePage);
            ByteArrayOutputStream out = new ByteArrayOutputStream(booklet.length + 10_000);
            pdf.setDocumentId(0L);
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static void place(PDPageContentStream content, PDFormXObject form, float x) throws IOException {
        content.saveGraphicsState();
        content.transform(new org.apache.pdfbox.util.Matrix(AffineTransform.getTranslateInstance(x, 0)));
        content.drawForm(form);
        content.restoreGraphicsState();
    }

    private static PDFormXObject form(PDDocument pdf, PDPage page) throws IOException {
        PDFormXObject form = new PDFormXObject(new PDStream(pdf, page.getContents(), COSName.FLATE_DECODE));
        form.setBBox(page.getMediaBox());
        form.setResources(page.getResources());
        form.getCOSObject().setInt(COSName.STRUCT_PARENTS, page.getCOSObject().getInt(COSName.STRUCT_PARENTS));
        return form;
    }

    /** Tells the structure that what was on a page is now in a form on a sheet. */
    private static void move(COSDictionary element, COSDictionary page, COSDictionary sheet, PDFormXObject form) {
        COSDictionary own = element.getCOSDictionary(COSName.PG);
        COSBase kids = element.getDictionaryObject(COSName.K);
        COSArray all = new COSArray();
        if (kids instanceof COSArray array) {
            all.addAll(array);
        } else if (kids != null) {
            all.add(kids);
        }
        for (int i = 0; i < all.size(); i++) {
            COSBase kid = all.getObject(i);
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                move(inner, page, sheet, form);
            } else if (kid instanceof COSInteger number && own == page) {
                all.set(i, reference(sheet, form, number.intValue()));
            } else if (kid instanceof COSDictionary reference
                    && !reference.containsKey(COSName.getPDFName("Stm"))
                    && (reference.containsKey(COSName.PG) ? reference.getCOSDictionary(COSName.PG) : own) == page) {
                all.set(i, reference(sheet, form, reference.getInt(COSName.MCID)));
            }
        }
        if (kids != null) {
            element.setItem(COSName.K, all);
        }
        if (own == page) {
            element.setItem(COSName.PG, sheet);
        }
    }

    private static COSDictionary reference(COSDictionary sheet, PDFormXObject form, int number) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, sheet);
        reference.setItem(COSName.getPDFName("Stm"), form);
        reference.setInt(COSName.MCID, number);
        return reference;
    }
}
