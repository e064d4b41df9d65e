package org.plainleaf.translate.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoKey;

/**
 * Texts that stood on one page and stand on another now, letter by letter: their translations go with them, with their marks.
 * What was lost on two pages with two translations goes nowhere, as nobody knows which is meant.
 */
public final class MovedTexts {
    private final Map<String, PoFile> files;
    private final Map<PoKey, PoEntry> lost = new HashMap<>();
    private final Set<PoKey> taken = new HashSet<>();

    /** @param files the merged files of all pages of one language, by page */
    public MovedTexts(Map<String, PoFile> files) {
        this.files = files;
        Set<PoKey> two = new HashSet<>();
        for (PoFile file : files.values()) {
            for (PoEntry entry : file.entries()) {
                if (entry.obsolete() && entry.translated()) {
                    @Nullable PoEntry other = lost.putIfAbsent(entry.key(), entry);
                    if (other != null && !isSame(other, entry)) {
                        two.add(entry.key());
                    }
                }
            }
        }
        two.forEach(lost::remove);
    }

    private static boolean isSame(PoEntry one, PoEntry other) {
        return one.strings().equals(other.strings())
                && one.fuzzy() == other.fuzzy()
                && Objects.equals(one.idPlural(), other.idPlural());
    }

    /** The files that change by it, by page. */
    public Map<String, PoFile> filled() {
        Map<String, PoFile> changed = new LinkedHashMap<>();
        if (lost.isEmpty()) {
            return changed;
        }
        files.forEach((page, file) -> {
            if (file.entries().stream().anyMatch(this::isFound)) {
                changed.put(
                        page,
                        file.withEntries(file.entries().stream()
                                .map(entry -> isFound(entry) ? moved(entry) : entry)
                                .toList()));
            }
        });
        files.forEach((page, file) -> {
            if (!taken.isEmpty() && file.entries().stream().anyMatch(this::isGone)) {
                PoFile now = changed.getOrDefault(page, file);
                changed.put(
                        page,
                        now.withEntries(now.entries().stream()
                                .filter(entry -> !isGone(entry))
                                .toList()));
            }
        });
        return changed;
    }

    private boolean isFound(PoEntry entry) {
        @Nullable PoEntry former = lost.get(entry.key());
        return former != null
                && !entry.obsolete()
                && entry.strings().stream().allMatch(String::isEmpty)
                && Objects.equals(entry.idPlural(), former.idPlural());
    }

    private PoEntry moved(PoEntry entry) {
        PoEntry former = Objects.requireNonNull(lost.get(entry.key()));
        taken.add(entry.key());
        return entry.withStrings(former.strings()).withFuzzy(former.fuzzy()).withPrevious(former.previous());
    }

    /** It stands elsewhere now. Left behind, it would come back there after somebody has emptied it. */
    private boolean isGone(PoEntry entry) {
        return entry.obsolete() && taken.contains(entry.key());
    }
}
