package org.plainleaf.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.plainleaf.text.Likeness;

/** Finds the text that somebody probably meant, or that a text became when it was edited. */
public final class NearestText {
    /** Below it, two texts have little more in common than their language. */
    private static final double LEAST = 0.3;

    private NearestText() {}

    /** The text that is most like {@code written}; of several, the first; nothing where none is like it. */
    public static Optional<String> to(String written, Collection<String> texts) {
        Likeness likeness = Likeness.of(written);
        return texts.stream()
                .filter(text -> likeness.to(Likeness.of(text)) >= LEAST)
                .max(Comparator.comparingDouble(text -> likeness.to(Likeness.of(text))));
    }
}
