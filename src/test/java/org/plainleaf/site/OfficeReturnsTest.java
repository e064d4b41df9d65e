package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** Cells of Word and spreadsheets that are no plain words: their rows come out to be mended, and the others are taken. */
class OfficeReturnsTest {
    private static final String PO = "translations/pl/guides/ask.po";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = SmallSite.built(folder.resolve("site"));
        site.replace("content/guides/ask.md", "Say that you want one.", "Read this first. It is short.");
    }

    private Path export(String name) {
        Path out = folder.resolve(name);
        assertThat(site.translate("export", "pl", "--format", name.replaceFirst(".*\\.", ""), "--out", out.toString())
                        .code())
                .isZero();
        return out;
    }

    private static void change(Path file, String part, UnaryOperator<String> change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path path = zip.getPath(part);
            String before = Files.readString(path);
            String after = change.apply(before);
            assertThat(after).isNotEqualTo(before);
            Files.writeString(path, after);
        }
    }

    /** Puts runs into the empty cell beside an English text. */
    private static UnaryOperator<String> beside(String english, String runs) {
        return xml -> xml.replaceFirst(
                "(?s)(>" + english + "</w:t>.*?<w:pStyle w:val=\"PlainleafTranslation\"/>.*?</w:pPr>)", "$1" + runs);
    }

    private static String run(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    @Test
    void aLineThroughWordsIsNoTranslationYet() throws IOException {
        Path file = export("out.docx");
        change(
                file,
                "word/document.xml",
                beside("Ask a worker", run("<w:strike/>", "Zapytaj") + run("", " Poproś pracownika")));
        change(file, "word/document.xml", beside("It has 2 pages.", run("", "Ma 2 strony.")));

        CommandRun came = site.translate("import", file.toString(), "--by", "PL-01");

        assertThat(came.code()).isOne();
        assertThat(came.err())
                .contains("There is a line through these words", "\"Zapytaj\"", "Delete them", "out-to-mend.docx");
        assertThat(site.read(PO))
                .contains("Ma 2 strony.")
                .doesNotContain("Zapytaj")
                .doesNotContain("Poproś");

        // The line is gone in the file to mend. Until somebody takes the mark off, the text is not done.
        Path mend = folder.resolve("out-to-mend.docx");
        change(mend, "word/document.xml", xml -> xml.replace("Zapytaj ", "").replace("please check", ""));
        assertThat(site.translate("import", mend.toString(), "--by", "PL-01").code())
                .isZero();
        assertThat(site.read(PO)).contains("msgid \"Ask a worker\"\nmsgstr \"Poproś pracownika\"");
    }

    @Test
    void whatASpreadsheetMadeOfWordsIsNoTranslationYet() throws IOException {
        Path file = export("out.xlsx");
        change(
                file,
                "xl/worksheets/sheet1.xml",
                xml -> cell(
                        cell(
                                cell(xml, 2, "t=\"e\"><v>#REF!</v>"),
                                3,
                                "t=\"str\"><f>GOOGLETRANSLATE(C3)</f><v>Wynik</v>"),
                        4,
                        "><v>44928</v>"));

        CommandRun came = site.translate("import", file.toString(), "--by", "PL-01");

        assertThat(came.code()).isOne();
        assertThat(came.err())
                .contains("row 2 (", "\"#REF!\"", "row 3 (", "comes from a formula", "row 4 (", "\"44928\"")
                .contains("out-to-mend.xlsx");
        assertThat(came.out()).contains("0 texts taken in");

        // Sent as it is, the error is refused again, and what came from a formula waits for somebody to look.
        Path mend = folder.resolve("out-to-mend.xlsx");
        assertThat(site.translate("import", mend.toString(), "--by", "PL-01").err())
                .contains("\"#REF!\"");
    }

    /** Puts something into the cell of a row for the translation. */
    private static String cell(String sheet, int row, String content) {
        return sheet.replaceFirst(
                "<c r=\"D" + row + "\"[^>]*?(?:/>|>.*?</c>)", "<c r=\"D" + row + "\" " + content + "</c>");
    }
}
