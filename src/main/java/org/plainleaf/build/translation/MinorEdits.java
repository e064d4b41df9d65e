package org.plainleaf.build.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.model.Checkers;
import org.plainleaf.model.TranslationState;
import org.plainleaf.translate.Catalogue;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.merge.MinorEdit;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoPrevious;

/**
 * Lets translations stand though their English was edited, where somebody says that it means the same. Each one is written
 * into the ledger, with who said so and the letters before.
 */
final class MinorEdits {
    private final Ledger ledger;
    private final Checkers checkers;
    private final String tag;
    private final LocalDate today;
    private final String by;
    private final List<String> rows = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private int kept;

    MinorEdits(Ledger ledger, Checkers checkers, String tag, LocalDate today, String by) {
        this.ledger = ledger;
        this.checkers = checkers;
        this.tag = tag;
        this.today = today;
        this.by = by;
    }

    /** The merged file with those translations that may stand. */
    PoFile keep(String page, PoFile before, PoFile merged) {
        Map<PoKey, PoEntry> former = byKey(before);
        List<PoEntry> entries = new ArrayList<>();
        for (PoEntry entry : merged.entries()) {
            entries.add(
                    entry.obsolete() || entry.previous() == null
                            ? entry
                            : kept(page, entry, former(entry, former)).orElse(entry));
        }
        return merged.withEntries(entries);
    }

    /**
     * Writes down which translations were current until this edit of their English. The mark that they get now does not say
     * so: a translator may have set it before. Without that, nobody could say later that the edit is minor.
     */
    void wereCurrent(String page, PoFile before, PoFile merged) {
        Map<PoKey, PoEntry> former = byKey(before);
        for (PoEntry entry : merged.entries()) {
            if (entry.obsolete() || entry.previous() == null) {
                continue;
            }
            PoEntry old = former.get(keyBefore(entry.previous()));
            if (old != null
                    && old.translated()
                    && !old.fuzzy()
                    && old.strings().equals(entry.strings())
                    && isUnknown(old, page)) {
                rows.add(Ledger.row(
                        old,
                        TranslationState.TRANSLATED,
                        today,
                        "update",
                        page + ": current until the English was edited"));
            }
        }
    }

    /** Whether the ledger does not say yet that a translation without the mark was current on its page. */
    private boolean isUnknown(PoEntry old, String page) {
        // Somebody may have taken the mark off what a computer made, here or on another page.
        return ledger.state(old).isEmpty() || ledger.saysMachine(old) && !ledger.saysPerson(old, page);
    }

    private static Map<PoKey, PoEntry> byKey(PoFile file) {
        Map<PoKey, PoEntry> entries = new HashMap<>();
        file.entries().forEach(entry -> entries.putIfAbsent(entry.key(), entry));
        return entries;
    }

    private static PoKey keyBefore(PoPrevious previous) {
        return new PoKey(previous.context(), previous.id());
    }

    /**
     * The entry as it was before its English was edited: from the file before, or, after an update that is over, from what the
     * ledger says of the English that it keeps. Null where nobody knows that it was current then.
     */
    private @Nullable PoEntry former(PoEntry entry, Map<PoKey, PoEntry> before) {
        PoPrevious previous = Objects.requireNonNull(entry.previous());
        PoEntry inFile = before.get(keyBefore(previous));
        if (inFile != null) {
            return inFile;
        }
        PoEntry then =
                entry.withSource(keyBefore(previous), previous.idPlural()).withPrevious(null);
        return ledger.state(then)
                .map(state -> then.withFuzzy(state == TranslationState.MACHINE))
                .orElse(null);
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
            refused.add("Not minor, so it has to be looked at: " + page + ": \"" + entry.id() + "\": " + refusal.get());
            return Optional.empty();
        }
        Catalogue.State state = Catalogue.state(former, ledger);
        PoEntry standing = entry.withPrevious(null).withFuzzy(former.fuzzy());
        TranslationState trusted = state == Catalogue.State.MACHINE
                ? TranslationState.MACHINE
                : ledger.state(former).orElse(TranslationState.TRANSLATED);
        Optional<String> fault = checkers.fault(by, trusted, tag);
        if (fault.isPresent()) {
            refused.add("It was " + trusted.label() + ", and " + by + " cannot say that this still holds: " + page
                    + ": \"" + entry.id() + "\": " + fault.get());
            return Optional.empty();
        }
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

    /** Sentences about texts whose translation may not stand: the edit is not minor, or the code may not keep a check. */
    List<String> refused() {
        return refused;
    }

    int kept() {
        return kept;
    }
}
