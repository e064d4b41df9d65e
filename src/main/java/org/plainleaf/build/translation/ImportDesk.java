package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Language;
import org.plainleaf.model.TranslationState;
import org.plainleaf.translate.Ledger;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.exchange.ExchangeFormat;
import org.plainleaf.translate.exchange.Intake;
import org.plainleaf.translate.exchange.Refused;
import org.plainleaf.translate.exchange.Returned;
import org.plainleaf.translate.exchange.RowKey;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;
import org.plainleaf.translate.po.PoKey;

/**
 * Takes in what a translator sent. Whatever is not taken comes out again, in a file with only those rows and the reasons
 * beside them.
 */
public final class ImportDesk {
    private final Path root;
    private final LocalDate today;
    private final Findings findings = new Findings();
    private final List<Refused> refused = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private boolean tellsDone;
    private int taken;
    private int same;
    private int older;
    private int unmarked;
    private int halfDone;
    private int doubted;
    private int remarks;
    private int ended;
    private int files;

    /** For the site in {@code root}, as on {@code today}. */
    public ImportDesk(Path root, LocalDate today) {
        this.root = root;
        this.today = today;
    }

    /**
     * What came of it.
     *
     * @param findings why nothing was taken; empty where the file was read
     * @param language the language; null where the file was not read
     * @param taken texts that were taken
     * @param same texts that were as they are
     * @param older those of {@code taken} whose English text changed meanwhile
     * @param unmarked those of {@code same} that came back without their mark, and stay marked
     * @param halfDone texts that stay marked, as not all of their plural forms are done
     * @param doubted texts that were not taken, and are marked now, as the translator does not think that they are right
     * @param remarks texts that were not taken, and whose remark was written down
     * @param ended those of {@code taken} and {@code doubted} that somebody had checked: nobody has checked them now
     * @param files PO files that were written
     * @param refused rows that were not taken: where they stand, and why
     * @param problems the file with these rows; null where there are none
     * @param warnings what to look at in what was taken
     */
    public record Received(
            List<Finding> findings,
            @Nullable Language language,
            int taken,
            int same,
            int older,
            int unmarked,
            int halfDone,
            int doubted,
            int remarks,
            int ended,
            int files,
            List<String> refused,
            @Nullable Path problems,
            List<Finding> warnings) {
        public Received {
            findings = List.copyOf(findings);
            refused = List.copyOf(refused);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Takes a file in.
     *
     * @param tag the language; null where the file says it
     * @param by who translated: a code, never a name
     * @param lookedAt whether somebody says that every text was looked at, also those that come back unchanged
     * @param putRight whether somebody says that rows with the translation of another text are right: they slipped before
     */
    public Received take(Path file, @Nullable String tag, String by, boolean lookedAt, boolean putRight)
            throws IOException {
        return TranslationsLock.during(root, () -> taken(file, tag, by, lookedAt, putRight));
    }

    private Received taken(Path file, @Nullable String tag, String by, boolean lookedAt, boolean putRight)
            throws IOException {
        Optional<SiteTexts> texts = SiteTexts.read(root, today, findings);
        Optional<ReturnedFile> came = texts.isEmpty() ? Optional.empty() : ReturnedFile.read(file, findings);
        Optional<Language> language = came.isEmpty()
                ? Optional.empty()
                : language(texts.get(), file, tag, came.get().content().language());
        if (texts.isEmpty() || came.isEmpty() || language.isEmpty()) {
            return nothing();
        }
        ExchangeFormat format = came.get().format();
        tellsDone = lookedAt || format.tellsDone();
        PoShelf shelf = new PoShelf(texts.get().files(), language.get(), findings);
        TextIndex index = new TextIndex(texts.get().pages());
        List<Returned.Row> all = index.withEnglish(came.get().content().rows());
        Map<String, List<Returned.Row>> pages = index.byPage(all, refused);
        Map<String, PoFile> there = new HashMap<>();
        pages.keySet().forEach(page -> shelf.read(page).ifPresent(po -> there.put(page, po)));
        SlippedRows slipped = new SlippedRows(putRight ? List.of() : there.values(), all);
        pages.forEach((page, rows) ->
                takePage(texts.get(), shelf, page, Optional.ofNullable(there.get(page)), index, slipped, rows, by));
        Path problems = refused.isEmpty() ? null : new MendFile(language.get(), format).write(file, refused);
        return new Received(
                findings.sorted(),
                language.get(),
                taken,
                same,
                older,
                unmarked,
                halfDone,
                doubted,
                remarks,
                ended,
                files,
                refused.stream()
                        .map(r -> r.row().where() + " (" + r.key().page() + "): " + r.reason())
                        .toList(),
                problems,
                warnings);
    }

    private Received nothing() {
        return new Received(findings.sorted(), null, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), null, List.of());
    }

    private Optional<Language> language(SiteTexts texts, Path file, @Nullable String tag, @Nullable String written) {
        String named = written == null ? "" : written.strip().replace('_', '-');
        if (tag == null && named.isEmpty()) {
            ReturnedFile.refuse(
                    file, "This file does not say in which language it is.", "Name it: --lang ur", findings);
            return Optional.empty();
        }
        Optional<Language> language = texts.language(tag == null ? texts.nearest(named) : tag);
        if (tag != null
                && language.isPresent()
                && !named.isEmpty()
                && !texts.nearest(named).equals(tag)) {
            ReturnedFile.refuse(
                    file,
                    "This file says that it is in \"" + named + "\", and you said \"" + tag + "\".",
                    "Leave out --lang, or send the right file.",
                    findings);
            return Optional.empty();
        }
        return language;
    }

    private void takePage(
            SiteTexts texts,
            PoShelf shelf,
            String page,
            Optional<PoFile> there,
            TextIndex index,
            SlippedRows slipped,
            List<Returned.Row> came,
            String by) {
        if (there.isEmpty() && shelf.has(page)) {
            came.forEach(row -> refuse(
                    page,
                    row,
                    "The file translations/" + shelf.language().tag() + "/" + page
                            + ".po has a fault. Mend it first, then send this row again."));
            return;
        }
        PoFile file = there.orElse(new PoFile(PoHeader.fresh(shelf.language(), today), List.of()));
        Ledger ledger = shelf.ledger(texts.checkers());
        List<Segment> segments = texts.pages().getOrDefault(page, List.of());
        SegmentFaults faults = new SegmentFaults(texts.site(), shelf.language(), ledger, today);
        List<Returned.Row> sound =
                came.stream().filter(row -> row.fault().isEmpty()).toList();
        came.stream().filter(row -> !row.fault().isEmpty()).forEach(row -> refuse(page, row, row.fault()));
        RowsTwice twice = new RowsTwice(sound);
        List<Returned.Row> rows = new ArrayList<>();
        boolean hasSlipped = slipped.have(sound);
        for (Returned.Row row : sound) {
            twice.reason(row)
                    .or(() -> slipped.reason(row))
                    .or(() -> hasSlipped ? slipped.reasonBesides(row) : Optional.empty())
                    .ifPresentOrElse(reason -> refuse(page, row, reason), () -> rows.add(row));
        }
        Intake.Result result = new Intake(page, segments, file, tellsDone).take(rows);
        SegmentFaults.Found found = faults.in(page, result.file(), result.taken());
        if (!found.errors().isEmpty()) {
            Set<Returned.Row> bad = new HashSet<>();
            for (Returned.Row row : rows) {
                String reason = index.textOf(page, row).map(found.errors()::get).orElse(null);
                if (reason != null && !row.target().isBlank() && bad.add(row)) {
                    refuse(page, row, reason);
                }
            }
            List<Returned.Row> good =
                    rows.stream().filter(row -> !bad.contains(row)).toList();
            result = new Intake(page, segments, file, tellsDone).take(good);
            // Again, as the rows that are gone had warnings too.
            found = faults.in(page, result.file(), result.taken());
        }
        refused.addAll(result.refused());
        warnings.addAll(found.warnings());
        taken += result.taken().size();
        for (PoKey key : result.taken()) {
            boolean is = result.file()
                    .find(key)
                    .filter(entry -> isChecked(entry, ledger))
                    .isPresent();
            ended += isChecked(file, key, ledger) && !is ? 1 : 0;
        }
        List<PoEntry> notRight = result.doubted().stream()
                .filter(key -> isChecked(file, key, ledger))
                .flatMap(key -> file.find(key).stream())
                .toList();
        ended += notRight.size();
        doubted += result.doubted().size();
        halfDone += result.halfDone();
        if (!notRight.isEmpty()) {
            // The letters are as they were: the check would be back with whoever takes the mark off.
            shelf.change(before -> {
                Ledger after = before;
                for (PoEntry entry : notRight) {
                    after = after.notRight(entry, today, by, page);
                }
                return after;
            });
        }
        same += result.same();
        older += result.older();
        unmarked += result.unmarked();
        remarks += result.remarks();
        if (!result.taken().isEmpty()) {
            PoHeader header = result.file().header() == null
                    ? PoHeader.fresh(shelf.language(), today)
                    : result.file().header();
            files += shelf.write(page, result.file().withHeader(header.changed(today, by))) ? 1 : 0;
        } else if (result.remarks() + result.doubted().size() > 0) {
            // Who only made a remark, or set a mark, did not translate the page, and may still review it.
            PoFile remarked = result.file().header() == null
                    ? result.file().withHeader(PoHeader.fresh(shelf.language(), today))
                    : result.file();
            files += shelf.write(page, remarked) ? 1 : 0;
        }
    }

    private static boolean isChecked(PoFile file, PoKey key, Ledger ledger) {
        return file.find(key).filter(entry -> isChecked(entry, ledger)).isPresent();
    }

    private static boolean isChecked(PoEntry entry, Ledger ledger) {
        return !entry.fuzzy()
                && ledger.state(entry)
                        .filter(state -> state.compareTo(TranslationState.TRANSLATED) > 0)
                        .isPresent();
    }

    private void refuse(String page, Returned.Row row, String reason) {
        RowKey key = row.key() == null ? RowKey.of(page, PoKey.of(row.source())) : row.key();
        // No base: the row may replace what is there once it is mended.
        RowKey again = new RowKey(page, key.hash(), key.form(), key.base());
        refused.add(new Refused(row, again, row.source(), PoKey.of(row.source()), reason));
    }
}
