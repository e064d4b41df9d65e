package org.plainleaf.build.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plainleaf.translate.exchange.Refused;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PoKey;

/**
 * Where the rows of a file belong. A key says so, and if its page has a new name since, its other rows tell which. A row
 * without a page goes to the pages that the file is about, as far as that can be known, and never starts a PO file of which
 * nobody spoke.
 */
final class RowPlaces {
    private static final String UNKNOWN = "unknown";
    private static final String NOWHERE =
            "No page of the site has this English text. Keep your translation, and ask for a new file.";

    private final TextIndex index;
    private final PoShelf shelf;
    private final Map<String, String> moved = new HashMap<>();
    private final Set<String> named = new LinkedHashSet<>();
    private final Set<String> meant = new LinkedHashSet<>();
    private final List<Refused> refused;

    /**
     * @param file what came
     * @param refused gets the rows that have no place
     */
    RowPlaces(TextIndex index, PoShelf shelf, Returned file, List<Refused> refused) {
        this.index = index;
        this.shelf = shelf;
        this.refused = refused;
        Map<String, Set<String>> hashes = new LinkedHashMap<>();
        for (Returned.Row row : file.rows()) {
            RowKey key = row.key();
            if (key != null && !key.page().equals(RowKey.ANY_PAGE)) {
                hashes.computeIfAbsent(key.page(), any -> new LinkedHashSet<>()).add(key.hash());
            } else if (!row.target().isBlank() && anywhere(row).size() == 1) {
                meant.addAll(anywhere(row));
            }
        }
        hashes.forEach((page, texts) -> nowOf(page, texts).ifPresent(now -> moved.put(page, now)));
        named.addAll(moved.values());
        file.pages().stream().filter(index::has).forEach(named::add);
    }

    /** The page itself; of one that is gone, the page that alone has most of these texts, and at least half. */
    private Optional<String> nowOf(String page, Set<String> texts) {
        if (index.has(page)) {
            return Optional.of(page);
        }
        Map<String, Integer> found = new TreeMap<>();
        texts.forEach(hash -> index.withHash(hash).forEach(other -> found.merge(other, 1, Integer::sum)));
        int most = found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> best = found.entrySet().stream()
                .filter(other -> other.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 && most * 2 >= texts.size() ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** Rows with a translation or a remark by the page that they belong to; the others are refused. */
    Map<String, List<Returned.Row>> of(List<Returned.Row> rows) {
        Map<String, List<Returned.Row>> sorted = new LinkedHashMap<>();
        for (Returned.Row row : rows) {
            if (!row.target().isBlank() || !row.remark().isBlank()) {
                RowKey key = row.key();
                Set<String> found = key == null || key.page().equals(RowKey.ANY_PAGE) ? open(row) : keyed(row, key);
                found.forEach(page ->
                        sorted.computeIfAbsent(page, any -> new ArrayList<>()).add(onPage(row, page)));
            }
        }
        return sorted;
    }

    private Set<String> keyed(Returned.Row row, RowKey key) {
        if (index.has(key.page())) {
            return Set.of(key.page());
        }
        Set<String> found = index.withHash(key.hash());
        String now = moved.get(key.page());
        if (now != null && (found.isEmpty() || found.contains(now))) {
            found = Set.of(now);
        }
        String gone = "The site has no page " + key.page() + " any more";
        if (found.isEmpty()) {
            return refuse(row, NOWHERE);
        } else if (found.size() > 1) {
            return refuse(
                    row,
                    gone + ", and its English text stands on more than one: " + list(found)
                            + ". Keep your translation, and ask for a new file.");
        }
        String page = found.iterator().next();
        boolean waits = !shelf.has(page) && shelf.has(key.page());
        return waits && !key.base().equals(RowKey.baseOf(row.target()))
                ? refuse(
                        row,
                        gone + ": it is " + page
                                + " now. First take its translations along: plainleaf translate update "
                                + shelf.language().tag() + ". Then send this row again.")
                : found;
    }

    /** The pages of a row that names none. */
    private Set<String> open(Returned.Row row) {
        Set<String> all = anywhere(row);
        if (all.isEmpty()) {
            boolean blank = row.key() == null && row.source().isBlank();
            return refuse(
                    row,
                    blank
                            ? "This row has neither its key nor its English text. Put it into the file that went out."
                            : NOWHERE);
        }
        if (index.has(row.page())) {
            return all.contains(row.page())
                    ? Set.of(row.page())
                    : refuse(
                            row,
                            "The page " + row.page() + " has no text with this English. It stands on: " + list(all)
                                    + ". Put the row into a file of that page.");
        }
        if (!named.isEmpty()) {
            Set<String> found = common(all, named);
            return found.isEmpty()
                    ? refuse(
                            row,
                            "This row does not say of which page it is, and no page of this file has its English text. It stands on: "
                                    + list(all) + ". Put it into a file of that page.")
                    : found;
        }
        Set<String> likely = common(all, meant).isEmpty() ? all : common(all, meant);
        Set<String> found = new LinkedHashSet<>(likely);
        found.removeIf(page -> !shelf.has(page) && !shelf.isBuiltIn(page));
        return found.isEmpty()
                ? refuse(
                        row,
                        "This row does not say of which page it is, and there are no translations yet of "
                                + list(likely)
                                + ". Start them: plainleaf translate add "
                                + shelf.language().tag()
                                + ". Then send this row again.")
                : found;
    }

    private Set<String> anywhere(Returned.Row row) {
        RowKey key = row.key();
        Set<String> found = key == null ? Set.of() : index.withHash(key.hash());
        return found.isEmpty() ? index.withWords(row.source()) : found;
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        Set<String> common = new LinkedHashSet<>(some);
        common.retainAll(others);
        return common;
    }

    private static String list(Set<String> pages) {
        return String.join(", ", new TreeSet<>(pages));
    }

    /** A key gets the page that it belongs to now; a row that is found by its words only has none. */
    private Returned.Row onPage(Returned.Row row, String page) {
        RowKey key = row.key();
        if (key == null || key.page().equals(page)) {
            return row;
        }
        boolean known = !key.page().equals(RowKey.ANY_PAGE) || index.has(page, key.hash());
        return row.withKey(known ? new RowKey(page, key.hash(), key.form(), key.base()) : null);
    }

    private Set<String> refuse(Returned.Row row, String reason) {
        RowKey key = row.key() == null ? RowKey.of(UNKNOWN, PoKey.of(row.source())) : row.key();
        String page = key.page().isEmpty() ? UNKNOWN : key.page();
        RowKey again = new RowKey(page, key.hash(), key.form(), key.base());
        refused.add(new Refused(row, again, row.source(), PoKey.of(row.source()), reason));
        return Set.of();
    }
}
