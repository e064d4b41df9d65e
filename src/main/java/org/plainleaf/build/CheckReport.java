package org.plainleaf.build;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.CostlySentence;
import org.plainleaf.model.Coverage;
import org.plainleaf.model.PageFigures;
import org.plainleaf.model.SiteReport;
import org.plainleaf.render.ReportRenderer;
import org.plainleaf.source.NeedsReader;
import org.plainleaf.source.SiteFiles;

/** Writes what came of a check as a report that staff can read: one HTML file. */
public final class CheckReport {
    private final Path root;
    private final LocalDate today;

    /** Reports on the site in {@code root}, as on {@code today}. */
    public CheckReport(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /**
     * Writes the report; an older one is replaced at the end, so that nobody ever opens half of one.
     *
     * @param file where to
     * @param outcome what came of the check
     * @param seen what the check saw
     * @param figures how hard pages are to read; may be empty
     * @param sentences the sentences that cost most; may be empty
     */
    public void write(Path file, Outcome outcome, Seen seen, List<PageFigures> figures, List<CostlySentence> sentences)
            throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.resolveSibling(".").normalize();
        Files.createDirectories(folder);
        Path half = folder.resolve("." + whole.getFileName() + ".half");
        try {
            try (Writer out = Files.newBufferedWriter(half, StandardCharsets.UTF_8)) {
                write(out, outcome, seen, figures, sentences);
            }
            Files.move(half, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Writes the report to {@code out}, which the caller closes. */
    public void write(Writer out, Outcome outcome, Seen seen, List<PageFigures> figures, List<CostlySentence> sentences)
            throws IOException {
        SiteReport checked = new SiteReport(
                today,
                seen.plan(),
                outcome.findings(),
                outcome.allowed(),
                figures,
                sentences,
                coverage(seen),
                seen.paper());
        new ReportRenderer(checked, quietFiles()).write(out);
    }

    /** Which questions of readers a site answers; null where there is no site. */
    public static @Nullable Coverage coverage(Seen seen) {
        return seen.plan() == null ? null : Coverage.of(NeedsReader.builtIn(), seen.plan(), seen.leaflets());
    }

    /** What is wrong with a file has been said already. */
    private SiteFiles quietFiles() {
        return new SiteFiles(root, new Findings());
    }
}
