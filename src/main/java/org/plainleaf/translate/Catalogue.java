package org.plainleaf.translate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.TranslationState;
import org.plainleaf.text.Place;

/**
 * The translations of one page into one language.
 *
 * <p>Whether a translation is current shows by itself: it is found only under the English text as it is now. An entry
 * marked fuzzy is current only where the ledger says, of exactly this pair, that a computer made it; any other fuzzy entry
 * is a guess of some tool, or belongs to an older English text.
 */
public final class Catalogue {
    private static final Catalogue EMPTY = new Catalogue(null, Ledger.read(List.of(), finding -> {}));

    private final @Nullable PoFile file;
    private final Ledger ledger;

    private Catalogue(@Nullable PoFile file, Ledger ledger) {
        this.file = file;
        this.ledger = ledger;
    }

    static Catalogue of(PoFile file, Ledger ledger) {
        return new Catalogue(file, ledger);
    }

    /** A catalogue without any translation. */
    public static Catalogue empty() {
        return EMPTY;
    }

    /** What is known of a segment. */
    enum State {
        /** Checked by nobody. */
        MACHINE(TranslationState.MACHINE),
        TRANSLATED(TranslationState.TRANSLATED),
        REVIEWED(TranslationState.REVIEWED),
        APPROVED(TranslationState.APPROVED),
        /** Belongs to an older English text. */
        CHANGED(TranslationState.MACHINE);

        private final TranslationState trusted;

        State(TranslationState trusted) {
            this.trusted = trusted;
        }

        /** How far it may be trusted. */
        TranslationState trusted() {
            return trusted;
        }
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
                : file.find(null, source).filter(PoEntry::translated).map(this::translation);
    }

    private Translation translation(PoEntry entry) {
        State state;
        if (entry.fuzzy()) {
            state = isMachine(entry, ledger) ? State.MACHINE : State.CHANGED;
        } else if (ledger.says(entry, TranslationState.APPROVED)) {
            state = State.APPROVED;
        } else {
            state = ledger.says(entry, TranslationState.REVIEWED) ? State.REVIEWED : State.TRANSLATED;
        }
        return new Translation(entry.string(), state, entry.stringsPlace());
    }

    /** Whether a fuzzy entry was made by a computer from the English text as it is now. */
    static boolean isMachine(PoEntry entry, Ledger ledger) {
        return !entry.hasPrevious() && ledger.says(entry, TranslationState.MACHINE);
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
