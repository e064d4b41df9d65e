package org.plainleaf.build.translation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoPrevious;

/**
 * Rows that came with the translation of another text of the same file: a column that slipped, or two cells that changed
 * places. Their keys and their English are right, so only the translations that are there tell it. Where the cell of the
 * English is empty, the key tells which it was. Two texts may have one translation: a row passes that has it already, and so
 * does a text that had none yet, while the other one keeps its own.
 * What was reworded on top of it is told by its likeness. Takes time in proportion to the rows.
 */
final class SlippedRows {
    private static final int SHOWN = 60;
    private static final String PUT_RIGHT =
            " Perhaps the column has slipped by a row. Put each translation beside its own English text.";

    /** From so many rows of a page on, what else changed there slipped too: reworded, nothing tells it. */
    private static final int MANY = 3;

    /** So many English texts do not have one translation: somebody filled a column down, or wrote "?" everywhere. */
    private static final int FILLED = 4;

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, String> englishByHash = new HashMap<>();
    private final Map<String, Set<String>> englishOf = new HashMap<>();
    private final Set<String> translated = new HashSet<>();
    private final Set<String> moved = new HashSet<>();
    /** The English texts beside which a translation is new, by that translation. */
    private final Map<String, Set<String>> fresh = new HashMap<>();

    private final Map<String, Set<String>> translationsOf = new HashMap<>();
    private final Map<RowOrigin, String> reworded = new HashMap<>();

    /**
     * @param files the translations that are there, of all pages of the file
     * @param rows all rows of the file, also those without a translation
     */
    SlippedRows(Iterable<PoFile> files, List<Returned.Row> rows) {
        for (PoFile file : files) {
            file.entries().forEach(this::noteEnglish);
            file.entries().stream().filter(entry -> !entry.obsolete()).forEach(this::note);
        }
        for (Returned.Row row : rows) {
            String english = english(row);
            if (!isAsItWentOut(row) && !englishOf(row).contains(english)) {
                moved.add(english);
                if (files.iterator().hasNext() && mayHaveMoved(row)) {
                    fresh.computeIfAbsent(plain(row.target()), any -> new LinkedHashSet<>())
                            .add(english);
                }
            }
        }
        noteReworded(rows);
    }

    private void noteReworded(List<Returned.Row> rows) {
        RewordedSlips slips = new RewordedSlips(rows.stream()
                .map(row -> new RewordedSlips.Row(
                        english(row), row.target(), translationsOf.getOrDefault(english(row), Set.of())))
                .toList());
        for (int i = 0; i < rows.size(); i++) {
            Returned.Row row = rows.get(i);
            if (mayHaveMoved(row) && !englishOf(row).contains(english(row))) {
                slips.other(i).ifPresent(other -> reworded.put(RowOrigin.of(row), other));
            }
        }
    }

    /** By the keys that a row may have for an entry: an English text of before is one of them. */
    private void noteEnglish(PoEntry entry) {
        englishByHash.put(RowKey.hash(entry.key(), entry.idPlural()), Returned.plain(entry.id()));
        PoPrevious previous = entry.previous();
        if (previous != null) {
            String hash = RowKey.hash(new PoKey(previous.context(), previous.id()), previous.idPlural());
            englishByHash.putIfAbsent(hash, Returned.plain(previous.id()));
        }
    }

    private void note(PoEntry entry) {
        String plural = entry.idPlural();
        for (String id : plural == null ? List.of(entry.id()) : List.of(entry.id(), plural)) {
            String english = Returned.plain(id);
            entry.strings().stream().filter(string -> !string.isBlank()).forEach(string -> {
                englishOf
                        .computeIfAbsent(plain(string), any -> new LinkedHashSet<>())
                        .add(english);
                translationsOf
                        .computeIfAbsent(english, any -> new LinkedHashSet<>())
                        .add(string);
            });
            if (entry.translated()) {
                translated.add(english);
            }
        }
    }

    /** Why a row is not taken; nothing where its translation may be its own. */
    Optional<String> reason(Returned.Row row) {
        String english = english(row);
        Set<String> others = englishOf(row);
        if (!mayHaveMoved(row) || others.contains(english)) {
            return Optional.empty();
        }
        int beside = fresh.getOrDefault(plain(row.target()), Set.of()).size();
        if (beside >= FILLED) {
            return Optional.of("The same translation stands beside " + beside
                    + " English texts, so it cannot be that of all." + " Write the translation of each.");
        }
        return others.stream()
                .filter(other -> speaks(other, english))
                .findFirst()
                .map(other -> "This is the translation of another text: \"" + cut(other) + "\"." + PUT_RIGHT)
                .or(() -> Optional.ofNullable(reworded.get(RowOrigin.of(row)))
                        .filter(other -> speaks(other, english))
                        .map(other -> "This is very like the translation of another text: \"" + cut(other) + "\"."
                                + PUT_RIGHT));
    }

    private boolean mayHaveMoved(Returned.Row row) {
        return !english(row).isEmpty() && !row.target().isBlank() && !isAsItWentOut(row);
    }

    /** Whether it tells something that a text has the translation of another one. */
    private boolean speaks(String other, String english) {
        return moved.contains(other) || translated.contains(english);
    }

    /** Whether so many rows of a page have the translation of another text that its column has slipped. */
    boolean have(List<Returned.Row> page) {
        return page.stream().filter(row -> reason(row).isPresent()).limit(MANY).count() == MANY;
    }

    /** Why a row of such a page is not taken, though its own translation is new; nothing where it came back as it went out. */
    Optional<String> reasonBesides(Returned.Row row) {
        return row.target().isBlank() || isAsItWentOut(row) || englishOf(row).contains(english(row))
                ? Optional.empty()
                : Optional.of(
                        "Other rows of this page have the translations of other texts: the column has slipped by a row."
                                + " Look if this is the translation of its own English text.");
    }

    private String english(Returned.Row row) {
        RowKey key = row.key();
        String written = Returned.plain(row.source());
        return written.isEmpty() && key != null ? englishByHash.getOrDefault(key.hash(), "") : written;
    }

    private Set<String> englishOf(Returned.Row row) {
        return englishOf.getOrDefault(plain(row.target()), Set.of());
    }

    private static boolean isAsItWentOut(Returned.Row row) {
        RowKey key = row.key();
        return key != null && key.base().equals(RowKey.baseOf(row.target()));
    }

    /** The words only: a capital or a full stop more does not make it another. */
    private static String plain(String target) {
        String text = Returned.plain(Normalizer.normalize(target, Normalizer.Form.NFC));
        String words =
                MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return words.isEmpty() ? text : words;
    }

    private static String cut(String text) {
        int end = Math.min(SHOWN, text.length());
        return end == text.length()
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                                .strip() + "…";
    }
}
