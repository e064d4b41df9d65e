package org.plainleaf.build.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plainleaf.finding.Findings;
import org.plainleaf.finding.Severity;
import org.plainleaf.model.Checkers;
import org.plainleaf.model.Language;
import org.plainleaf.publish.WholeFile;
import org.plainleaf.source.BuiltIn;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.po.PluralForms;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;
import org.plainleaf.translate.po.PoReader;
import org.plainleaf.translate.po.PoWriter;

/**
 * The PO files and the ledger of one language. A file with errors is reported and never written: what the reader left out
 * would be lost. Each file is there as a whole, old or new, whenever the machine stops.
 */
final class PoShelf {
    private static final String PO = ".po";

    private final SiteFiles files;
    private final BuiltIn all;
    private final Language language;
    private final Findings findings;

    PoShelf(SiteFiles files, Language language, Findings findings) {
        this.files = files;
        this.all = new BuiltIn(files);
        this.language = language;
        this.findings = findings;
    }

    Language language() {
        return language;
    }

    /** Keys of the pages that have a PO file, in order. */
    List<String> keys() {
        String folder = "translations/" + language.tag() + "/";
        try {
            return files.list(folder, PO).stream()
                    .map(path -> path.substring(folder.length(), path.length() - PO.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return files.exists(Catalogues.path(language, key));
    }

    /**
     * The PO file of a page, or the built-in one of the menus where the site has none of its own; nothing where there is
     * neither, or after a finding where it cannot be read as a whole.
     */
    Optional<PoFile> read(String key) {
        Findings own = new Findings();
        Optional<PoFile> read = has(key) || isBuiltIn(key)
                ? all.read(Catalogues.path(language, key))
                        .map(source -> PoReader.read(source, PluralForms.parse(language.pluralForms()), own))
                : Optional.empty();
        own.sorted().forEach(findings::add);
        boolean broken = own.sorted().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        return broken ? Optional.empty() : read;
    }

    /** Whether the tool brings the translations of a page, and the site has none of its own: the menus. */
    boolean isBuiltIn(String key) {
        return key.equals(Catalogues.INTERFACE)
                && !has(key)
                && !all.all(Catalogues.path(language, key)).isEmpty();
    }

    /** Who checked what, in the site and in what the tool brings; only checks that count. */
    Ledger ledger(Checkers checkers) {
        return Ledger.read(all.all(Catalogues.ledgerPath(language.tag())), language.tag(), checkers, findings);
    }

    /** The same with all rows, whoever wrote them. */
    Ledger ledgerAsWritten() {
        return Ledger.read(all.all(Catalogues.ledgerPath(language.tag())), findings);
    }

    /** Writes the PO file of a page; false where it is so already. If nothing waits there any more, its head does not say so. */
    boolean write(String key, PoFile file) {
        PoFile noted = file.header(PoHeader.BEHIND_SINCE).isEmpty()
                ? file
                : BehindSince.done(file, Ledger.read(all.all(Catalogues.ledgerPath(language.tag())), new Findings()));
        return write(files, Catalogues.path(language, key), PoWriter.write(noted));
    }

    /** Takes the PO file of a page away, whose translations stand elsewhere now. */
    void remove(String key) {
        Path file = files.root().resolve(Catalogues.path(language, key));
        try {
            if (files.isInside(file)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes more rows into the ledger of the site. False after a finding, and nothing is written, where a row that is there
     * cannot be read: it would be lost.
     */
    boolean record(List<String> rows) {
        return rows.isEmpty() || change(ledger -> ledger.with(rows));
    }

    /** Changes the ledger of the site; false after a finding, as above. */
    boolean change(UnaryOperator<Ledger> change) {
        String path = Catalogues.ledgerPath(language.tag());
        Findings own = new Findings();
        // Only the rows of the site: those that the tool brings stay its own.
        List<SourceText> there = files.exists(path) ? files.read(path).stream().toList() : List.<SourceText>of();
        Ledger ledger = Ledger.read(there, own);
        own.sorted().forEach(findings::add);
        if (!own.hasErrors()) {
            write(files, path, change.apply(ledger).text());
        }
        return !own.hasErrors();
    }

    /** Writes a file of the site, as a whole; false where it is so already. Never through a shortcut out of the site. */
    static boolean write(SiteFiles files, String path, String text) {
        try {
            return written(files, path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean written(SiteFiles files, String path, String text) throws IOException {
        Path file = files.root().resolve(path);
        Path folder = file.resolveSibling(".").normalize();
        Path there = folder;
        while (!Files.exists(there)) {
            there = there.resolve("..").normalize();
        }
        if (!files.isInside(there) || !files.isInside(file)) {
            throw new FileSystemException(path, null, "is a shortcut to a place outside the site's folder");
        }
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return false;
        }
        Files.createDirectories(folder);
        new WholeFile(file).write(out -> out.write(text));
        return true;
    }
}
