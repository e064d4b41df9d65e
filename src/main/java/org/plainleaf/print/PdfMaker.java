package org.plainleaf.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.plainleaf.model.Language;
import org.plainleaf.model.PrintSheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXParseException;

/**
 * Sets leaflets as PDF/UA-1 (ISO 14289-1). Text is shaped before layout (see {@link DocumentFont}). Afterwards the PDF is
 * told what it reads as (see {@link ToUnicode} and {@link Structure}). Thread-safe.
 */
final class PdfMaker {
    /** The family that style sheets of leaflets name. */
    static final String FAMILY = "Leaflet";

    private static final String PRODUCER = "Plainleaf";

    private final PrintFonts fonts;

    PdfMaker(PrintFonts fonts) {
        this.fonts = fonts;
        XRLog.setLoggingEnabled(false); // Stages never print.
    }

    /** Sets a leaflet. A fault in the XHTML, which only a template can bring in, is thrown with its line. */
    PrintedSheet make(PrintSheet sheet) throws SAXParseException, IOException {
        Language language = sheet.language();
        Document document = SheetDom.parse(sheet.html());
        WordCodes codes =
                new WordCodes(fonts, language.tag(), language.script(), language.direction() == Language.Direction.RTL);
        new SheetDom(codes).encode(document, tag -> sheet.scripts().getOrDefault(tag, "Latn"));
        try (PDDocument pdf = new PDDocument()) {
            PDFont regular = embed(pdf, codes.regular(), false);
            PDFont bold = embed(pdf, codes.bold(), true);
            try (PdfBoxRenderer renderer =
                    builder(sheet, document, pdf, regular, bold).buildPdfRenderer()) {
                renderer.layout();
                RoomMeasure measure = new RoomMeasure(document);
                List<PrintedSheet.Overflow> overflows = new ArrayList<>(
                        measure.measure(renderer.getRootBox(), sheet.rooms().keySet()));
                measure.beyond(renderer.getRootBox(), sheet.pages()).ifPresent(overflows::add);
                renderer.createPDFWithoutClosing();
                describe(pdf, sheet); // The layout has put its own words there, and the time of day.
                Structure.repair(pdf);
                ToUnicode.write(
                        pdf,
                        Map.of(
                                regular,
                                codes.regular().texts(),
                                bold,
                                codes.bold().texts()));
                int pages = pdf.getNumberOfPages();
                ByteArrayOutputStream out = new ByteArrayOutputStream(100_000);
                pdf.setDocumentId(0L);
                pdf.save(out);
                return new PrintedSheet(out.toByteArray(), pages, overflows, codes.missing());
            }
        }
    }

    private static PDFont embed(PDDocument pdf, DocumentFont font, boolean bold) throws IOException {
        byte[] file = font.toTrueType(FAMILY, bold);
        return PDType0Font.load(pdf, new ByteArrayInputStream(file), false);
    }

    private static PdfRendererBuilder builder(
            PrintSheet sheet, Document document, PDDocument pdf, PDFont regular, PDFont bold) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.usePdfUaAccessibility(true);
        builder.withProducer(PRODUCER);
        // Nothing from outside: no address in a leaflet is ever opened. Pictures stand in the XHTML itself.
        builder.useUriResolver((base, uri) -> uri.startsWith("data:image/") ? uri : null);
        builder.useFont(new PDFontSupplier(regular), FAMILY, 400, BaseRendererBuilder.FontStyle.NORMAL, false);
        builder.useFont(new PDFontSupplier(bold), FAMILY, 700, BaseRendererBuilder.FontStyle.NORMAL, false);
        builder.useUnicodeBidiSplitter(WordBidi::new);
        builder.useUnicodeBidiReorderer(new WordBidi.Reorderer());
        builder.defaultTextDirection(
                sheet.language().direction() == Language.Direction.RTL
                        ? BaseRendererBuilder.TextDirection.RTL
                        : BaseRendererBuilder.TextDirection.LTR);
        builder.useObjectDrawerFactory(new FSObjectDrawerFactory() {
            @Override
            public FSObjectDrawer createDrawer(Element element) {
                return new DrawingOnPaper(sheet.drawings());
            }

            @Override
            public boolean isReplacedObject(Element element) {
                return true;
            }
        });
        builder.withW3cDocument(document, "leaflet:/");
        return builder;
    }

    /** Says what a PDF is. */
    static void describe(PDDocument pdf, PrintSheet sheet) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(sheet.title());
        information.setSubject(sheet.subject());
        information.setAuthor(sheet.author());
        information.setCreator(PRODUCER);
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(
                sheet.date().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
        information.setCreationDate(date);
        information.setModificationDate(date);
        pdf.setDocumentInformation(information);
    }
}
