package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Kind;
import org.plainleaf.model.Language;
import org.plainleaf.translate.Catalogue;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.merge.Merger;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;

/** Tells what an edit of English pages costs: which translations it puts out of date. It writes nothing. */
public final class CostDesk {
    private final Path root;
    private final LocalDate today;
    private final Findings findings = new Findings();

    /** For the site in {@code root}, as on {@code today}. */
    public CostDesk(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /**
     * What it came to.
     *
     * @param findings what was wrong
     * @param pages the pages whose English is not that of their translations
     */
    public record Cost(List<Finding> findings, List<OfPage> pages) {
        public Cost {
            findings = List.copyOf(findings);
            pages = List.copyOf(pages);
        }
    }

    /**
     * What the edit of one page costs.
     *
     * @param key the page
     * @param leaflet whether it is a leaflet: paper in these languages is not made any more until they are current
     * @param texts the texts that are not those of the translations, in English
     * @param words English words to translate, by the tag of the language
     */
    public record OfPage(String key, boolean leaflet, List<String> texts, Map<String, Integer> words) {
        public OfPage {
            texts = List.copyOf(texts);
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }
    }

    /** The cost of the edits of these pages; of all pages where {@code wanted} is empty. */
    public Cost cost(List<String> wanted) throws IOException {
        Optional<SiteTexts> texts = SiteTexts.read(root, today, findings);
        if (texts.isEmpty()) {
            return new Cost(findings.sorted(), List.of());
        }
        Map<String, List<Segment>> pages = texts.get().pages(wanted);
        Map<String, Map<String, List<Segment>>> lost = new TreeMap<>();
        for (Language language : texts.get().languages()) {
            PoShelf shelf = new PoShelf(texts.get().files(), language, findings);
            Ledger ledger = shelf.ledger(texts.get().checkers());
            pages.forEach((key, segments) -> shelf.read(key).ifPresent(file -> {
                Map<String, String> leftOut = texts.get().leftOut(language, key);
                List<Segment> out = lost(file, segments, ledger).stream()
                        .filter(segment -> !leftOut.containsKey(segment.text()))
                        .toList();
                if (!out.isEmpty()) {
                    lost.computeIfAbsent(key, any -> new LinkedHashMap<>()).put(language.tag(), out);
                }
            }));
        }
        List<OfPage> costs = new ArrayList<>();
        lost.forEach((key, byLanguage) -> {
            Map<String, Integer> words = new LinkedHashMap<>();
            byLanguage.forEach((tag, segments) ->
                    words.put(tag, segments.stream().mapToInt(StatusDesk::words).sum()));
            List<String> changed = byLanguage.values().stream()
                    .flatMap(List::stream)
                    .map(Segment::text)
                    .distinct()
                    .toList();
            costs.add(new OfPage(key, key.startsWith(Kind.LEAFLET.folder() + "/"), changed, words));
        });
        return new Cost(findings.sorted(), costs);
    }

    /** Texts that had a current translation before they were edited, and texts that are new on a page that had only such. */
    private static List<Segment> lost(PoFile file, List<Segment> segments, Ledger ledger) {
        PoFile merged = Merger.merge(file, segments).file();
        boolean complete = file.entries().stream()
                .filter(entry -> !entry.obsolete())
                .allMatch(entry -> entry.translated() && Catalogue.state(entry, ledger) != Catalogue.State.CHANGED
                        || entry.hasPrevious());
        List<Segment> lost = new ArrayList<>();
        for (Segment segment : segments) {
            PoEntry entry = merged.find(segment.key()).orElseThrow();
            if (entry.translated() ? entry.hasPrevious() : complete) {
                lost.add(segment);
            }
        }
        return lost;
    }
}
