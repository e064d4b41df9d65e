package org.plainleaf.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plainleaf.finding.Findings;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.MachineMarks;

/** Writes down which translations of a language were made by a computer. */
public final class MachineMarker {
    private final Path root;
    private final LocalDate today;

    public MachineMarker(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /** Marks all fuzzy translations of a language. With errors in its files nothing is written. */
    public Written mark(String tag) throws IOException {
        Findings findings = new Findings();
        SiteFiles files = new SiteFiles(root, findings);
        String folder = "translations/" + tag + "/";
        String ledger = Catalogues.ledgerPath(tag);
        List<SourceText> rows = new ArrayList<>();
        if (files.exists(ledger)) {
            files.read(ledger).ifPresent(rows::add);
        }
        MachineMarks marks = new MachineMarks(rows, today, findings);
        for (String path : files.list(folder, ".po")) {
            String key = path.substring(folder.length(), path.length() - ".po".length());
            files.read(path).ifPresent(po -> marks.mark(key, po));
        }
        if (findings.hasErrors() || marks.added() == 0) {
            return new Written(findings.sorted(), 0);
        }
        Files.writeString(root.resolve(ledger), marks.text());
        return new Written(findings.sorted(), marks.added());
    }
}
