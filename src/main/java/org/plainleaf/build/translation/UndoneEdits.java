package org.plainleaf.build.translation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoPrevious;

/**
 * Puts translations back whose English was edited, and is again what it was: the former text beside them is the one that they
 * have now.
 *
 * <p>That the English is back does not say that the translation is. It may have been touched while it waited, or have had its
 * mark before the edit. The ledger knows: {@code update} writes down each pair that was current until an edit, and has those
 * that were checked, or made by a computer. So a pair that stands in the ledger is what it was then, by the letters of both
 * texts. Any other keeps its mark and what stands beside it, for somebody to look at.
 *
 * <p>A mark without a former text is a translator's own, and stays.
 */
final class UndoneEdits {
    private final Ledger ledger;

    UndoneEdits(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The merged file of a page, where each translation that is known to be as before the edit has its state of then. */
    PoFile putBack(String page, PoFile merged) {
        return merged.withEntries(merged.entries().stream()
                .map(entry -> isBack(entry) && ledger.state(entry).isPresent() ? before(entry, page) : entry)
                .toList());
    }

    private static boolean isBack(PoEntry entry) {
        @Nullable PoPrevious previous = entry.previous();
        return previous != null
                && !entry.obsolete()
                && entry.fuzzy()
                && entry.translated()
                && previous.id().equals(entry.id())
                && Objects.equals(previous.context(), entry.context())
                && Objects.equals(previous.idPlural(), entry.idPlural());
    }

    /**
     * What a computer made had the mark before, or it would pass for a person's: it keeps it, unless somebody's row for this
     * very page says more.
     */
    private PoEntry before(PoEntry entry, String page) {
        return entry.withPrevious(null).withFuzzy(ledger.saysMachine(entry) && !ledger.saysPerson(entry, page));
    }
}
