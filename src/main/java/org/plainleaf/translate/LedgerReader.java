package org.plainleaf.translate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plainleaf.finding.Finding;
import org.plainleaf.finding.Report;
import org.plainleaf.model.Checkers;
import org.plainleaf.model.TranslationState;
import org.plainleaf.text.Place;
import org.plainleaf.text.SourceText;

/**
 * Reads ledgers. Rows that cannot be read are reported and count for nothing. A row where only the date cannot be read is
 * reported and counts, so that nothing else is found because of it. A check, or an answer to a warning, counts for nothing, and
 * is reported, if its code is of nobody who may check, or if its day is later than tomorrow. A site that names no people leaves the codes alone.
 */
final class LedgerReader {
    private static final String RULE = "translation/ledger";

    private final Report report;
    private @Nullable Checkers checkers;
    private String tag = "";
    private final SortedSet<String> rows = new TreeSet<>();
    private final Set<String> ignored = new HashSet<>();
    private final Map<String, Place> places = new HashMap<>();

    LedgerReader(Report report) {
        this.report = report;
    }

    /** Only checks of these people count, of the translations into this language. */
    LedgerReader counting(Checkers those, String language) {
        this.checkers = those;
        this.tag = language;
        return this;
    }

    Ledger read(List<SourceText> sources) {
        for (SourceText source : sources) {
            int line = 1;
            for (String row : source.text().lines().toList()) {
                if (!row.startsWith("#") && !row.isBlank()) {
                    read(row, source, source.lineStart(line));
                }
                line++;
            }
        }
        return new Ledger(rows, ignored, places);
    }

    private void read(String row, SourceText source, int start) {
        String[] cells = row.split("\t", -1);
        if (!Ledger.isSound(cells)) {
            error(
                    source,
                    start,
                    RULE,
                    "This row of the list of checked translations cannot be read.",
                    "Delete the row. The translation then counts as checked by nobody.");
            return;
        }
        rows.add(row);
        boolean isAnswer = cells[1].equals(Ledger.ANSWERED);
        if (isAnswer) {
            int startOfNote = start;
            for (int i = 0; cells.length > Ledger.NOTE && i < Ledger.NOTE; i++) {
                startOfNote += cells[i].length() + 1;
            }
            places.putIfAbsent(row, source.place(startOfNote));
        }
        int startOfDate = start + cells[0].length() + 1 + cells[1].length() + 1;
        String date = cell(cells, Ledger.DATE);
        Optional<LocalDate> day = day(date);
        if (!date.isEmpty() && day.isEmpty()) {
            error(
                    source,
                    startOfDate,
                    RULE,
                    "\"" + date + "\" is not a date as it stands in this list, or the columns are mixed up.",
                    "Write the day as year-month-day, such as 2026-11-22, with one tab before and one behind.");
        } else if (checkers != null && (Ledger.isCheck(cells[1]) || isAnswer)) {
            check(row, cells, day, checkers, source, startOfDate);
        }
    }

    private void check(
            String row, String[] cells, Optional<LocalDate> day, Checkers those, SourceText source, int startOfDate) {
        String what = cells[1].equals(Ledger.ANSWERED) ? "answer" : "check";
        // It may be tomorrow already where somebody checked.
        if (day.filter(those.today().plusDays(1)::isBefore).isPresent()) {
            ignored.add(row);
            error(
                    source,
                    startOfDate,
                    RULE,
                    "This " + what + " is of a day that has not come yet. It counts for nothing.",
                    "Write the day on which it was made, or delete the row.");
        }
        String by = cell(cells, Ledger.BY);
        Optional<String> fault = those.people().isEmpty() || what.equals("answer")
                ? those.faultOfAnswer(by, tag) // Nothing where the site has not said who may check.
                : TranslationState.named(cells[1]).flatMap(state -> those.fault(by, state, tag));
        if (fault.isPresent()) {
            ignored.add(row);
            error(
                    source,
                    cells.length > Ledger.BY ? startOfDate + cells[Ledger.DATE].length() + 1 : startOfDate,
                    "translation/people",
                    (by.isEmpty() ? "It does not say who made this " + what + "." : fault.get())
                            + " It counts for nothing.",
                    "Mend the row of this person in translations/people.yaml, and keep the rows of those who have left."
                            + " If it was nobody, delete this " + what + ".");
        }
    }

    private static String cell(String[] cells, int number) {
        return cells.length > number ? cells[number].strip() : "";
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void error(SourceText source, int at, String rule, String message, String advice) {
        report.add(Finding.error(source.place(at), rule, message, advice));
    }
}
