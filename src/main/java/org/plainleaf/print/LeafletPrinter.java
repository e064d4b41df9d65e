package org.plainleaf.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Language;
import org.plainleaf.model.PrintSheet;
import org.plainleaf.text.Place;
import org.xml.sax.SAXParseException;

/**
 * Makes PDFs of leaflets. What does not fit its paper is set once more, tighter; what then still does not fit is a finding
 * that says where, and by how much, and there is no PDF: nobody prints half a sentence. Thread-safe.
 */
public final class LeafletPrinter {
    private static final String USUAL = "data-spacing=\"usual\"";
    private static final String TIGHT = "data-spacing=\"tight\"";

    private static final int PAGES_A_SHEET = 4;

    private final PrintFonts fonts;
    private final PdfMaker maker;
    private final Report report;
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

    /** The PDF of a leaflet; nothing after a finding. */
    public Optional<Printed> print(PrintSheet sheet) throws IOException {
        try {
            PrintedSheet printed = maker.make(sheet);
            if (!printed.overflows().isEmpty()) {
                printed = maker.make(sheet.withHtml(sheet.html().replace(USUAL, TIGHT)));
            }
            printed = filledUp(printed, sheet);
            reportMissing(printed, sheet);
            reportOverflow(printed, sheet);
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

    private void reportOverflow(PrintedSheet printed, PrintSheet sheet) {
        for (PrintedSheet.Overflow overflow : printed.overflows()) {
            PrintSheet.Room room = sheet.rooms().get(overflow.room());
            String what = room == null
                    ? "this is " + lines(overflow.lines()) + " too long for " + pages(sheet.pages())
                    : room.label() + " is " + lines(overflow.lines()) + " too long for its panel";
            report.add(Finding.error(
                    room == null ? sheet.source() : room.place(),
                    "print/overflow",
                    "In " + sheet.language().english() + ", " + what + " (" + sheet.name() + ").",
                    "Take out about " + words(overflow.words()) + ", or take this format out of \"formats\"."));
        }
    }

    private static String words(int count) {
        return count + (count == 1 ? " word" : " words");
    }

    private static String pages(int count) {
        return count + (count == 1 ? " page" : " pages");
    }

    private static String lines(int count) {
        return count + (count == 1 ? " line" : " lines");
    }

    private void reportMissing(PrintedSheet printed, PrintSheet sheet) {
        List<String> letters = printed.missing().stream()
                .map(c -> "\"" + Character.toString(c) + "\" (U+" + String.format("%04X", c) + ")")
                .toList();
        if (letters.isEmpty()) {
            return;
        }
        report.add(Finding.error(
                sheet.source(),
                "print/letter",
                "In " + sheet.language().english() + ", no font has: "
                        + letters.stream().limit(8).collect(Collectors.joining(", ")) + " (" + sheet.name() + ").",
                "Write it with other letters or signs."));
    }
}
