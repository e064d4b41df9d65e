package org.plainleaf.translate;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.text.Place;

/**
 * The translations of one page into one language.
 *
 * <p>Whether a translation is current shows by itself: it is found only under the English text as it is now. An entry
 * marked fuzzy was made by a computer; one that also keeps a previous source belongs to an older English text.
 */
public final class Catalogue {
    private static final Catalogue EMPTY = new Catalogue(null);

    private final @Nullable PoFile file;

    private Catalogue(@Nullable PoFile file) {
        this.file = file;
    }

    public static Catalogue of(PoFile file) {
        return new Catalogue(file);
    }

    /** A catalogue without any translation. */
    public static Catalogue empty() {
        return EMPTY;
    }

    /** What is known of a segment. */
    enum State {
        /** Checked by nobody. */
        MACHINE,
        TRANSLATED,
        /** Belongs to an older English text. */
        CHANGED
    }

    /**
     * A translation.
     *
     * @param text the text, with tags
     * @param state what is known of it
     * @param place where it stands
     */
    record Translation(String text, State state, Place place) {}

    Optional<Translation> find(String source) {
        return file == null
                ? Optional.empty()
                : file.find(null, source).filter(PoEntry::translated).map(Catalogue::translation);
    }

    private static Translation translation(PoEntry entry) {
        State state = !entry.fuzzy() ? State.TRANSLATED : entry.hasPrevious() ? State.CHANGED : State.MACHINE;
        return new Translation(entry.string(), state, entry.stringsPlace());
    }

    /** How many translations there are, in use or not; obsolete ones do not count. */
    int size() {
        return file == null
                ? 0
                : (int) file.entries().stream()
                        .filter(e -> !e.obsolete() && e.translated())
                        .count();
    }

    /** When it was last worked on, where the file says so. */
    Optional<LocalDate> date() {
        return file == null ? Optional.empty() : file.revisionDate();
    }
}
