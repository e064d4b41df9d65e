package org.plainleaf.translate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Allowance;
import org.plainleaf.model.Checkers;
import org.plainleaf.model.TranslationState;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;

/**
 * What is known of the translations of one language, pair by pair: who made or checked them, and when. A row is bound to
 * a hash of context, source and translation, so that any edit of either, by any tool, voids it by itself. (State in the
 * PO file is not safe: msgmerge hands the words of an old text on to a new one, with all marks.) Immutable.
 */
public final class Ledger {
    private static final String HEADER = "# pair-hash\tstate\tdate\tby\tnote";
    static final String ANSWERED = "answered";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    static final int DATE = 2;
    static final int BY = 3;
    static final int NOTE = 4;

    private final SortedSet<String> rows;
    private final Set<String> ignored;
    private final Map<String, TranslationState> states;
    private final Set<String> machine;
    private final Map<String, List<Allowance>> answers;
    private final Map<String, Place> places;
    private final boolean checked;

    /**
     * A ledger of these rows, of which some count for nothing: they stay in the file.
     *
     * @param places where the rows with an answer name their rule
     */
    Ledger(SortedSet<String> rows, Set<String> ignored, Map<String, Place> places) {
        this.rows = Collections.unmodifiableSortedSet(rows);
        this.ignored = Set.copyOf(ignored);
        this.places = Map.copyOf(places);
        this.states = new HashMap<>();
        this.machine = new HashSet<>();
        this.answers = new HashMap<>();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            if (ignored.contains(row)) {
                continue;
            }
            if (cells[1].equals(ANSWERED)) {
                answers.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(answer(row, cells));
            } else {
                TranslationState.named(cells[1])
                        .ifPresent(state -> states.merge(cells[0], state, (x, y) -> x.compareTo(y) > 0 ? x : y));
                if (cells[1].equals(TranslationState.MACHINE.label())) {
                    machine.add(cells[0]);
                }
            }
        }
        this.checked = states.values().stream().anyMatch(state -> state.compareTo(TranslationState.TRANSLATED) > 0);
    }

    private Allowance answer(String row, String[] cells) {
        String note = cells.length > NOTE ? cells[NOTE] : "";
        int colon = note.indexOf(':');
        return Allowance.answer(
                (colon < 0 ? note : note.substring(0, colon)).strip(),
                colon < 0 ? "" : note.substring(colon + 1).strip(),
                places.getOrDefault(row, Place.startOf("")));
    }

    /** A ledger without rows. */
    public static Ledger empty() {
        return new Ledger(new TreeSet<>(), Set.of(), Map.of());
    }

    /** Reads ledgers as one, as they are written: every check counts, whoever made it. See {@link LedgerReader}. */
    public static Ledger read(List<SourceText> sources, Report report) {
        return new LedgerReader(report).read(sources);
    }

    /** Reads the ledgers of a language as one; checks that do not count are reported, and count for nothing. */
    public static Ledger read(List<SourceText> sources, String tag, Checkers checkers, Report report) {
        return new LedgerReader(report).counting(checkers, tag).read(sources);
    }

    /** Whether a state is what somebody who checked a translation gives it. */
    static boolean isCheck(String state) {
        return TranslationState.named(state)
                .filter(named -> named.compareTo(TranslationState.TRANSLATED) > 0)
                .isPresent();
    }

    /** Whether a row is of a pair, and says what this program knows. */
    static boolean isSound(String[] cells) {
        return cells.length >= 2
                && HASH.matcher(cells[0]).matches()
                && (cells[1].equals(ANSWERED)
                        || TranslationState.named(cells[1]).isPresent());
    }

    /**
     * A row that gives exactly this pair a state.
     *
     * @param by who says so: a code, never a name
     * @param note what to know about it, such as the page; may be empty
     */
    public static String row(PoEntry entry, TranslationState state, LocalDate date, String by, String note) {
        return String.join("\t", pairHash(entry), state.label(), date.toString(), plain(by), plain(note));
    }

    /** A row that answers the warning of a rule for exactly this pair: this is right. */
    public static String answer(PoEntry entry, String rule, LocalDate date, String by, String reason) {
        return String.join("\t", pairHash(entry), ANSWERED, date.toString(), plain(by), rule + ": " + plain(reason));
    }

    /**
     * Rows that say that a computer made the fuzzy translations of a page. An entry that keeps a previous source belongs to an
     * older English text, and gets none; nor does a pair that the ledger knows.
     */
    public List<String> machineRows(PoFile file, LocalDate date, String page) {
        return file.entries().stream()
                .filter(entry -> entry.fuzzy()
                        && !entry.hasPrevious()
                        && !entry.obsolete()
                        && entry.translated()
                        && state(entry).isEmpty())
                .map(entry -> row(entry, TranslationState.MACHINE, date, "machine", page))
                .distinct()
                .toList();
    }

    /** The same ledger with more rows. */
    public Ledger with(Collection<String> more) {
        SortedSet<String> all = new TreeSet<>(rows);
        all.addAll(more);
        return new Ledger(all, ignored, places);
    }

    /**
     * The same ledger without the checks of exactly this pair, in which somebody found a mistake. What they were stands in the
     * note of a row that says so. Rows have no order of their own, so a later check could not be told from an earlier one.
     */
    public Ledger notRight(PoEntry entry, LocalDate date, String by, String page) {
        String hash = pairHash(entry);
        SortedSet<String> left = new TreeSet<>(rows);
        List<String> before = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            if (cells[0].equals(hash) && isCheck(cells[1])) {
                left.remove(row);
                before.add(Arrays.stream(cells).skip(1).limit(NOTE - 1).collect(Collectors.joining(" ")));
            }
        }
        left.add(row(
                entry,
                TranslationState.TRANSLATED,
                date,
                by,
                page + ": not right; before: " + String.join(", ", before)));
        return new Ledger(left, ignored, places);
    }

    private static String plain(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }

    /** The answers to warnings on exactly this pair: the rules, and why it is right. They cover nothing by themselves. */
    List<Allowance> answers(PoEntry entry) {
        return answers.isEmpty() ? List.of() : List.copyOf(answers.getOrDefault(pairHash(entry), List.of()));
    }

    /** All answers, also those of pairs that are not in use any more. */
    List<Allowance> answers() {
        return answers.values().stream().flatMap(List::stream).toList();
    }

    /** The ledger as a file: sorted, so that two people's rows merge by themselves. */
    public String text() {
        return HEADER + "\n" + rows.stream().map(row -> row + "\n").collect(Collectors.joining());
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** The highest state that is written down for exactly this source and this translation. */
    public Optional<TranslationState> state(PoEntry entry) {
        return Optional.ofNullable(states.get(pairHash(entry)));
    }

    /**
     * Whether a computer made exactly this translation of exactly this source. It stays so when somebody has checked the same
     * pair since, which may stand on another page where nobody has.
     */
    public boolean saysMachine(PoEntry entry) {
        return machine.contains(pairHash(entry));
    }

    /** Whether a row that counts says of exactly this pair, as it stands on this page, that it is a person's, or checked. */
    public boolean saysPerson(PoEntry entry, String page) {
        String hash = pairHash(entry);
        return rows.subSet(hash + "\t", hash + "\n").stream()
                .filter(row -> !ignored.contains(row))
                .map(row -> row.split("\t", -1))
                .filter(cells ->
                        cells.length > NOTE && (cells[NOTE].equals(page) || cells[NOTE].startsWith(page + ":")))
                .flatMap(cells -> TranslationState.named(cells[1]).stream())
                .anyMatch(state -> state != TranslationState.MACHINE);
    }

    /** The state of a translation that is not marked fuzzy: what somebody wrote down for exactly this pair. */
    TranslationState trusted(PoEntry entry) {
        // Most sites start without any check, and a hash of every text costs more than reading it.
        TranslationState state = checked ? states.get(pairHash(entry)) : null;
        return state == null || state == TranslationState.MACHINE ? TranslationState.TRANSLATED : state;
    }

    /** SHA-256 of context, source and translation. */
    public static String pairHash(PoEntry entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, entry.context() == null ? "" : entry.context());
            add(digest, entry.id());
            add(digest, entry.idPlural() == null ? "" : entry.idPlural());
            entry.strings().forEach(string -> add(digest, string));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
