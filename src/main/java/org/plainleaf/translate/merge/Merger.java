package org.plainleaf.translate.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.po.PoComments;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoPrevious;

/**
 * Brings a PO file up to date with the English text of its page. A text that is still there keeps its translation and its
 * state. A text that was changed gets the translation of the former text, marked fuzzy, with the former text beside it.
 * Translations of texts that are gone stay in the file as obsolete ones, and come back if their text does.
 *
 * <p>Bringing a file up to date twice changes nothing.
 */
public final class Merger {
    private final PoFile file;
    private final List<Segment> segments;
    private final List<PoEntry> before = new ArrayList<>();
    private int kept;
    private int changed;
    private int empty;

    private Merger(PoFile file, List<Segment> segments) {
        this.file = file;
        this.segments = segments;
    }

    /**
     * What came out.
     *
     * @param file the file, its head as it was
     * @param kept texts that are as they were, or came back, with their translation
     * @param changed texts whose English changed: they have a translation to look at
     * @param empty texts without any translation
     * @param dropped translations whose text is gone: they are kept as obsolete ones
     */
    public record Merged(PoFile file, int kept, int changed, int empty, int dropped) {}

    /** Merges the translations in {@code file} into the texts of a page. */
    public static Merged merge(PoFile file, List<Segment> segments) {
        return new Merger(file, segments).merge();
    }

    private Merged merge() {
        file.entries().stream().filter(entry -> !entry.obsolete()).forEach(before::add);
        int placed = before.size();
        file.entries().stream()
                .filter(entry -> entry.obsolete() && entry.translated())
                .forEach(before::add);
        int[] same = same();
        int[] found = Predecessors.find(
                before.stream().map(PoEntry::id).toList(),
                placed,
                segments.stream().map(Segment::text).toList(),
                withContexts(same));
        List<PoEntry> merged = new ArrayList<>();
        boolean[] used = new boolean[before.size()];
        for (int i = 0; i < segments.size(); i++) {
            if (found[i] != Predecessors.NONE) {
                used[found[i]] = true;
            }
            merged.add(entry(segments.get(i), found[i], found[i] == same[i]));
        }
        int dropped = 0;
        for (int i = 0; i < before.size(); i++) {
            if (!used[i] && before.get(i).translated()) {
                dropped += before.get(i).obsolete() ? 0 : 1;
                merged.add(before.get(i).withObsolete(true));
            }
        }
        return new Merged(file.withEntries(merged), kept, changed, empty, dropped);
    }

    /** Of each text, the entry with the same key: one with a translation first, then one that is in use. */
    private int[] same() {
        Map<PoKey, Integer> byKey = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            byKey.merge(
                    before.get(i).key(), i, (first, next) -> before.get(first).translated() ? first : next);
        }
        return segments.stream()
                .mapToInt(segment -> byKey.getOrDefault(segment.key(), Predecessors.NONE))
                .toArray();
    }

    /** The same, and where the author gave a text a name of its own (msgctxt), the entry of that name. */
    private int[] withContexts(int[] same) {
        boolean[] used = new boolean[before.size()];
        Arrays.stream(same).filter(i -> i != Predecessors.NONE).forEach(i -> used[i] = true);
        Map<String, Integer> byContext = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            String context = before.get(i).context();
            if (context != null && !used[i]) {
                byContext.merge(context, i, (first, second) -> Predecessors.NONE);
            }
        }
        int[] found = same.clone();
        for (int i = 0; i < found.length; i++) {
            String context = segments.get(i).key().context();
            if (found[i] == Predecessors.NONE && context != null) {
                found[i] = Optional.ofNullable(byContext.remove(context)).orElse(Predecessors.NONE);
            }
        }
        return found;
    }

    private PoEntry entry(Segment segment, int index, boolean same) {
        @Nullable PoEntry former = index == Predecessors.NONE ? null : before.get(index);
        if (former == null || !former.translated()) {
            empty++;
            if (former != null
                    && former.key().equals(segment.key())
                    && Objects.equals(former.idPlural(), segment.plural())) {
                return former.withObsolete(false).withComments(comments(segment, former)); // Maybe begun.
            }
            PoEntry fresh = segment.plural() == null
                    ? PoEntry.of(segment.key(), "")
                    : PoEntry.of(segment.key(), segment.plural(), Collections.nCopies(forms(), ""));
            return fresh.withComments(comments(segment, former));
        }
        if (same && Objects.equals(former.idPlural(), segment.plural())) {
            kept++;
            return former.withObsolete(false).withComments(comments(segment, former));
        }
        changed++;
        PoEntry guess = segment.plural() == null
                ? PoEntry.of(segment.key(), former.string())
                : PoEntry.of(segment.key(), segment.plural(), strings(former));
        PoPrevious previous = former.previous() == null
                ? new PoPrevious(former.context(), former.id(), former.idPlural())
                : former.previous();
        return guess.withComments(comments(segment, former))
                .withPrevious(previous)
                .withFuzzy(true);
    }

    private List<String> strings(PoEntry former) {
        return former.plural() ? former.strings() : Collections.nCopies(forms(), former.string());
    }

    private int forms() {
        return file.pluralForms().map(rule -> rule.count()).orElse(2);
    }

    /** What people wrote stays; what the tool wrote is made anew. */
    private static PoComments comments(Segment segment, @Nullable PoEntry former) {
        PoComments comments = former == null ? PoComments.NONE : former.comments();
        return comments.withExtracted(segment.notes()).withReferences(List.of());
    }
}
