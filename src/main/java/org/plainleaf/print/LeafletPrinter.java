package org.plainleaf.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Language;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.text.Place;
import org.xml.sax.SAXParseException;

/**
 * Makes PDFs of leaflets. What does not fit its paper is set again, tighter; what then still does not fit is a finding
 * that says where, and by how much, and there is no PDF: nobody prints half a sentence. Who has printed says {@link #finish}.
 * Thread-safe.
 */
public final class LeafletPrinter {
    private static final String USUAL = "data-spacing=\"usual\"";

    /** What is tried in turn where the usual does not fit: the style sheets say what each means. */
    private static final List<String> TIGHTER =
            List.of("data-spacing=\"tight\"", "data-spacing=\"tight\" data-headline=\"small\"");

    private static final int PAGES_A_SHEET = 4;

    private final PrintFonts fonts;
    private final PdfMaker maker;
    private final Report report;
    private final PaperFaults faults = new PaperFaults();
    private final String version = EngineVersion.read();

    /** A printer with the built-in fonts. */
    public LeafletPrinter(Report report) {
        this.fonts = new PrintFonts();
        this.maker = new PdfMaker(fonts);
        this.report = report;
    }

    /** A leaflet on paper. */
    public static final class Printed {
        private final byte[] pdf;
        private final int pages;

        public Printed(byte[] pdf, int pages) {
            this.pdf = pdf;
            this.pages = pages;
        }

        /** The PDF. Nobody changes it. */
        public byte[] pdf() {
            return pdf;
        }

        public int pages() {
            return pages;
        }
    }

    /** A fingerprint of what this printer does with a layout: another one may give another PDF. */
    public String version() {
        return version;
    }

    /** Whether there is a font for a language. */
    public boolean covers(Language language) {
        return fonts.covers(language.script());
    }

    /** Reports what did not go onto paper, when all leaflets are made. */
    public void finish() {
        faults.report(report);
    }

    /** The PDF of a leaflet; nothing where not all of it goes onto its paper: {@link #finish} says so. */
    public Optional<Printed> print(PrintSheet sheet) throws IOException {
        return print(sheet, letter -> sheet.source());
    }

    /** The same; {@code letters} says where a letter stands in what somebody wrote, should no font have it. */
    public Optional<Printed> print(PrintSheet sheet, IntFunction<Place> letters) throws IOException {
        try {
            PrintedSheet printed = maker.make(sheet);
            for (int i = 0; i < TIGHTER.size() && !printed.overflows().isEmpty(); i++) {
                printed = maker.make(sheet.withHtml(sheet.html().replace(USUAL, TIGHTER.get(i))));
            }
            printed = filledUp(printed, sheet);
            faults.add(printed, sheet, letters);
            if (!printed.overflows().isEmpty() || !printed.missing().isEmpty()) {
                return Optional.empty();
            }
            byte[] pdf = sheet.booklet() ? Imposition.toFold(printed.pdf(), sheet.language()) : printed.pdf();
            return Optional.of(new Printed(pdf, printed.pages()));
        } catch (SAXParseException e) {
            report.add(Finding.error(
                    Place.startOf("templates/leaflets"),
                    "theme/template",
                    "The templates of leaflets do not make sound XHTML (" + sheet.name() + ", line " + e.getLineNumber()
                            + "): " + e.getMessage(),
                    "Close every element that you open, or delete your templates to get the built-in ones."));
            return Optional.empty();
        } catch (LinkageError | java.awt.AWTError e) {
            throw new IOException(
                    "this Java cannot draw letters. Install a Java with its font library (not a \"minimal\" one)"
                            + " and the system's library freetype",
                    e);
        }
    }

    private PrintedSheet filledUp(PrintedSheet printed, PrintSheet sheet) throws IOException, SAXParseException {
        int left = (PAGES_A_SHEET - printed.pages() % PAGES_A_SHEET) % PAGES_A_SHEET;
        if (left == 0 || sheet.filler().isEmpty() || !printed.overflows().isEmpty()) {
            return printed;
        }
        return maker.make(sheet.withHtml(
                sheet.html().replace(PrintSheet.FILLER, sheet.filler().repeat(left))));
    }

    /** Several PDFs as one, with the title of its cover. */
    public byte[] together(List<byte[]> pdfs, PrintSheet cover) throws IOException {
        return PackBinder.bind(pdfs, cover);
    }
}
