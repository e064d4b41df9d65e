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
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PoKey;

/** A translator who writes that a translation is not right is heard, also where no letter of it changed. */
class TranslatorsDoubtsTest {
    private static final String PAGE = "guides/ask";
    private static final String PO = "translations/pl/guides/ask.po";
    private static final String MARKED = "#, fuzzy\nmsgid \"How to ask\"\nmsgstr \"Jak poprosić\"";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = SmallSite.built(folder.resolve("site"));
        site.translate("update", "pl");
        site.write("translations/people.yaml", "- {code: PL-02, role: reviewer, languages: [pl]}\n");
        assertThat(site.translate("approve", "pl", PAGE, "--by", "PL-02").code())
                .isZero();
    }

    private Path export(String name) {
        Path out = folder.resolve(name);
        String format = name.replaceFirst(".*\\.", "");
        assertThat(site.translate("export", "pl", PAGE, "--format", format, "--out", out.toString())
                        .code())
                .isZero();
        return out;
    }

    private CommandRun take(Path file) {
        return site.translate("import", file.toString(), "--by", "PL-01");
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

    private void marksBoth(Path file) {
        CommandRun came = take(file);

        assertThat(came.code()).isZero();
        assertThat(came.out())
                .contains("0 texts taken in", "0 not taken")
                .contains("The translator is not sure about 2 texts without a mark: they are marked now.")
                .contains("The check of 2 texts ended");
        assertThat(site.read(PO)).contains(MARKED).doesNotContain("PL-01");

        // The check does not come back with whoever takes the mark off.
        String marked = site.read(PO);
        assertThat(take(file).out()).contains("0 texts taken in").doesNotContain("not sure", "ended");
        assertThat(site.read(PO)).isEqualTo(marked);
        site.replace(PO, "#, fuzzy\n", "");
        assertThat(site.translate("status", "pl").out()).doesNotContain("reviewed");
        assertThat(site.read("translations/pl/reviews.tsv"))
                .contains("PL-01\tguides/ask: not right")
                .doesNotContain("\treviewed\t");
    }

    @Test
    void wordsInTheStateOfASpreadsheetMarkARow() throws IOException {
        Path file = export("out.xlsx");
        change(file, "xl/sharedStrings.xml", xml -> xml.replace(">reviewed<", ">not sure<"));
        marksBoth(file);
    }

    @Test
    void wordsBelowTheKeyInWordMarkARow() throws IOException {
        Path file = export("out.docx");
        for (String english : new String[] {"How to ask", "Anybody can ask."}) {
            String hash = RowKey.hash(PoKey.of(english), null);
            change(
                    file,
                    "word/document.xml",
                    xml -> xml.replaceFirst(
                            "(" + hash + ".*?</w:p>)", "$1<w:p><w:r><w:t>this is not right</w:t></w:r></w:p>"));
        }
        marksBoth(file);
    }

    @Test
    void aMarkThatWentOutIsNoDoubt() throws IOException {
        site.replace(PO, "msgid \"How to ask\"", "#, fuzzy\nmsgid \"How to ask\"");
        Path file = export("out.xlsx");
        site.replace(PO, "#, fuzzy\n", "");

        assertThat(take(file).out()).doesNotContain("not sure");
        assertThat(site.read(PO)).doesNotContain("fuzzy");
    }
}
