package org.plainleaf.build.translation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PoKey;

/** Finds the texts of a site by the keys, or by the English words, that a translator's file has. */
final class TextIndex {
    private final Map<String, Map<String, PoKey>> pages = new LinkedHashMap<>();
    private final Map<String, Set<String>> pagesByHash = new HashMap<>();
    private final Map<String, Map<String, PoKey>> byText = new HashMap<>();
    private final Map<String, Segment> byHash = new HashMap<>();

    TextIndex(Map<String, List<Segment>> site) {
        site.forEach((page, segments) -> {
            Map<String, PoKey> byHash = new HashMap<>();
            for (Segment segment : segments) {
                String hash = RowKey.hash(segment.key(), segment.plural());
                byHash.put(hash, segment.key());
                this.byHash.putIfAbsent(hash, segment);
                pagesByHash.computeIfAbsent(hash, any -> new LinkedHashSet<>()).add(page);
                byText.computeIfAbsent(Returned.plain(segment.text()), any -> new LinkedHashMap<>())
                        .put(page, segment.key());
            }
            pages.put(page, byHash);
        });
    }

    /** The rows, each with its English: where the file has none, that of its key. */
    List<Returned.Row> withEnglish(List<Returned.Row> rows) {
        return rows.stream().map(this::withEnglish).toList();
    }

    private Returned.Row withEnglish(Returned.Row row) {
        RowKey key = row.key();
        if (key == null || !row.source().isBlank()) {
            return row;
        }
        Segment segment = byHash.get(key.hash());
        if (segment == null) {
            return row;
        }
        String plural = segment.plural();
        return row.withSource(key.form() > 0 && plural != null ? plural : segment.text());
    }

    /** The text that a row of a page is a translation of. */
    Optional<PoKey> textOf(String page, Returned.Row row) {
        return Optional.ofNullable(
                row.key() == null
                        ? byText.getOrDefault(Returned.plain(row.source()), Map.of())
                                .get(page)
                        : pages.getOrDefault(page, Map.of()).get(row.key().hash()));
    }

    /** Whether the site has a page. */
    boolean has(String page) {
        return pages.containsKey(page);
    }

    /** Whether a page has the text with this hash. */
    boolean has(String page, String hash) {
        return pages.getOrDefault(page, Map.of()).containsKey(hash);
    }

    /** The pages that have the text with this hash. */
    Set<String> withHash(String hash) {
        return pagesByHash.getOrDefault(hash, Set.of());
    }

    /** The pages that have a text with these English words. */
    Set<String> withWords(String source) {
        return byText.getOrDefault(Returned.plain(source), Map.of()).keySet();
    }
}
