package org.plainleaf.build.translation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plainleaf.translate.Catalogue;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoPrevious;

/**
 * Since when a file is behind the English: the day on which an update found the first change that nobody has translated yet,
 * in the head of the file. It stays as long as any text there has to be looked at.
 *
 * <p>Guesses from a memory, and a translator's own marks, are no change of the English: they start nothing.
 */
final class BehindSince {
    private final Ledger ledger;
    private final LocalDate today;

    BehindSince(Ledger ledger, LocalDate today) {
        this.ledger = ledger;
        this.today = today;
    }

    /** The file with the right day in its head, or with none; {@code before} is the same file before the update. */
    PoFile noted(PoFile before, PoFile after) {
        // What stands there from a change that is done with, says nothing of the next one.
        Optional<LocalDate> noted =
                before.behindSince().filter(day -> isWaiting(before, ledger) && !day.isAfter(today));
        if (!isWaiting(after, ledger) || noted.isEmpty() && !isBehind(before, after)) {
            return without(after);
        }
        PoHeader header = after.header() == null ? PoHeader.of(Map.of()) : after.header();
        return after.withHeader(
                header.with(PoHeader.BEHIND_SINCE, noted.orElse(today).toString()));
    }

    /** A file that is about to be written, without the day where nothing in it has to be looked at any more. */
    static PoFile done(PoFile file, Ledger ledger) {
        return isWaiting(file, ledger) ? file : without(file);
    }

    private static PoFile without(PoFile file) {
        return file.header() == null || file.header(PoHeader.BEHIND_SINCE).isEmpty()
                ? file
                : file.withHeader(file.header().without(PoHeader.BEHIND_SINCE));
    }

    private static boolean isWaiting(PoFile file, Ledger ledger) {
        return file.entries().stream().anyMatch(entry -> isWaiting(entry, ledger));
    }

    private static boolean isWaiting(PoEntry entry, Ledger ledger) {
        return !entry.obsolete() && entry.translated() && Catalogue.state(entry, ledger) == Catalogue.State.CHANGED;
    }

    /** Whether the English of a text changed: in this update, or in one that left its mark and no day. */
    private boolean isBehind(PoFile before, PoFile after) {
        Map<PoKey, PoEntry> old = new HashMap<>();
        before.entries().stream().filter(entry -> !entry.obsolete()).forEach(entry -> old.put(entry.key(), entry));
        return after.entries().stream()
                .filter(entry -> entry.previous() != null && isWaiting(entry, ledger))
                .anyMatch(entry -> !old.containsKey(entry.key()) || wasTranslated(entry));
    }

    /** Whether the ledger knows the translation as one of the English before. */
    private boolean wasTranslated(PoEntry entry) {
        PoPrevious previous = entry.previous();
        return previous != null
                && ledger.state(entry.withSource(new PoKey(previous.context(), previous.id()), previous.idPlural())
                                .withPrevious(null))
                        .isPresent();
    }
}
