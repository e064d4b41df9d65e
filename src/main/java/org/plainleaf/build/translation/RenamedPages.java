package org.plainleaf.build.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plainleaf.translate.Catalogues;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.Templates;
import org.plainleaf.translate.po.PoEntry;

/**
 * Finds the translations of pages whose files have a new name or folder. A page without a PO file takes over that of a page
 * that is gone where both say the same: at least half the letters of each stand in the other, text by text. A page that
 * cannot be read, or is kept back, is not gone.
 */
final class RenamedPages {
    private final SiteTexts texts;
    private final PoShelf shelf;

    RenamedPages(SiteTexts texts, PoShelf shelf) {
        this.texts = texts;
        this.shelf = shelf;
    }

    private record Move(String from, String to, int common) {}

    /** The former names by the new ones: keys of pages. */
    Map<String, String> find() {
        List<String> gone = shelf.keys().stream().filter(this::isGone).toList();
        Map<String, String> former = new LinkedHashMap<>();
        if (gone.isEmpty()) {
            return former;
        }
        Set<String> taken = new HashSet<>();
        for (Move move : moves(gone)) {
            if (!former.containsKey(move.to()) && taken.add(move.from())) {
                former.put(move.to(), move.from());
            }
        }
        return former;
    }

    private boolean isGone(String key) {
        return !texts.pages().containsKey(key)
                && !key.equals(Catalogues.INTERFACE)
                && !key.equals(Templates.SETTINGS)
                && !texts.files().exists("content/" + key + ".md");
    }

    /** What may have moved where, the surest first. */
    private List<Move> moves(List<String> gone) {
        Map<String, Map<String, Integer>> fresh = new HashMap<>();
        texts.pages().forEach((key, segments) -> {
            if (!shelf.has(key) && !shelf.isBuiltIn(key)) {
                fresh.put(key, letters(segments.stream().map(Segment::text).collect(Collectors.toSet())));
            }
        });
        List<Move> moves = new ArrayList<>();
        for (String from : fresh.isEmpty() ? List.<String>of() : gone) {
            Map<String, Integer> old = letters(shelf.read(from).stream()
                    .flatMap(file -> file.entries().stream())
                    .filter(entry -> !entry.obsolete())
                    .map(PoEntry::id)
                    .collect(Collectors.toSet()));
            fresh.forEach((to, now) -> {
                int common = old.keySet().stream()
                        .filter(now::containsKey)
                        .mapToInt(old::get)
                        .sum();
                if (common > 0 && common * 2 >= sum(old) && common * 2 >= sum(now)) {
                    moves.add(new Move(from, to, common));
                }
            });
        }
        moves.sort(Comparator.comparingInt(Move::common)
                .reversed()
                .thenComparing(Move::to)
                .thenComparing(Move::from));
        return moves;
    }

    private static Map<String, Integer> letters(Set<String> texts) {
        return texts.stream().collect(Collectors.toMap(text -> text, String::length));
    }

    private static int sum(Map<String, Integer> letters) {
        return letters.values().stream().mapToInt(Integer::intValue).sum();
    }
}
