package org.plainleaf.check.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plainleaf.check.rule.Passage;
import org.plainleaf.model.Blocks;
import org.plainleaf.model.Document;
import org.plainleaf.model.Edition;
import org.plainleaf.model.Inline;
import org.plainleaf.model.Wording;
import org.plainleaf.text.Span;

/**
 * Which English words each translated text of an edition stands for. A translated text keeps the span of its English one: by
 * its shape, a tree that leaves blocks out could not be told. For one thread.
 */
final class SourceWords {
    /** By identity: the same words may stand on a page twice. */
    private final IdentityHashMap<Wording, Wording> english = new IdentityHashMap<>();

    SourceWords(Edition edition) {
        Document document = edition.document();
        edition.texts().forEach((name, wording) -> {
            Wording source = document.head().texts().get(name);
            if (source != null) {
                pair(wording, source);
            }
        });
        Map<Span, Wording> source = new HashMap<>();
        Blocks.eachWording(document.body(), wording -> source.putIfAbsent(wording.span(), wording));
        Blocks.eachWording(edition.body(), wording -> {
            Wording other = source.get(wording.span());
            if (other != null) {
                pair(wording, other);
            }
        });
    }

    /** The English words of a passage; nothing where it has none. */
    @Nullable
    Wording of(Passage passage) {
        return of(passage.wording());
    }

    /** The English words of a text; nothing where it has none. */
    @Nullable
    Wording of(Wording translated) {
        return english.get(translated);
    }

    /** Words as they are written, without facts, code and pictures. */
    static String plain(Wording wording) {
        StringBuilder out = new StringBuilder();
        append(wording.inlines(), out);
        return out.toString();
    }

    private static void append(List<Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text) {
                out.append(text.text());
            } else if (inline.children().isEmpty()) {
                out.append(' ');
            } else {
                append(inline.children(), out);
            }
        }
    }

    private void pair(Wording translated, Wording source) {
        english.put(translated, source);
        // A translator may put pictures into another order, so they go by their files.
        List<Inline.Image> images = images(source.inlines(), new ArrayList<>());
        for (Inline.Image image : images(translated.inlines(), new ArrayList<>())) {
            images.stream()
                    .filter(other -> other.target().equals(image.target()))
                    .findFirst()
                    .ifPresent(other -> {
                        english.put(image.description(), other.description());
                        images.remove(other);
                    });
        }
    }

    private static List<Inline.Image> images(List<Inline> inlines, List<Inline.Image> into) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Image image) {
                into.add(image);
            }
            images(inline.children(), into);
        }
        return into;
    }
}
