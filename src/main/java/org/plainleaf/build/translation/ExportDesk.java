package org.plainleaf.build.translation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.AgreedWord;
import org.plainleaf.model.Language;
import org.plainleaf.model.PhraseFinder;
import org.plainleaf.publish.WholeFile;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Parcel;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;

/** Writes the texts of a site, with what is translated already, as a file for a translator. */
public final class ExportDesk {
    private final Path root;
    private final LocalDate today;
    private final Findings findings = new Findings();

    /** For the site in {@code root}, as on {@code today}. */
    public ExportDesk(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /**
     * What came of it.
     *
     * @param findings what was wrong
     * @param texts how many texts went out; 0 where no file was written
     * @param words how many English words they have
     * @param pages on how many pages they stand
     */
    public record Sent(List<Finding> findings, int texts, int words, int pages) {
        public Sent {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Writes a file.
     *
     * @param tag the language
     * @param wanted the pages; empty for all
     * @param states which texts, by how far they are
     */
    public Sent export(String tag, List<String> wanted, Set<Parcel.State> states, ExchangeFormat format, Path out)
            throws IOException {
        Optional<SiteTexts> texts = SiteTexts.read(root, today, findings);
        Optional<Language> language = texts.flatMap(site -> site.language(tag));
        if (texts.isEmpty() || language.isEmpty()) {
            return new Sent(findings.sorted(), 0, 0, 0);
        }
        Map<String, List<Segment>> pages = texts.get().pages(wanted);
        if (pages.size() < wanted.size()) {
            return new Sent(findings.sorted(), 0, 0, 0);
        }
        PoShelf shelf = new PoShelf(texts.get().files(), language.get(), findings);
        ParcelRows outgoing =
                new ParcelRows(language.get(), shelf.ledger(texts.get().checkers()));
        PhraseFinder<AgreedWord> agreed = agreed(texts.get(), tag);
        List<Parcel.Row> rows = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        int words = 0;
        for (Map.Entry<String, List<Segment>> page : pages.entrySet()) {
            Optional<Finding> refusal = texts.get().refusal(page.getKey());
            if (refusal.isPresent()) {
                findings.add(refusal.get());
                continue;
            }
            Optional<PoFile> file = shelf.read(page.getKey());
            Map<String, String> leftOut = texts.get().leftOut(language.get(), page.getKey());
            boolean broken = shelf.has(page.getKey()) && file.isEmpty();
            for (Segment segment : broken ? List.<Segment>of() : page.getValue()) {
                if (leftOut.containsKey(segment.text())) {
                    continue;
                }
                PoEntry entry = file.flatMap(po -> po.find(segment.key())).orElse(null);
                for (Parcel.Row row : outgoing.rows(page.getKey(), segment, entry, notes(segment, agreed))) {
                    if (states.contains(row.state())) {
                        rows.add(row);
                        used.add(page.getKey());
                        words += StatusDesk.words(segment);
                    }
                }
            }
        }
        if (!rows.isEmpty()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            format.write(new Parcel(language.get(), rows), bytes);
            WholeFile.write(out, bytes.toByteArray());
        }
        return new Sent(findings.sorted(), rows.size(), words, used.size());
    }

    private static PhraseFinder<AgreedWord> agreed(SiteTexts texts, String tag) {
        PhraseFinder<AgreedWord> finder = new PhraseFinder<>();
        texts.site()
                .agreedWords()
                .getOrDefault(tag, List.of())
                .forEach(word -> word.english().forEach(form -> finder.add(form, word)));
        return finder;
    }

    private static List<String> notes(Segment segment, PhraseFinder<AgreedWord> agreed) {
        return agreed.find(segment.text()).stream()
                .map(PhraseFinder.Match::value)
                .filter(word -> !word.agreed().isEmpty())
                .map(word -> word.english().get(0) + " = " + String.join(", ", word.agreed()))
                .distinct()
                .toList();
    }
}
