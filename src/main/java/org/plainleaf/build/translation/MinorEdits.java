package org.plainleaf.build.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.TranslationState;
import org.plainleaf.translate.Catalogue;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.merge.MinorEdit;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoKey;

/**
 * Lets translations stand though their English was edited, where somebody says that it means the same. Each one is written
 * into the ledger, with who said so and the letters before.
 */
final class MinorEdits {
    private final Ledger ledger;
    private final LocalDate today;
    private final String by;
    private final List<String> rows = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private int kept;

    MinorEdits(Ledger ledger, LocalDate today, String by) {
        this.ledger = ledger;
        this.today = today;
        this.by = by;
    }

    /** The merged file with those translations that may stand. */
    PoFile keep(String page, PoFile before, PoFile merged) {
        Map<PoKey, PoEntry> former = new HashMap<>();
        before.entries().forEach(entry -> former.putIfAbsent(entry.key(), entry));
        List<PoEntry> entries = new ArrayList<>();
        for (PoEntry entry : merged.entries()) {
            entries.add(
                    entry.obsolete() || entry.previous() == null
                            ? entry
                            : kept(
                                            page,
                                            entry,
                                            former.get(new PoKey(
                                                    entry.previous().context(),
                                                    entry.previous().id())))
                                    .orElse(entry));
        }
        return merged.withEntries(entries);
    }

    /** An entry as it may stand; nothing where it may not. */
    private Optional<PoEntry> kept(String page, PoEntry entry, @Nullable PoEntry former) {
        if (former == null
                || !former.translated()
                || !former.strings().equals(entry.strings())
                || Catalogue.state(former, ledger) == Catalogue.State.CHANGED) {
            return Optional.empty(); // It was behind before this edit.
        }
        Optional<String> refusal = MinorEdit.refusal(former.id(), entry.id());
        if (refusal.isPresent()) {
            refused.add(page + ": \"" + entry.id() + "\": " + refusal.get());
            return Optional.empty();
        }
        Catalogue.State state = Catalogue.state(former, ledger);
        PoEntry standing = entry.withPrevious(null).withFuzzy(former.fuzzy());
        TranslationState trusted = state == Catalogue.State.MACHINE
                ? TranslationState.MACHINE
                : ledger.state(former).orElse(TranslationState.TRANSLATED);
        rows.add(Ledger.row(
                standing,
                trusted,
                today,
                by,
                page + ": minor edit of the English, before: " + Ledger.pairHash(former)));
        kept++;
        return Optional.of(standing);
    }

    /** Rows for the ledger. */
    List<String> rows() {
        return rows;
    }

    /** Texts whose edit is not minor, and why. */
    List<String> refused() {
        return refused;
    }

    int kept() {
        return kept;
    }
}
