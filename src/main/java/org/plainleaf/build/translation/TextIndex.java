package org.plainleaf.build.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.exchange.Refused;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PoKey;

/** Finds the texts of a site by the keys, or by the English words, that a translator's file has. */
final class TextIndex {
    private static final String UNKNOWN = "unknown";

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

    /** Rows with a translation or a remark by the page that they belong to; those of no page are refused. */
    Map<String, List<Returned.Row>> byPage(List<Returned.Row> rows, List<Refused> refused) {
        Map<String, List<Returned.Row>> sorted = new LinkedHashMap<>();
        for (Returned.Row row : rows) {
            if (row.target().isBlank() && row.remark().isBlank()) {
                continue;
            }
            Set<String> found = pagesOf(row);
            found.forEach(page ->
                    sorted.computeIfAbsent(page, any -> new ArrayList<>()).add(onPage(row, page)));
            if (found.isEmpty()) {
                RowKey key = row.key() == null ? RowKey.of(UNKNOWN, PoKey.of(row.source())) : row.key();
                String page = key.page().isEmpty() ? UNKNOWN : key.page();
                refused.add(new Refused(
                        row,
                        new RowKey(page, key.hash(), key.form(), key.base()),
                        row.source(),
                        PoKey.of(row.source()),
                        "No page of the site has this English text. Keep your translation, and ask for a new file."));
            }
        }
        return sorted;
    }

    private Set<String> pagesOf(Returned.Row row) {
        RowKey key = row.key();
        if (key != null && !key.page().equals(RowKey.ANY_PAGE)) {
            return pages.containsKey(key.page()) ? Set.of(key.page()) : Set.of();
        }
        Set<String> found = key == null ? Set.of() : pagesByHash.getOrDefault(key.hash(), Set.of());
        return found.isEmpty()
                ? byText.getOrDefault(Returned.plain(row.source()), Map.of()).keySet()
                : found;
    }

    /** A key without a page gets the page; a row that is found by its words only has none. */
    private Returned.Row onPage(Returned.Row row, String page) {
        RowKey key = row.key();
        if (key == null || !key.page().equals(RowKey.ANY_PAGE)) {
            return row;
        }
        boolean known = pages.getOrDefault(page, Map.of()).containsKey(key.hash());
        return row.withKey(known ? new RowKey(page, key.hash(), key.form(), key.base()) : null);
    }
}
