package org.plainleaf.translate.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plainleaf.translate.Placeholders;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.merge.Merger;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoKey;

/**
 * Takes what a translator sent into the PO file of one page. The law: nothing is lost. A row is taken, or is as it was, or is
 * refused with a reason; a translation that somebody else wrote meanwhile stays; a translation of an English text that
 * changed meanwhile is kept beside the new text. No row gets a state above translated. The same rows again change nothing.
 */
public final class Intake {
    private static final String NOT_ITS_ENGLISH =
            "The English text of this row is not the one that went out with its key. The rows may have been mixed up,"
                    + " or somebody changed the English in the file.";

    private final String page;
    private final List<Segment> segments;
    private final boolean tellsDone;
    private final KnownTexts known;
    private final FormMarks forms = new FormMarks();
    private final Map<PoKey, PoEntry> entries = new LinkedHashMap<>();
    private final List<PoEntry> doubles = new ArrayList<>();
    private final Set<PoKey> taken = new LinkedHashSet<>();
    private final Set<PoKey> doubted = new LinkedHashSet<>();
    private final Set<PoKey> remarked = new LinkedHashSet<>();
    private final List<Refused> refused = new ArrayList<>();
    private PoFile file;
    private int same;
    private int older;
    private int unmarked;

    /**
     * @param page key of the page
     * @param segments its English texts
     * @param file its translations, as they are
     * @param tellsDone whether the format says what is done ({@link ExchangeFormat#tellsDone})
     */
    public Intake(String page, List<Segment> segments, PoFile file, boolean tellsDone) {
        this.page = page;
        this.segments = segments;
        this.tellsDone = tellsDone;
        this.file = Merger.merge(file, segments).file();
        this.known = new KnownTexts(segments);
        for (PoEntry entry : this.file.entries()) {
            if (entries.putIfAbsent(entry.key(), entry) == null) {
                known.noteFormer(entry);
            } else {
                doubles.add(entry);
            }
        }
    }

    /**
     * What came of it.
     *
     * @param file the translations, with what was taken
     * @param taken context and English text of what was taken
     * @param same rows that were as the file has them, or that nobody worked on
     * @param older rows for an English text that changed meanwhile: kept, to be looked at
     * @param unmarked those of {@code same} that came back without their mark, and stay marked: maybe a tool took it off
     * @param halfDone texts that stay marked, as some of their plural forms came as done and others did not
     * @param doubted texts that were not taken, and got the mark, as the translator does not think that they are right
     * @param remarks texts that were not taken, and got a remark
     * @param refused the others
     */
    public record Result(
            PoFile file,
            Set<PoKey> taken,
            int same,
            int older,
            int unmarked,
            int halfDone,
            Set<PoKey> doubted,
            int remarks,
            List<Refused> refused) {
        public Result {
            taken = Collections.unmodifiableSet(new LinkedHashSet<>(taken));
            doubted = Collections.unmodifiableSet(new LinkedHashSet<>(doubted));
            refused = List.copyOf(refused);
        }
    }

    /** Takes all rows in. */
    public Result take(List<Returned.Row> rows) {
        for (Returned.Row row : rows) {
            if (!row.target().isBlank()) {
                take(row);
            } else if (!row.remark().isBlank()) {
                remarkOnly(row);
            }
        }
        int halfDone = takeMarksOff();
        List<PoEntry> all = new ArrayList<>(entries.values());
        all.addAll(doubles);
        if (older > 0) {
            // The texts that are still to do may have been made from one of those that came now.
            all.removeIf(entry -> !entry.obsolete()
                    && entry.translatorComments().isEmpty()
                    && entry.strings().stream().allMatch(String::isEmpty));
        }
        file = Merger.merge(file.withEntries(all), segments).file();
        doubted.removeAll(taken);
        remarked.removeAll(taken);
        remarked.removeAll(doubted);
        return new Result(file, taken, same, older, unmarked, halfDone, doubted, remarked.size(), refused);
    }

    /** The marks of texts whose plural forms are all done; gives how many have some that are not. */
    private int takeMarksOff() {
        int halfDone = 0;
        for (PoKey text : forms.texts()) {
            PoEntry entry = Optional.ofNullable(entries.get(text)).orElseThrow();
            boolean done = entry.fuzzy() && forms.areDone(entry);
            PoEntry now = done ? entry.withFuzzy(false).withPrevious(null) : entry;
            for (Returned.Row row : forms.unchanged(text)) {
                now = Remarks.with(now, row);
            }
            int unchanged = forms.unchanged(text).size();
            if (done) {
                entries.put(text, now);
                taken.add(text);
            } else {
                same += unchanged;
                unmarked += tellsDone ? 0 : unchanged;
                halfDone += forms.areHalfDone(text) ? 1 : 0;
                keep(entry, now);
            }
        }
        return halfDone;
    }

    private void take(Returned.Row row) {
        RowKey key = row.key();
        if (key == null) {
            known.withWords(row.source()).forEach(segment -> {
                int form = segment.plural() == null
                        ? RowKey.NO_FORM
                        : Returned.plain(segment.text()).equals(Returned.plain(row.source())) ? 0 : 1;
                current(row, new RowKey(page, RowKey.hash(segment.key(), segment.plural()), form), segment);
            });
            return;
        }
        Segment segment = known.segment(key.hash());
        if (segment == null) {
            former(row, key);
        } else if (!row.source().isBlank() && !isSourceOf(row, segment)) {
            refuse(
                    row,
                    key,
                    segment.text(),
                    segment.key(),
                    NOT_ITS_ENGLISH + " Put the translation beside the right English text.");
        } else if ((segment.plural() == null) != (key.form() == RowKey.NO_FORM)) {
            refuse(row, key, segment.text(), segment.key(), "The key of this row is damaged. Ask for a new file.");
        } else {
            current(row, key, segment);
        }
    }

    private static boolean isSourceOf(Returned.Row row, Segment segment) {
        String source = Returned.plain(row.source());
        return source.equals(Returned.plain(segment.text()))
                || segment.plural() != null && source.equals(Returned.plain(segment.plural()));
    }

    /** A row whose English text is as it was. */
    private void current(Returned.Row row, RowKey key, Segment segment) {
        PoEntry entry = Optional.ofNullable(entries.get(segment.key())).orElseThrow();
        if (key.form() >= entry.strings().size()) {
            refuse(
                    row,
                    key,
                    segment.text(),
                    segment.key(),
                    "This language has no such plural form. Ask for a new file.");
            return;
        }
        String target = Tidy.tidy(row.target(), segment.text());
        String now = string(entry, key);
        if (target.equals(now)) {
            if (row.doubted() && !entry.fuzzy()) {
                entries.put(entry.key(), Remarks.with(entry.withFuzzy(true), row));
                doubted.add(entry.key());
            } else if (entry.fuzzy() && !row.unsure() && entry.plural()) {
                forms.cameUnchanged(entry, key, row, tellsDone);
            } else if (entry.fuzzy() && !row.unsure() && tellsDone) {
                put(row, entry.withFuzzy(false).withPrevious(null));
            } else {
                same(row, entry);
                unmarked += entry.fuzzy() && !row.unsure() ? 1 : 0;
            }
        } else if (isAsItWentOut(row, key)) {
            same(row, entry);
        } else if (row.unsure() && !now.isEmpty() && !entry.fuzzy()) {
            refuse(row, key, segment.text(), segment.key(), stillMarked(now));
        } else if (!mayReplace(entry, now, key)) {
            refuse(
                    row,
                    key,
                    segment.text(),
                    segment.key(),
                    "Somebody else has translated this meanwhile: \"" + now
                            + "\". Choose one of the two, and send this row again.");
        } else {
            Optional<Placeholders.Fault> fault = segment.key().context() == null
                    ? Optional.empty()
                    : Placeholders.fault(segment.text(), List.of(target));
            if (fault.isPresent()) {
                refuse(
                        row,
                        key,
                        segment.text(),
                        segment.key(),
                        fault.get().message() + " Copy it from the English text.");
                return;
            }
            PoEntry changed = withString(entry, key, target);
            if (row.unsure()) {
                put(row, changed.withFuzzy(true));
            } else if (entry.fuzzy() && entry.plural()) {
                forms.changed(entry, key);
                put(row, changed);
            } else {
                put(row, changed.withFuzzy(false).withPrevious(null));
            }
        }
    }

    private static boolean isAsItWentOut(Returned.Row row, RowKey key) {
        return !key.base().isEmpty() && key.base().equals(RowKey.baseOf(row.target()));
    }

    /** Whether nobody worked on a translation since it went out. */
    private static boolean mayReplace(PoEntry entry, String now, RowKey key) {
        if (now.isEmpty()) {
            return true;
        }
        return key.base().isEmpty() ? entry.fuzzy() : key.base().equals(RowKey.baseOf(now));
    }

    /** A row whose English text changed, or is gone: its translation is kept beside the old English text. */
    private void former(Returned.Row row, RowKey key) {
        PoEntry entry = known.formerly(key.hash()).map(entries::get).orElse(null);
        if (entry == null && row.source().isBlank() || key.form() != RowKey.NO_FORM) {
            refuse(
                    row,
                    key,
                    row.source(),
                    PoKey.of(row.source()),
                    "The English text of this row is not on the page any more. Ask for a new file.");
            return;
        }
        Optional<PoKey> text = known.formerText(row.source(), key, entry);
        if (text.isEmpty()) {
            refuseEdited(row, key);
        } else if (isAsItWentOut(row, key) || entry != null && entry.string().equals(target(row))) {
            same(row, entry);
        } else if (entry == null) {
            keepFormer(row, key, text.get());
        } else if (row.unsure() && !entry.fuzzy()) {
            refuse(row, key, entry.id(), entry.key(), stillMarked(entry.string()));
        } else if ((entry.obsolete() || entry.fuzzy()) && mayReplace(entry, entry.string(), key)) {
            put(row, entry.withString(target(row)));
            older++;
        } else {
            refuse(
                    row,
                    key,
                    entry.id(),
                    entry.key(),
                    "The English text changed, and somebody else has translated it meanwhile: \"" + entry.string()
                            + "\". Compare the two, and send this row again.");
        }
    }

    /** A translation of former English that the file does not have. It never takes the place of one that is in use. */
    private void keepFormer(Returned.Row row, RowKey key, PoKey text) {
        PoEntry there = entries.get(text);
        if (there != null && !there.obsolete()) {
            refuseEdited(row, key);
            return;
        }
        PoEntry fresh = PoEntry.of(text, target(row)).withObsolete(true).withFuzzy(row.unsure());
        put(row, fresh);
        known.noteFormer(fresh);
        older++;
    }

    /** Refuses a row whose English was edited in the file. Where a text of the page has that English, the row goes to it. */
    private void refuseEdited(Returned.Row row, RowKey key) {
        Optional<Segment> segment = known.withWords(row.source()).stream()
                .filter(text -> text.plural() == null)
                .findFirst();
        PoKey text = segment.map(Segment::key).orElse(PoKey.of(row.source()));
        Optional<String> now = segment.map(there -> entries.get(there.key()))
                .filter(entry -> entry.translated() && !entry.fuzzy())
                .map(PoEntry::string);
        refuse(
                row,
                segment.isEmpty() ? key : RowKey.of(page, text),
                row.source(),
                text,
                NOT_ITS_ENGLISH
                        + now.map(other -> " And somebody else has translated this English text meanwhile: \"" + other
                                        + "\". Choose one of the two, and send this row again.")
                                .orElse(" Put the translation beside the right English text."));
    }

    private static String target(Returned.Row row) {
        return Tidy.tidy(row.target(), row.source());
    }

    private static String stillMarked(String now) {
        return "This row is still marked as not done, so the translation that is there stays: \"" + now
                + "\". Take the mark off, or delete the row.";
    }

    private void put(Returned.Row row, PoEntry entry) {
        entries.put(entry.key(), Remarks.with(entry, row));
        taken.add(entry.key());
    }

    /** A row that is as it was. What the translator says about it is kept all the same. */
    private void same(Returned.Row row, @Nullable PoEntry entry) {
        same++;
        if (entry != null) {
            remark(row, entry);
        }
    }

    /** A row without a translation, about which the translator has something to say. */
    private void remarkOnly(Returned.Row row) {
        RowKey key = row.key();
        List<PoKey> texts = key == null
                ? known.withWords(row.source()).stream().map(Segment::key).toList()
                : Stream.ofNullable(known.segment(key.hash())).map(Segment::key).toList();
        if (texts.isEmpty() && key != null) {
            texts = known.formerly(key.hash()).stream().toList();
        }
        texts.forEach(text -> Optional.ofNullable(entries.get(text)).ifPresent(entry -> remark(row, entry)));
        if (texts.isEmpty() && key != null) {
            refuse(
                    row,
                    key,
                    row.source(),
                    PoKey.of(row.source()),
                    "The English text of this row is not on the page any more. Tell us your remark in another way.");
        }
    }

    private void remark(Returned.Row row, PoEntry entry) {
        keep(entry, Remarks.with(entry, row));
    }

    private void keep(PoEntry entry, PoEntry with) {
        if (!with.translatorComments().equals(entry.translatorComments())) {
            entries.put(entry.key(), with);
            remarked.add(entry.key());
        }
    }

    private static String string(PoEntry entry, RowKey key) {
        return entry.strings().get(Math.max(0, key.form()));
    }

    private static PoEntry withString(PoEntry entry, RowKey key, String target) {
        List<String> strings = new ArrayList<>(entry.strings());
        strings.set(Math.max(0, key.form()), target);
        return entry.withStrings(strings);
    }

    private void refuse(Returned.Row row, RowKey key, String source, PoKey text, String reason) {
        @Nullable PoEntry entry = entries.get(text);
        String now = entry == null || key.form() >= entry.strings().size() ? "" : string(entry, key);
        RowKey again = new RowKey(page, key.hash(), key.form(), RowKey.baseOf(now));
        refused.add(new Refused(row, again, source, text, reason));
    }
}
