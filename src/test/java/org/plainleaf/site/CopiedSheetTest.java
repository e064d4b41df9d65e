package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** Who copies the sheet and works on the copy, or writes a comment on a cell, is heard too. */
class CopiedSheetTest {
    private static final String PO = "translations/pl/guides/ask.po";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private SmallSite site;
    private Path file;

    @BeforeEach
    void site() {
        site = SmallSite.built(folder.resolve("site"));
        site.translate("update", "pl");
        file = folder.resolve("out.xlsx");
        site.translate("export", "pl", "guides/ask", "--format", "xlsx", "--out", file.toString());
    }

    /** Writes a translation into row 2 of the sheet, and into that row of a copy of it. */
    private void write(String first, String copied) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            String sheet = Files.readString(zip.getPath(SHEET));
            Files.writeString(zip.getPath(SHEET), with(sheet, first));
            Files.writeString(zip.getPath("xl/worksheets/copy.xml"), with(sheet, copied));
            replace(
                    zip.getPath("xl/workbook.xml"),
                    "</sheets>",
                    "<sheet name=\"Translations (2)\" sheetId=\"9\" r:id=\"rId99\"/></sheets>");
            replace(
                    zip.getPath("xl/_rels/workbook.xml.rels"),
                    "</Relationships>",
                    "<Relationship Id=\"rId99\" Type=\"x/worksheet\" Target=\"/xl/worksheets/copy.xml\"/></Relationships>");
        }
    }

    private static void replace(Path part, String before, String after) throws IOException {
        String text = Files.readString(part);
        assertThat(text).contains(before);
        Files.writeString(part, text.replace(before, after));
    }

    private static String with(String sheet, String polish) {
        return polish.isEmpty()
                ? sheet
                : sheet.replaceFirst(
                        "<c r=\"D2\"[^>]*?(?:/>|>.*?</c>)",
                        "<c r=\"D2\" t=\"inlineStr\"><is><t>" + polish + "</t></is></c>");
    }

    private CommandRun take() {
        return site.translate("import", file.toString(), "--by", "PL-01");
    }

    @Test
    void workOnACopyCounts() throws IOException {
        write("", "Jak o to poprosić");

        assertThat(take().out()).contains("1 text taken in, 1 as before, 0 not taken");
        assertThat(site.read(PO)).contains("msgstr \"Jak o to poprosić\"");
        assertThat(take().out()).contains("0 texts taken in", "0 not taken");
    }

    @Test
    void workOnTheFirstSheetCountsBesideItsCopy() throws IOException {
        write("Jak o to poprosić", "");

        assertThat(take().out()).contains("1 text taken in, 1 as before, 0 not taken");
    }

    @Test
    void whatSaysTwoThingsIsNotTaken() throws IOException {
        String before = site.read(PO);
        write("Jak o to poprosić", "Jak poprosić o to");

        CommandRun came = take();

        assertThat(came.out()).contains("0 texts taken in, 1 as before, 2 not taken");
        assertThat(came.err())
                .contains("row 2 (guides/ask): This text stands on more than one sheet")
                .contains("row 2 of the sheet \"Translations (2)\" (guides/ask)");
        assertThat(site.read(PO)).isEqualTo(before);
    }

    @Test
    void saysThatATranslationCameBackEmpty() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path part = zip.getPath(SHEET);
            Files.writeString(part, Files.readString(part).replaceFirst("<c r=\"D2\"[^>]*>.*?</c>", ""));
        }

        assertThat(take().out()).contains("1 translation came back empty. What was there stays.");
        assertThat(site.read(PO)).contains("Jak poprosić");
    }

    @Test
    void theEndingOfTheFileSaysItsFormat() throws IOException {
        Path word = folder.resolve("out.docx");
        site.translate("export", "pl", "guides/ask", "--out", word.toString());
        try (FileSystem zip = FileSystems.newFileSystem(word)) {
            assertThat(zip.getPath("word/document.xml")).exists();
        }
        for (String[] more : new String[][] {{"x.doc"}, {"x.docx", "--format", "xlsx"}}) {
            Path other = folder.resolve(more[0]);
            List<String> command = new ArrayList<>(List.of("export", "pl", "--out", other.toString()));
            command.addAll(List.of(more).subList(1, more.length));

            CommandRun run = site.translate(command.toArray(String[]::new));

            assertThat(run.code()).isEqualTo(2);
            assertThat(other).doesNotExist();
        }
    }

    @Test
    void ofAPageThatIsNotThereSaysThatAlone() {
        CommandRun run = site.translate(
                "export", "pl", "guides/ax", "--out", folder.resolve("no.xlsx").toString());

        assertThat(run.err()).contains("No file was written. See above.").doesNotContain("--changed");
    }

    @Test
    void namesTheFormatOfLibreOfficeUnderAnotherName() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("own.xlsx"), Map.of("create", "true"))) {
            Files.writeString(zip.getPath("content.xml"), "<x/>");
            Files.createDirectory(zip.getPath("META-INF"));
            Files.writeString(zip.getPath("META-INF/manifest.xml"), "<x/>");
        }
        file = folder.resolve("own.xlsx");

        assertThat(take().err()).contains("LibreOffice's own format", "save it as .xlsx");
    }

    @Test
    void aCommentOnACellIsARemark() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Files.createDirectories(zip.getPath("xl/worksheets/_rels"));
            Files.writeString(
                    zip.getPath("xl/worksheets/_rels/sheet1.xml.rels"),
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                            + " Id=\"rId1\" Type=\"x/comments\" Target=\"../comments1.xml\"/></Relationships>");
            Files.writeString(
                    zip.getPath("xl/comments1.xml"),
                    "<comments><authors><author>Anna Nowak</author></authors><commentList><comment ref=\"C3\""
                            + " authorId=\"0\"><text><r><t>Anna Nowak:</t></r><r><t> Anybody at all?</t></r></text></comment>"
                            + "</commentList></comments>");
        }

        assertThat(take().out()).contains("Remarks about texts that stay as they are: 1");
        assertThat(site.read(PO)).contains("# Anybody at all?").doesNotContain("Nowak");
    }
}
