package org.plainleaf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plainleaf.model.PrintSheet;
import org.xml.sax.SAXParseException;

/** PDFs by their structure: they say what they are, and read as the text they were made of. */
final class PdfTest {
    private static final PdfMaker MAKER = new PdfMaker(new PrintFonts());
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\u200C\\u200D’-]+");

    static List<SampleText> texts() {
        return SampleText.ALL;
    }

    private static PrintSheet sheet(SampleText text) {
        return SmallSheet.of(text.tag(), "T & " + text.title(), text.body());
    }

    private static byte[] pdf(PrintSheet sheet) throws IOException, SAXParseException {
        PrintedSheet printed = MAKER.make(sheet);
        assertThat(printed.missing()).isEmpty();
        assertThat(printed.overflows()).isEmpty();
        return printed.pdf();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isPdfUa(SampleText text) throws Exception {
        assertThat(PdfUa.failures(pdf(sheet(text)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadOutAsItWasWritten(SampleText text) throws Exception {
        List<ReadPdf.Part> parts = ReadPdf.parts(pdf(sheet(text)));
        assertThat(parts.stream().map(ReadPdf.Part::text)).isEqualTo(text.paragraphs());
        assertThat(parts.stream().map(ReadPdf.Part::type)).containsExactly("H1", "P", "P");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesEachWordToWhoCopiesOrSearches(SampleText text) throws Exception {
        List<String> lines = ReadPdf.lines(pdf(sheet(text)));
        List<String> readable = new ArrayList<>(lines);
        lines.forEach(line -> readable.add(ReadPdf.reversed(line)));
        String whole = String.join("\n", text.tag().startsWith("zh") ? List.of(String.join("", lines)) : readable);

        List<String> words = String.join(" ", text.paragraphs())
                .lines()
                .flatMap(line -> WORD.matcher(line).results().map(found -> found.group()))
                .toList();

        assertThat(words).hasSizeGreaterThan(4);
        assertThat(whole).contains(words);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hasTheSameBytesEveryTime(SampleText text) throws Exception {
        byte[] first = pdf(sheet(text));
        assertThat(pdf(sheet(text))).isEqualTo(first);
        assertThat(new PdfMaker(new PrintFonts()).make(sheet(text)).pdf()).isEqualTo(first);
    }

    @Test
    void hasTheSameBytesFromSeveralThreads() throws Exception {
        List<byte[]> alone = new ArrayList<>();
        for (SampleText text : SampleText.ALL) {
            alone.add(pdf(sheet(text)));
        }
        PdfMaker shared = new PdfMaker(new PrintFonts());
        List<CompletableFuture<byte[]>> together = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (SampleText text : SampleText.ALL) {
                together.add(CompletableFuture.supplyAsync(() -> {
                    try {
                        return shared.make(sheet(text)).pdf();
                    } catch (SAXParseException | IOException e) {
                        throw new AssertionError(e);
                    }
                }));
            }
        }
        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void saysWhatItIs(SampleText text) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(pdf(sheet(text)))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(text.tag());
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            String metadata =
                    new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8).replaceAll("\\s+", " ");
            assertThat(metadata).containsPattern("pdfuaid:part(>|=\")1").contains("T &amp; " + escaped(text.title()));
            var information = pdf.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("T & " + text.title());
            assertThat(information.getSubject()).isEqualTo("What it is about");
            assertThat(information.getAuthor()).isEqualTo("Who made it");
            assertThat(information.getCreationDate().toInstant()).hasToString(SmallSheet.DATE + "T00:00:00Z");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;");
    }

    @Test
    void namesLettersThatNoFontHas() throws Exception {
        PrintedSheet printed = MAKER.make(SmallSheet.of("en", "Thai", "<p>Say กก and ก, not ข</p>"));
        assertThat(printed.missing()).containsExactly(0x0E01, 0x0E02);
    }

    @Test
    void saysNothingIsMissingOfOtherScriptsThatItHas() throws Exception {
        PrintedSheet printed =
                MAKER.make(SmallSheet.of("ur", "All", "<p>ہیں English Українська स्वास्थ्य বাংলা ਸਿਹਤ 中文 ትግርኛ</p>"));
        assertThat(printed.missing()).isEmpty();
    }
}
