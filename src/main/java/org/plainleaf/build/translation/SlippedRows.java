package org.plainleaf.build.translation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;

/**
 * Rows that came with the translation of another text of the same file: a column that slipped, or two cells that changed
 * places. Their keys and their English are right, so only the translations that are there tell it. Two texts may have one
 * translation: a row passes that has it already, and so does a text that had none yet, while the other one keeps its own.
 * Takes time in proportion to the rows.
 */
final class SlippedRows {
    private static final int SHOWN = 60;

    private final Map<String, Set<String>> englishOf = new HashMap<>();
    private final Set<String> translated = new HashSet<>();
    private final Set<String> moved = new HashSet<>();

    /**
     * @param files the translations that are there, of all pages of the file
     * @param rows all rows of the file, also those without a translation
     */
    SlippedRows(Iterable<PoFile> files, List<Returned.Row> rows) {
        for (PoFile file : files) {
            file.entries().stream().filter(entry -> !entry.obsolete()).forEach(this::note);
        }
        for (Returned.Row row : rows) {
            String english = Returned.plain(row.source());
            if (!isAsItWentOut(row) && !englishOf(row).contains(english)) {
                moved.add(english);
            }
        }
    }

    private void note(PoEntry entry) {
        String plural = entry.idPlural();
        for (String id : plural == null ? List.of(entry.id()) : List.of(entry.id(), plural)) {
            String english = Returned.plain(id);
            entry.strings().stream()
                    .filter(string -> !string.isBlank())
                    .forEach(string -> englishOf
                            .computeIfAbsent(plain(string), any -> new LinkedHashSet<>())
                            .add(english));
            if (entry.translated()) {
                translated.add(english);
            }
        }
    }

    /** Why a row is not taken; nothing where its translation may be its own. */
    Optional<String> reason(Returned.Row row) {
        String english = Returned.plain(row.source());
        Set<String> others = englishOf(row);
        if (english.isEmpty() || row.target().isBlank() || isAsItWentOut(row) || others.contains(english)) {
            return Optional.empty();
        }
        return others.stream()
                .filter(other -> moved.contains(other) || translated.contains(english))
                .findFirst()
                .map(
                        other -> "This is the translation of another text: \"" + cut(other)
                                + "\". Perhaps the column has slipped by a row. Put each translation beside its own English text.");
    }

    private Set<String> englishOf(Returned.Row row) {
        return englishOf.getOrDefault(plain(row.target()), Set.of());
    }

    private static boolean isAsItWentOut(Returned.Row row) {
        RowKey key = row.key();
        return key != null && key.base().equals(RowKey.baseOf(row.target()));
    }

    private static String plain(String target) {
        return Returned.plain(Normalizer.normalize(target, Normalizer.Form.NFC));
    }

    private static String cut(String text) {
        int end = Math.min(SHOWN, text.length());
        return end == text.length()
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                                .strip() + "…";
    }
}
