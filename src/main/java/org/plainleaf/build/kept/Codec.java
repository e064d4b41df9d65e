package org.plainleaf.build.kept;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * How things of one sort are written down for the next build.
 *
 * @param <V> what is kept
 */
public interface Codec<V> {
    /** A thing as texts; nothing where this one cannot be written down: it is made anew then. */
    Optional<List<String>> cells(V value);

    /** The thing that was written down. */
    V read(Iterator<String> cells);
}
