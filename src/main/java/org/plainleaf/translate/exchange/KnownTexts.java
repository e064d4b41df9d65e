package org.plainleaf.translate.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoPrevious;

/** The English texts of a page, and those it had before, by what a row may be known by. */
final class KnownTexts {
    private final List<PoKey> texts;
    private final Map<String, Segment> byHash = new HashMap<>();
    private final Map<String, List<Segment>> byWords = new HashMap<>();
    private final Map<String, PoKey> formerly = new HashMap<>();

    KnownTexts(List<Segment> segments) {
        this.texts = segments.stream().map(Segment::key).toList();
        for (Segment segment : segments) {
            byHash.put(RowKey.hash(segment.key(), segment.plural()), segment);
            add(segment.text(), segment);
            if (segment.plural() != null) {
                add(segment.plural(), segment);
            }
        }
    }

    private void add(String words, Segment segment) {
        byWords.computeIfAbsent(Returned.plain(words), key -> new ArrayList<>()).add(segment);
    }

    /** Makes an entry known under the English text that it was made for, where that is not the one of the page. */
    void noteFormer(PoEntry entry) {
        PoPrevious previous = entry.previous();
        if (previous != null) {
            PoKey key = new PoKey(previous.context(), previous.id());
            formerly.putIfAbsent(RowKey.hash(key, previous.idPlural()), entry.key());
        }
        if (entry.obsolete()) {
            formerly.putIfAbsent(RowKey.hash(entry.key(), entry.idPlural()), entry.key());
        }
    }

    /** The text of the page with this hash; null where there is none. */
    @Nullable
    Segment segment(String hash) {
        return byHash.get(hash);
    }

    /** The texts of the page with these English words. */
    List<Segment> withWords(String source) {
        return byWords.getOrDefault(Returned.plain(source), List.of());
    }

    /** The text whose translation was made for the English text with this hash. */
    Optional<PoKey> formerly(String hash) {
        return Optional.ofNullable(formerly.get(hash));
    }

    /**
     * The English that went out with a key; nothing where the row has other English.
     *
     * @param entry the text that has its translation now; null where none has
     */
    Optional<PoKey> formerText(String source, RowKey key, @Nullable PoEntry entry) {
        if (entry == null) {
            return RowKey.text(key.hash(), source, texts);
        }
        PoPrevious previous = entry.previous();
        PoKey former =
                previous == null || RowKey.hash(entry.key(), entry.idPlural()).equals(key.hash())
                        ? entry.key()
                        : new PoKey(previous.context(), previous.id());
        boolean fits = source.isBlank() || Returned.plain(source).equals(Returned.plain(former.id()));
        return fits ? Optional.of(former) : Optional.empty();
    }
}
