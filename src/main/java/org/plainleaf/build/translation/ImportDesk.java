package org.plainleaf.build.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Findings;
import org.plainleaf.model.Language;
import org.plainleaf.model.TranslationState;
import org.plainleaf.translate.Ledger;
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
    private int taken;
    private int same;
    private int older;
    private int unmarked;
    private int emptied;
    private int halfDone;
    private int doubted;
    private int remarks;
    private int ended;
    private int files;
    private int added;

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
     * @param emptied rows that went out with a translation, and came back without one
     * @param halfDone texts that stay marked, as not all of their plural forms are done
     * @param doubted texts that were not taken, and are marked now, as the translator does not think that they are right
     * @param remarks texts that were not taken, and whose remark was written down
     * @param ended those of {@code taken} and {@code doubted} that somebody had checked: nobody has checked them now
     * @param files PO files that were written
     * @param added those of {@code files} that are new
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
            int emptied,
            int halfDone,
            int doubted,
            int remarks,
            int ended,
            int files,
            int added,
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
        boolean tellsDone = lookedAt || format.tellsDone();
        PoShelf shelf = new PoShelf(texts.get().files(), language.get(), findings);
        TextIndex index = new TextIndex(texts.get().pages());
        List<Returned.Row> all = index.withEnglish(came.get().content().rows());
        emptied = (int) all.stream().filter(ImportDesk::isEmptied).count();
        Map<String, List<Returned.Row>> pages =
                new RowPlaces(index, shelf, came.get().content(), refused).of(all);
        Map<String, PoFile> there = new HashMap<>();
        pages.keySet().forEach(page -> shelf.read(page).ifPresent(po -> there.put(page, po)));
        SlippedRows slipped = new SlippedRows(putRight ? List.of() : there.values(), all);
        PageIntake intake = new PageIntake(texts.get(), shelf, index, slipped, there, tellsDone, today);
        take(intake, pages, shelf, by);
        Path problems = refused.isEmpty() ? null : new MendFile(language.get(), format).write(file, refused);
        return new Received(
                findings.sorted(),
                language.get(),
                taken,
                same,
                older,
                unmarked,
                emptied,
                halfDone,
                doubted,
                remarks,
                ended,
                files,
                added,
                refused.stream()
                        .map(r -> r.row().where() + " (" + r.key().page() + "): " + r.reason())
                        .toList(),
                problems,
                warnings);
    }

    private Received nothing() {
        return new Received(findings.sorted(), null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, List.of(), null, List.of());
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

    /** Takes all pages together: a row that one of its pages refuses is taken on none. */
    private void take(PageIntake intake, Map<String, List<Returned.Row>> pages, PoShelf shelf, String by) {
        Map<String, PageIntake.Plan> plans = new LinkedHashMap<>();
        Elsewhere elsewhere = new Elsewhere(pages);
        do {
            pages.forEach((page, rows) -> {
                if (!plans.containsKey(page) || elsewhere.concerns(page)) {
                    plans.put(page, intake.plan(page, rows, elsewhere));
                }
            });
        } while (elsewhere.note(plans.values()));
        plans.values().forEach(plan -> commit(plan, intake.ledger(), shelf, by));
    }

    private void commit(PageIntake.Plan plan, Ledger ledger, PoShelf shelf, String by) {
        refused.addAll(plan.refused());
        warnings.addAll(plan.warnings());
        Intake.Result result = plan.result();
        if (result == null) {
            return;
        }
        String page = plan.page();
        PoFile file = plan.before();
        taken += result.taken().size();
        for (PoKey key : result.taken()) {
            ended += isChecked(file, key, ledger) && !isChecked(result.file(), key, ledger) ? 1 : 0;
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
        PoHeader header = result.file().header() == null
                ? PoHeader.fresh(shelf.language(), today)
                : result.file().header();
        boolean fresh = !shelf.has(page);
        boolean written = false;
        if (!result.taken().isEmpty()) {
            written = shelf.write(page, result.file().withHeader(header.changed(today, by)));
        } else if (result.remarks() + result.doubted().size() > 0) {
            // Who only made a remark, or set a mark, did not translate the page, and may still review it.
            written = shelf.write(page, result.file().withHeader(header));
        }
        files += written ? 1 : 0;
        added += written && fresh ? 1 : 0;
    }

    private static boolean isEmptied(Returned.Row row) {
        RowKey key = row.key();
        return key != null
                && row.target().isBlank()
                && !key.base().isEmpty()
                && !key.base().equals(RowKey.baseOf(""));
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
}
