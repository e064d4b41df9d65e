package org.plainleaf.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.build.WordsDesk;
import org.plainleaf.build.Written;

/** The sheet of words that staff may use is a PDF as all leaflets are. */
class WordsSheetTest {
    @Test
    void isShortReadableByAllAndTheSameEachTime(@TempDir Path folder) throws Exception {
        byte[] sheet = sheet(folder.resolve("one.pdf"));

        assertThat(PdfUa.failures(sheet)).isEmpty();
        assertThat(ReadPdf.lines(sheet))
                .contains("Words that staff may use")
                .anyMatch(line -> line.contains("commence") && line.contains("start"))
                .anyMatch(line -> line.contains("27 November 2026"));
        assertThat(sheet(folder.resolve("two.pdf"))).isEqualTo(sheet);
    }

    private static byte[] sheet(Path file) throws IOException {
        Written written = new WordsDesk(Path.of("."), LocalDate.of(2026, 11, 27)).sheet(file);
        assertThat(written.findings()).isEmpty();
        assertThat(written.count()).isBetween(1, 4);
        return Files.readAllBytes(file);
    }
}
