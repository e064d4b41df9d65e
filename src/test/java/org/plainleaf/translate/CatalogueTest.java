package org.plainleaf.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plainleaf.finding.Findings;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.po.PoFile;
import org.plainleaf.translate.po.PoReader;

/** A translation is never taken for more than it is. */
final class CatalogueTest {
    private static final String HEADER = "# pair-hash\tstate\tdate\tby\tnote";

    private static final String HEAD = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";
    private static final String MACHINE = HEAD + "#, fuzzy\nmsgid \"Call us.\"\nmsgstr \"Zadzwoń.\"\n";

    private final Findings findings = new Findings();

    private static SourceText po(String text) {
        return new SourceText("page.po", text);
    }

    private String ledgerOf(String text) {
        PoFile file = PoReader.read(po(text), findings);
        return Ledger.empty()
                .with(Ledger.empty().machineRows(file, LocalDate.of(2026, 11, 22), "page"))
                .text();
    }

    private Optional<Catalogue.State> state(String text, String ledger, String source) {
        PoFile file = PoReader.read(po(text), findings);
        Ledger read = Ledger.read(List.of(new SourceText("reviews.tsv", ledger)), findings);
        return Catalogue.of(file, new SourceText("", ""), read).find(source).map(Catalogue.Translation::state);
    }

    @Test
    void wordsOfAComputerAreCurrentOnlyWhereTheLedgerSaysSo() {
        assertThat(state(MACHINE, ledgerOf(MACHINE), "Call us.")).contains(Catalogue.State.MACHINE);
        assertThat(state(MACHINE, HEADER + "\n", "Call us.")).contains(Catalogue.State.CHANGED);
    }

    @Test
    void aToolThatHandsOldWordsOnToNewEnglishFoolsNobody() {
        // What msgmerge makes of it when "Call us." becomes "Never call us.": the entry was fuzzy already, so it keeps
        // no previous source.
        String merged = MACHINE.replace("Call us.", "Never call us.");
        assertThat(state(merged, ledgerOf(MACHINE), "Never call us.")).contains(Catalogue.State.CHANGED);
        assertThat(state(merged, ledgerOf(MACHINE), "Call us.")).isEmpty();
    }

    @Test
    void whatSomebodyCheckedOnOnePageLeavesTheSamePairOnAnotherAsItWas() {
        String row = ledgerOf(MACHINE).lines().skip(1).findFirst().orElseThrow();
        String ledger = ledgerOf(MACHINE) + row.replace("\tmachine\t", "\tapproved\t") + "\n";
        String checked = MACHINE.replace("#, fuzzy\n", "");
        assertThat(state(checked, ledger, "Call us.")).contains(Catalogue.State.APPROVED);
        assertThat(state(MACHINE, ledger, "Call us.")).contains(Catalogue.State.MACHINE);
    }

    @Test
    void anEditVoidsWhatTheLedgerSays() {
        String edited = MACHINE.replace("Zadzwoń.", "Zadzwoń tam.");
        assertThat(state(edited, ledgerOf(MACHINE), "Call us.")).contains(Catalogue.State.CHANGED);
    }

    @Test
    void anEntryWithAPreviousSourceIsOld() {
        String old = MACHINE.replace("msgid \"Call us.\"", "#| msgid \"Ring us.\"\nmsgid \"Call us.\"");
        assertThat(ledgerOf(old)).isEqualTo(HEADER + "\n");
        assertThat(state(old, ledgerOf(MACHINE), "Call us.")).contains(Catalogue.State.CHANGED);
    }

    @Test
    void aPersonsWordsNeedNoLedger() {
        assertThat(state(MACHINE.replace("#, fuzzy\n", ""), HEADER + "\n", "Call us."))
                .contains(Catalogue.State.TRANSLATED);
    }

    @Test
    void aRowThatCannotBeReadCountsForNothing() {
        Ledger.read(List.of(new SourceText("reviews.tsv", HEADER + "\nabc\tmachine\n")), findings);
        assertThat(findings.sorted()).extracting(f -> f.place().line()).containsExactly(2);
    }

    @Test
    void markingTwiceChangesNothing() {
        String once = ledgerOf(MACHINE);
        Ledger again = Ledger.read(List.of(new SourceText("reviews.tsv", once)), findings);
        PoFile file = PoReader.read(po(MACHINE), findings);

        assertThat(again.machineRows(file, LocalDate.of(2027, 1, 1), "page")).isEmpty();
        assertThat(again.text()).isEqualTo(once);
    }
}
