package org.plainleaf.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.plainleaf.check.ConsentGate;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Site;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.SiteReader;
import org.plainleaf.translate.Templates;

/** Writes the templates for translators into the site's folder. */
public final class TemplateWriter {
    private final Path root;
    private final LocalDate today;

    public TemplateWriter(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /** Writes all templates; those that did not change are left alone. */
    public Written write() throws IOException {
        Findings findings = new Findings();
        Optional<Site> read = new SiteReader(new SiteFiles(root, findings), findings).read();
        if (read.isEmpty() || findings.hasErrors()) {
            return new Written(findings.sorted(), 0);
        }
        // A story that is kept back is not sent to translators either.
        Site site = new ConsentGate(read.get(), today, findings).admit().site();
        AtomicInteger files = new AtomicInteger();
        Templates.make(site, (key, text) -> {
            files.incrementAndGet();
            write(root.resolve(Templates.path(key)), text);
        });
        return new Written(findings.sorted(), files.get());
    }

    private static void write(Path file, String text) {
        try {
            if (!Files.exists(file) || !Files.readString(file).equals(text)) {
                Files.createDirectories(file.resolve("..").normalize());
                Files.writeString(file, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
