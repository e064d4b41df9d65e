package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.plainleaf.build.Written;
import org.plainleaf.finding.Findings;
import org.plainleaf.translate.Templates;

/** Writes the templates for translators into the site's folder. */
public final class TemplateDesk {
    private final Path root;
    private final LocalDate today;

    public TemplateDesk(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /** Writes all templates; those that did not change are left alone. With errors in the pages nothing is written. */
    public Written write() throws IOException {
        Findings findings = new Findings();
        Optional<SiteTexts> texts = SiteTexts.read(root, today, findings);
        if (texts.isEmpty() || findings.hasErrors()) {
            return new Written(findings.sorted(), 0);
        }
        AtomicInteger files = new AtomicInteger();
        Templates.make(texts.get().site(), (key, text) -> {
            files.incrementAndGet();
            PoShelf.write(texts.get().files(), Templates.path(key), text);
        });
        return new Written(findings.sorted(), files.get());
    }
}
