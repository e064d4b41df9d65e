package org.plainleaf.translate.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plainleaf.text.Place;
import org.plainleaf.translate.Segment;
import org.plainleaf.translate.merge.Merger;
import org.plainleaf.translate.po.PoEntry;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoHeader;
import org.plainleaf.translate.po.PoKey;
import org.plainleaf.translate.po.PoWriter;

/** What comes back from a translator is taken, is as before, or is refused with a reason; nothing is lost. */
class IntakeTest {
    private static final String PAGE = "guides/ask";
    private static final PoHeader HEADER = PoHeader.of(Map.of("Plural-Forms", "nplurals=2; plural=n != 1;"));

    private static List<Segment> page(String... texts) {
        List<Segment> segments = new ArrayList<>();
        for (String text : texts) {
            segments.add(new Segment(PoKey.of(text), null, List.of(), Place.startOf("x")));
        }
        return segments;
    }

    private static PoFile po(String... pairs) {
        List<PoEntry> entries = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            entries.add(PoEntry.of(PoKey.of(pairs[i]), pairs[i + 1]));
        }
        return new PoFile(HEADER, entries);
    }

    /** A row as it comes back: {@code sent} is the translation that went out. */
    private static Returned.Row row(String source, String sent, String target) {
        return row(source, sent, target, false);
    }

    private static Returned.Row row(String source, String sent, String target, boolean unsure) {
        RowKey key = new RowKey(PAGE, RowKey.hash(PoKey.of(source), null), RowKey.NO_FORM, RowKey.baseOf(sent));
        return new Returned.Row(key, source, target, unsure, "", "row 2");
    }

    private static Intake.Result take(List<Segment> page, PoFile file, Returned.Row... rows) {
        return new Intake(PAGE, page, file, true).take(List.of(rows));
    }

    private static Optional<PoEntry> find(Intake.Result result, String source) {
        return result.file().find(PoKey.of(source));
    }

    private static @Nullable String string(Intake.Result result, String source) {
        return find(result, source).map(PoEntry::string).orElse(null);
    }

    @Test
    void takesANewTranslation() {
        Intake.Result result = take(page("Call us."), po(), row("Call us.", "", "Zadzwoń."));

        assertThat(string(result, "Call us.")).isEqualTo("Zadzwoń.");
        assertThat(find(result, "Call us.").orElseThrow().fuzzy()).isFalse();
        assertThat(result.taken()).containsExactly(PoKey.of("Call us."));
    }

    @Test
    void changesNothingTheSecondTime() {
        Returned.Row row = row("Call us.", "", "Zadzwoń.");
        Intake.Result once = take(page("Call us."), po(), row);

        Intake.Result twice = take(page("Call us."), once.file(), row);

        assertThat(twice.taken()).isEmpty();
        assertThat(PoWriter.write(twice.file())).isEqualTo(PoWriter.write(once.file()));
    }

    @Test
    void leavesAloneWhatTheTranslatorLeftAlone() {
        Intake.Result result = take(
                page("Call us."), po("Call us.", "Somebody else changed it."), row("Call us.", "Zadzwoń.", "Zadzwoń."));

        assertThat(string(result, "Call us.")).isEqualTo("Somebody else changed it.");
        assertThat(result.refused()).isEmpty();
    }

    @Test
    void keepsBothWhereTwoPeopleTranslatedOneText() {
        Intake.Result result = take(page("Call us."), po("Call us.", "First."), row("Call us.", "Before.", "Second."));

        assertThat(string(result, "Call us.")).isEqualTo("First.");
        assertThat(result.refused()).hasSize(1);
        Refused refused = result.refused().get(0);
        assertThat(refused.row().target()).isEqualTo("Second.");
        assertThat(refused.reason()).contains("Somebody else", "First.");

        Returned.Row again = new Returned.Row(refused.key(), "Call us.", "Second.", false, "", "row 2");
        assertThat(string(take(page("Call us."), result.file(), again), "Call us."))
                .isEqualTo("Second.");
    }

    @Test
    void keepsATranslationOfEnglishThatChangedMeanwhile() {
        List<Segment> now = page("One.", "Call us on Tuesday.", "Three.");
        PoFile updated = Merger.merge(po("One.", "1", "Call us on Monday.", "", "Three.", "3"), now)
                .file();

        Intake.Result result = take(now, updated, row("Call us on Monday.", "", "W poniedziałek."));

        PoEntry entry = find(result, "Call us on Tuesday.").orElseThrow();
        assertThat(entry.string()).isEqualTo("W poniedziałek.");
        assertThat(entry.fuzzy()).isTrue();
        assertThat(entry.previous()).isNotNull();
        assertThat(result.older()).isEqualTo(1);
        assertThat(take(now, result.file(), row("Call us on Monday.", "", "W poniedziałek."))
                        .taken())
                .isEmpty();
    }

    @Test
    void improvesATranslationOfFormerEnglishWithoutCallingItCurrent() {
        List<Segment> now = page("Call us on Tuesday.");
        PoFile updated =
                Merger.merge(po("Call us on Monday.", "Old words."), now).file();

        Intake.Result result = take(now, updated, row("Call us on Monday.", "Old words.", "Better words."));

        PoEntry entry = find(result, "Call us on Tuesday.").orElseThrow();
        assertThat(entry.string()).isEqualTo("Better words.");
        assertThat(entry.fuzzy()).isTrue();
        assertThat(entry.previous()).isNotNull();
    }

    @Test
    void keepsATranslationOfEnglishThatIsGone() {
        Intake.Result result = take(page("One."), po("One.", "1"), row("A sentence that is gone.", "", "Nie ma."));

        assertThat(result.file().entries())
                .anyMatch(entry -> entry.obsolete() && entry.string().equals("Nie ma."));
    }

    @Test
    void refusesRowsThatWereMixedUp() {
        RowKey key = RowKey.of(PAGE, PoKey.of("Call us."));

        Intake.Result result = take(
                page("Call us.", "Write to us."),
                po(),
                new Returned.Row(key, "Write to us.", "Napisz.", false, "", "row 3"));

        assertThat(result.taken()).isEmpty();
        assertThat(result.refused().get(0).reason()).contains("mixed up");
    }

    /** Somebody edited the English in the file, and left the key and the old translation as they were. */
    @Test
    void doesNotReplaceATranslationInUseByOneOfFormerEnglish() {
        RowKey old = new RowKey(PAGE, RowKey.hash(PoKey.of("gambling"), null), RowKey.NO_FORM, RowKey.baseOf("hazard"));
        PoFile now = po("gambling or bets", "hazard i zak\u0142ady");

        for (boolean unsure : List.of(true, false)) {
            for (String target : List.of("hazard", "gry")) {
                Returned.Row row = new Returned.Row(old, "gambling or bets", target, unsure, "", "row 2");
                Intake.Result result = take(page("gambling or bets"), now, row);

                assertThat(PoWriter.write(result.file())).isEqualTo(PoWriter.write(now));
                assertThat(result.taken()).isEmpty();
                Refused refused = result.refused().get(0);
                assertThat(refused.reason()).contains("changed the English", "somebody else", "hazard i zak\u0142ady");
                assertThat(refused.key().hash()).isEqualTo(RowKey.hash(PoKey.of("gambling or bets"), null));

                Returned.Row again = new Returned.Row(refused.key(), refused.source(), target, false, "", "row 2");
                assertThat(string(take(page("gambling or bets"), now, again), "gambling or bets"))
                        .isEqualTo(target);
            }
        }
    }

    @Test
    void refusesEnglishThatWasEditedInTheFileAlsoWhereThePageHasNoSuchText() {
        RowKey old = RowKey.of(PAGE, PoKey.of("gambling"));

        Intake.Result result = take(page("Call us."), po(), new Returned.Row(old, "gaming", "gry", false, "", "row 2"));

        assertThat(result.taken()).isEmpty();
        assertThat(result.refused().get(0).reason()).contains("changed the English");
    }

    @Test
    void rowsOfFormerEnglishThatWereMixedUpAreRefused() {
        List<Segment> now = page("Call us on Tuesday.");
        PoFile updated =
                Merger.merge(po("Call us on Monday.", "Old words."), now).file();
        RowKey monday = RowKey.of(PAGE, PoKey.of("Call us on Monday."));

        Intake.Result result =
                take(now, updated, new Returned.Row(monday, "Write to us.", "Napisz.", false, "", "row 2"));

        assertThat(string(result, "Call us on Tuesday.")).isEqualTo("Old words.");
        assertThat(result.refused()).hasSize(1);
    }

    @Test
    void keepsTheMarkOfATranslationOfFormerEnglish() {
        Intake.Result result =
                take(page("One."), po("One.", "1"), row("A sentence that is gone.", "", "Nie ma?", true));

        assertThat(result.file().entries())
                .anyMatch(entry ->
                        entry.obsolete() && entry.fuzzy() && entry.string().equals("Nie ma?"));
        PoFile obsolete = new PoFile(
                HEADER,
                List.of(
                        PoEntry.of(PoKey.of("One."), "1"),
                        PoEntry.of(PoKey.of("Gone."), "Nie ma.").withObsolete(true)));
        Intake.Result marked = take(page("One."), obsolete, row("Gone.", "Nie ma.", "Nie ma?", true));
        assertThat(marked.refused().get(0).reason()).contains("still marked");
    }

    /** What came back as it went out brings nothing back that was replaced meanwhile. */
    @Test
    void anUntouchedRowOfFormerEnglishChangesNothing() {
        PoFile now = po("gambling or bets", "hazard i zak\u0142ady");

        Intake.Result result = take(page("gambling or bets"), now, row("gambling", "hazard", "hazard", true));

        assertThat(result.same()).isEqualTo(1);
        assertThat(PoWriter.write(result.file())).isEqualTo(PoWriter.write(now));
    }

    @Test
    void marksWhatTheTranslatorIsNotSureOf() {
        Intake.Result result = take(page("Call us."), po(), row("Call us.", "", "Zadzwoń?", true));

        assertThat(find(result, "Call us.").orElseThrow().fuzzy()).isTrue();
    }

    @Test
    void doesNotReplaceATranslationByOneThatIsNotDone() {
        Intake.Result result =
                take(page("Call us."), po("Call us.", "Zadzwoń."), row("Call us.", "Zadzwoń.", "Zadzwoń?", true));

        assertThat(string(result, "Call us.")).isEqualTo("Zadzwoń.");
        assertThat(result.refused().get(0).reason()).contains("still marked");
    }

    @Test
    void countsWhatCameBackWithoutItsMarkWhereAToolMayHaveTakenItOff() {
        PoFile machine = new PoFile(
                HEADER, List.of(PoEntry.of(PoKey.of("Call us."), "Zadzwoń.").withFuzzy(true)));

        Intake.Result result = new Intake(PAGE, page("Call us."), machine, false)
                .take(List.of(row("Call us.", "Zadzwoń.", "Zadzwoń.")));

        assertThat(find(result, "Call us.").orElseThrow().fuzzy()).isTrue();
        assertThat(result.unmarked()).isEqualTo(1);
    }

    @Test
    void takesTheMarkAwayWhereATranslatorSaysThatItIsDone() {
        PoFile machine = new PoFile(
                HEADER, List.of(PoEntry.of(PoKey.of("Call us."), "Zadzwoń.").withFuzzy(true)));

        assertThat(find(take(page("Call us."), machine, row("Call us.", "Zadzwoń.", "Zadzwoń.")), "Call us.")
                        .orElseThrow()
                        .fuzzy())
                .isFalse();
        assertThat(find(take(page("Call us."), machine, row("Call us.", "Zadzwoń.", "Zadzwoń.", true)), "Call us.")
                        .orElseThrow()
                        .fuzzy())
                .isTrue();
    }

    /** A joiner that nobody sees parts two Persian letters, and a blank parts two words. */
    @Test
    void seesSmallEdits() {
        Intake.Result joiner = take(page("I go."), po("I go.", "میروم"), row("I go.", "میروم", "می\u200Cروم"));
        Intake.Result blank =
                take(page("Good that."), po("Good that.", "Dobrzeże."), row("Good that.", "Dobrzeże.", "Dobrze że."));

        assertThat(string(joiner, "I go.")).isEqualTo("می\u200Cروم");
        assertThat(string(blank, "Good that.")).isEqualTo("Dobrze że.");
    }

    @Test
    void mendsBlanksAndTheFormOfLetters() {
        Intake.Result result = take(page("Call us."), po(), row("Call us.", "", " Zadzwon\u0301  teraz.\n"));

        assertThat(string(result, "Call us.")).isEqualTo("Zadzwo\u0144 teraz.");
    }

    @Test
    void aRemarkThatComesInSwitchesNoRuleOff() {
        String remark = "allow translation/term: we like it so";
        Returned.Row row = new Returned.Row(null, "Call us.", "Zadzwoń.", false, remark, "row 2");

        Intake.Result result = take(page("Call us."), po(), row);

        assertThat(result.file().entries().get(0).translatorComments()).containsExactly("Remark: " + remark);
    }

    @Test
    void takesRowsWithoutAKeyByTheirWords() {
        Returned.Row row = new Returned.Row(null, "Call  us.", "Zadzwoń.", false, "", "row 2");

        assertThat(string(take(page("Call us."), po(), row), "Call us.")).isEqualTo("Zadzwoń.");
        assertThat(take(page("Call us."), po("Call us.", "Other."), row).refused())
                .hasSize(1);
    }

    @Test
    void takesPluralFormsOneByOne() {
        Segment steps = new Segment(new PoKey("steps", "{n} step"), "{n} steps", List.of(), Place.startOf("x"));
        String hash = RowKey.hash(steps.key(), steps.plural());
        Returned.Row one = new Returned.Row(new RowKey("site", hash, 0), "{n} step", "{n} krok", false, "", "row 2");
        Returned.Row many = new Returned.Row(new RowKey("site", hash, 1), "{n} steps", "{n} kroki", false, "", "row 3");
        Returned.Row bad = new Returned.Row(new RowKey("site", hash, 1), "{n} steps", "kroki", false, "", "row 3");

        PoFile half = new Intake("site", List.of(steps), po(), true)
                .take(List.of(one))
                .file();
        Intake.Result both = new Intake("site", List.of(steps), half, true).take(List.of(many));

        assertThat(both.file().find(steps.key()).orElseThrow().strings()).containsExactly("{n} krok", "{n} kroki");
        assertThat(new Intake("site", List.of(steps), half, true)
                        .take(List.of(bad))
                        .refused())
                .hasSize(1);
    }

    @Test
    void takesTheMarkOffOnceEachFormIsDone() {
        Segment steps = new Segment(new PoKey("steps", "{n} step"), "{n} steps", List.of(), Place.startOf("x"));
        PoEntry marked = PoEntry.of(steps.key(), "{n} steps", List.of("{n} krok", "{n} kroki"))
                .withFuzzy(true);
        PoFile before = new PoFile(HEADER, List.of(marked));
        Returned.Row one = form(steps, 0, "{n} krok", "{n} krok", false);
        Returned.Row other = form(steps, 0, "{n} krok", "{n} stopień", false);
        Returned.Row many = form(steps, 1, "{n} kroki", "{n} kroki", false);
        Returned.Row open = form(steps, 1, "{n} kroki", "{n} kroki", true);

        for (List<Returned.Row> rows : List.of(List.of(one), List.of(one, open), List.of(open, one), List.of(other))) {
            Intake.Result half = new Intake("site", List.of(steps), before, true).take(rows);

            assertThat(half.file().entries().get(0).fuzzy()).as("%s", rows).isTrue();
            assertThat(half.halfDone()).isOne();
            Intake.Result again = new Intake("site", List.of(steps), half.file(), true).take(rows);
            assertThat(again.taken()).isEmpty();
            assertThat(again.file()).isEqualTo(half.file());
        }
        for (List<Returned.Row> rows : List.of(List.of(one, many), List.of(many, other))) {
            Intake.Result all = new Intake("site", List.of(steps), before, true).take(rows);

            assertThat(all.file().entries().get(0).fuzzy()).isFalse();
            assertThat(all.taken()).hasSize(1);
            assertThat(all.halfDone()).isZero();
        }
        // Tools take all marks off: there, what came unchanged was not looked at.
        Intake.Result tool = new Intake("site", List.of(steps), before, false).take(List.of(other, many));
        assertThat(tool.file().entries().get(0).fuzzy()).isTrue();
        assertThat(tool.unmarked()).isOne();
    }

    private static Returned.Row form(Segment text, int form, String sent, String target, boolean unsure) {
        RowKey key = new RowKey("site", RowKey.hash(text.key(), text.plural()), form, RowKey.baseOf(sent));
        return new Returned.Row(key, "", target, unsure, "", "row 2");
    }
}
