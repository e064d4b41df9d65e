package org.plainleaf.translate.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoPrevious;

/**
 * Translations that were made elsewhere: a translation memory. They come in as guesses, marked fuzzy, for a translator to
 * look at; those of a text that is only alike have that text beside them.
 */
public final class Memory {
    private final Map<String, String> targets;

    /** @param targets translations by their English texts */
    public Memory(Map<String, String> targets) {
        this.targets = new LinkedHashMap<>(targets);
    }

    /**
     * Files with guesses for what has no translation yet, in the order of {@code files}. Each text of the memory makes one
     * guess: those that it made before count, so that the same memory changes nothing the second time.
     */
    public List<PoFile> fill(List<PoFile> files) {
        List<String> wanted = files.stream()
                .flatMap(file -> file.entries().stream())
                .filter(entry -> isOpen(entry) || isGuess(entry))
                .map(PoEntry::id)
                .distinct()
                .toList();
        Map<String, PoPrevious> near = near(wanted);
        List<PoFile> filled = new ArrayList<>();
        for (PoFile file : files) {
            filled.add(file.withEntries(file.entries().stream()
                    .map(entry -> isOpen(entry) ? filled(entry, near) : entry)
                    .toList()));
        }
        return filled;
    }

    private static boolean isOpen(PoEntry entry) {
        return !entry.obsolete() && !entry.plural() && entry.string().isEmpty();
    }

    /** Whether a translation is what this memory has for another text. */
    private boolean isGuess(PoEntry entry) {
        PoPrevious previous = entry.previous();
        return previous != null
                && !entry.obsolete()
                && !entry.plural()
                && entry.fuzzy()
                && entry.string().equals(targets.get(previous.id()));
    }

    private PoEntry filled(PoEntry entry, Map<String, PoPrevious> near) {
        String exact = targets.get(entry.id());
        if (exact != null) {
            return entry.withString(exact).withFuzzy(true);
        }
        return Optional.ofNullable(near.get(entry.id()))
                .map(previous -> entry.withString(String.valueOf(targets.get(previous.id())))
                        .withFuzzy(true)
                        .withPrevious(previous))
                .orElse(entry);
    }

    private Map<String, PoPrevious> near(List<String> wanted) {
        List<String> texts =
                wanted.stream().filter(text -> !targets.containsKey(text)).toList();
        List<String> sources = List.copyOf(targets.keySet());
        int[] none = new int[texts.size()];
        Arrays.fill(none, Predecessors.NONE);
        int[] found = Predecessors.find(sources, 0, texts, none);
        Map<String, PoPrevious> near = new HashMap<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] != Predecessors.NONE) {
                near.put(texts.get(i), PoPrevious.of(sources.get(found[i])));
            }
        }
        return near;
    }
}
