package org.plainleaf.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Site;
import org.plainleaf.source.SiteFiles;
import org.plainleaf.source.SiteReader;
import org.plainleaf.translate.Templates;

/** Writes the templates for translators into the site's folder. */
public final class TemplateWriter {
    private final Path root;

    public TemplateWriter(Path root) {
        this.root = root;
    }

    /**
     * What came of it.
     *
     * @param findings what was wrong with the site
     * @param files how many templates it has; 0 where the site cannot be read, and then nothing was written
     */
    public record Written(List<Finding> findings, int files) {}

    /** Writes all templates; those that did not change are left alone. */
    public Written write() throws IOException {
        Findings findings = new Findings();
        Optional<Site> site = new SiteReader(new SiteFiles(root, findings), findings).read();
        if (site.isEmpty() || findings.hasErrors()) {
            return new Written(findings.sorted(), 0);
        }
        AtomicInteger files = new AtomicInteger();
        Templates.make(site.get(), (key, text) -> {
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
