package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plainleaf.build.CheckedSite;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Severity;
import org.plainleaf.text.Place;

/** 200,000 findings: every format writes as it goes, and is done soon. */
class ManyFindingsTest {
    private static final int COUNT = 200_000;
    /** A format that gathered its text would write it in one piece, or hold it back. */
    private static final int LARGEST_PIECE = 100_000;

    private static final String FILE = "content/pages/long.md";

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    @Timeout(60)
    void areWrittenInSmallPieces(OutputFormat format, @TempDir Path site) throws IOException {
        Files.createDirectories(site.resolve("content/pages"));
        Files.writeString(site.resolve(FILE), "word ".repeat(COUNT - 1000));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            findings.add(new Finding(
                    new Place(FILE, 1, 1 + i % 900_000),
                    4,
                    Severity.WARNING,
                    "words/wordy",
                    "Number " + i,
                    "Mend it."));
        }
        Pieces out = new Pieces();
        CheckedSite result =
                new CheckedSite(LocalDate.of(2026, 11, 22), findings, List.of(), List.of(), List.of(), null);

        format.make(new OutputSetting(site, "", false)).write(result, out);

        assertThat(out.total).isGreaterThan(COUNT * 20L);
        assertThat(out.largest).isLessThan(LARGEST_PIECE);
    }

    /** Forgets what is written, but for its length. */
    private static final class Pieces extends Writer {
        private long total;
        private int largest;

        @Override
        public void write(char[] text, int start, int length) {
            total += length;
            largest = Math.max(largest, length);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
