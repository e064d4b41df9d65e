package org.plainleaf.build.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.exchange.Intake;
import org.plainleaf.translate.exchange.Refused;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;
import org.plainleaf.translate.po.PoKey;

/** Finds what the rows of a file would change on a page, and which of them cannot be taken there. Writes nothing. */
final class PageIntake {
    private final SiteTexts texts;
    private final PoShelf shelf;
    private final TextIndex index;
    private final SlippedRows slipped;
    private final Map<String, PoFile> there;
    private final boolean tellsDone;
    private final LocalDate today;
    private final Ledger ledger;

    /**
     * @param there the PO files of the pages that have one which can be read
     * @param tellsDone whether what comes back unchanged and without a mark was looked at
     */
    PageIntake(
            SiteTexts texts,
            PoShelf shelf,
            TextIndex index,
            SlippedRows slipped,
            Map<String, PoFile> there,
            boolean tellsDone,
            LocalDate today) {
        this.texts = texts;
        this.shelf = shelf;
        this.index = index;
        this.slipped = slipped;
        this.there = there;
        this.tellsDone = tellsDone;
        this.today = today;
        this.ledger = shelf.ledger(texts.checkers());
    }

    /**
     * What the rows would change.
     *
     * @param before the translations of the page as they are
     * @param result what they become; null where its PO file cannot be read
     * @param refused rows that are not taken
     * @param warnings what to look at in those that are
     */
    record Plan(
            String page, PoFile before, Intake.@Nullable Result result, List<Refused> refused, List<Finding> warnings) {
        Plan {
            refused = List.copyOf(refused);
            warnings = List.copyOf(warnings);
        }
    }

    /** Who checked what before the file came. */
    Ledger ledger() {
        return ledger;
    }

    /** Looks at the rows of a page, of which some were refused on another page. */
    Plan plan(String page, List<Returned.Row> came, Elsewhere elsewhere) {
        List<Refused> refused = new ArrayList<>();
        PoFile file = there.get(page);
        if (file == null && shelf.has(page)) {
            came.forEach(row -> refused.add(refusal(
                    page,
                    row,
                    "The file translations/" + shelf.language().tag() + "/" + page
                            + ".po has a fault. Mend it first, then send this row again.")));
            return new Plan(page, new PoFile(null, List.of()), null, refused, List.of());
        }
        PoFile before = file == null ? new PoFile(PoHeader.fresh(shelf.language(), today), List.of()) : file;
        List<Segment> segments = texts.pages().getOrDefault(page, List.of());
        SegmentFaults faults = new SegmentFaults(texts.site(), shelf.language(), ledger, today);
        List<Returned.Row> rows = sound(page, came, elsewhere, refused);
        Intake.Result result = new Intake(page, segments, before, tellsDone).take(rows);
        SegmentFaults.Found found = faults.in(page, result.file(), result.taken());
        if (!found.errors().isEmpty()) {
            Set<Returned.Row> bad = new HashSet<>();
            for (Returned.Row row : rows) {
                String reason = index.textOf(page, row).map(found.errors()::get).orElse(null);
                if (reason != null && !row.target().isBlank() && bad.add(row)) {
                    refused.add(refusal(page, row, reason));
                }
            }
            List<Returned.Row> good =
                    rows.stream().filter(row -> !bad.contains(row)).toList();
            result = new Intake(page, segments, before, tellsDone).take(good);
            // Again, as the rows that are gone had warnings too.
            found = faults.in(page, result.file(), result.taken());
        }
        refused.addAll(result.refused());
        return new Plan(page, before, result, refused, found.warnings());
    }

    /** The rows that nothing speaks against but, maybe, the page itself. */
    private List<Returned.Row> sound(String page, List<Returned.Row> came, Elsewhere elsewhere, List<Refused> refused) {
        List<Returned.Row> whole =
                came.stream().filter(row -> row.fault().isEmpty()).toList();
        came.stream()
                .filter(row -> !row.fault().isEmpty())
                .forEach(row -> refused.add(refusal(page, row, row.fault())));
        RowsTwice twice = new RowsTwice(whole);
        boolean hasSlipped = slipped.have(whole);
        List<Returned.Row> rows = new ArrayList<>();
        for (Returned.Row row : whole) {
            twice.reason(row)
                    .or(() -> slipped.reason(row))
                    .or(() -> hasSlipped ? slipped.reasonBesides(row) : Optional.empty())
                    .or(() -> elsewhere.reason(page, row))
                    .ifPresentOrElse(reason -> refused.add(refusal(page, row, reason)), () -> rows.add(row));
        }
        return rows;
    }

    private static Refused refusal(String page, Returned.Row row, String reason) {
        RowKey key = row.key() == null ? RowKey.of(page, PoKey.of(row.source())) : row.key();
        // No base: the row may replace what is there once it is mended.
        RowKey again = new RowKey(page, key.hash(), key.form(), key.base());
        return new Refused(row, again, row.source(), PoKey.of(row.source()), reason);
    }
}
