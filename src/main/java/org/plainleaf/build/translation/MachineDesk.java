package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plainleaf.build.Written;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Language;
import org.plainleaf.source.BuiltIn;
import org.plainleaf.source.LanguagesReader;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.translate.Ledger;

/** Writes down which translations of a language were made by a computer, so that a site may show them with a notice. */
public final class MachineDesk {
    private final Path root;
    private final LocalDate today;

    public MachineDesk(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /**
     * Marks all fuzzy translations of a language that were made from the English as it is now. With errors in its files
     * nothing is written.
     */
    public Written mark(String tag) throws IOException {
        return TranslationsLock.during(root, () -> marked(tag));
    }

    private Written marked(String tag) throws IOException {
        Findings findings = new Findings();
        SiteFiles files = new SiteFiles(root, findings);
        Optional<Language> language =
                SiteTexts.language(tag, LanguagesReader.known(new BuiltIn(files), findings), findings);
        if (language.isEmpty()) {
            return new Written(findings.sorted(), 0);
        }
        PoShelf shelf = new PoShelf(files, language.get(), findings);
        Ledger ledger = shelf.ledgerAsWritten();
        List<String> rows = new ArrayList<>();
        for (String key : shelf.keys()) {
            shelf.read(key).ifPresent(file -> rows.addAll(ledger.machineRows(file, today, key)));
        }
        if (findings.hasErrors() || !shelf.record(rows)) {
            return new Written(findings.sorted(), 0);
        }
        return new Written(findings.sorted(), (int) rows.stream().distinct().count());
    }
}
