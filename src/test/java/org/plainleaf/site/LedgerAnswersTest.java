package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** Answers to warnings about translations: what is wrong with one is told at its row of the ledger. */
class LedgerAnswersTest {
    private static final String PO = "translations/pl/guides/ask.po";
    private static final String LEDGER = "translations/pl/reviews.tsv";
    private static final String RULE = "translation/end-mark";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = SmallSite.built(folder.resolve("site"));
        site.replace(PO, "Każdy może poprosić.", "Każdy może poprosić?");
        CommandRun run = answer(RULE);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(site.check().err()).isEmpty();
    }

    private CommandRun answer(String rule) {
        return CommandRun.of(
                "translate",
                "answer",
                "pl",
                "guides/ask",
                "3",
                rule,
                "--by",
                "PL-02",
                "--reason",
                "it is a title",
                "--site",
                site.path("").toString(),
                "--today",
                "2026-12-01");
    }

    @Test
    void aRuleThatIsNotThereIsToldAtTheRowWithTheNearestOne() {
        site.replace(LEDGER, RULE, "translation/end-marks");

        assertThat(site.check().err())
                .contains(
                        LEDGER + ":2:92: error There is no rule called \"translation/end-marks\"."
                                + " (Did you mean \"translation/end-mark\"?) [allow/unknown]",
                        PO)
                .contains("[translation/end-mark]");
        assertThat(site.check().err().lines().filter(line -> line.contains("allow/")))
                .hasSize(1);
        assertThat(answer("translation/end-marks").err()).contains("Did you mean \"translation/end-mark\"?");
    }

    @Test
    void anAnswerWithoutARuleOrAReasonDoesNotCount() {
        String ledger = site.read(LEDGER);

        site.write(LEDGER, ledger.replace(RULE + ": ", ""));
        assertThat(site.check().err()).contains(LEDGER + ":2:92: error There is no rule", "[translation/end-mark]");

        site.write(LEDGER, ledger.replace(RULE + ": it is a title", ""));
        assertThat(site.check().err()).contains(LEDGER + ":2:92: error This answer names no rule.", "the last column");

        site.write(LEDGER, ledger.replace(": it is a title", ""));
        assertThat(site.check().err())
                .contains(LEDGER + ":2:92: error This answer does not say why", RULE + ": the reason");

        site.write(LEDGER, ledger.replace(RULE, "translation/machine"));
        assertThat(site.check().err()).contains(LEDGER + ":2:92: error", "Delete the row", "[allow/fixed]");
    }

    @Test
    void anAnswerToNothingIsAWarningAtItsRow() {
        String warning = LEDGER + ":2:92: warning This is the answer to a warning that is not there any more."
                + " (Delete the row.) [allow/unused]";

        // The pair is there, and no such warning on it.
        site.replace(LEDGER, RULE, "translation/length");
        assertThat(site.check().err()).contains(warning, "[translation/end-mark]");
        site.replace(LEDGER, "translation/length", RULE);

        // The pair is not there any more.
        site.replace(PO, "Każdy może poprosić?", "Każdy może prosić.");
        assertThat(site.check().err()).contains(warning).doesNotContain(PO);
    }

    @Test
    void oneAnswerHoldsWhereverThePairStands() {
        String ledger = site.read(LEDGER);
        String row = ledger.lines().skip(1).findFirst().orElseThrow();
        site.write(LEDGER, ledger + row.replace("PL-02", "PL-03") + "\n");
        assertThat(site.check().err()).as("two people gave the same answer").isEmpty();

        site.write(LEDGER, ledger);
        site.replace("content/faqs/money.md", "No. See", "Anybody can ask.\n\nNo. See");
        String po = site.read(PO);
        site.write(
                "translations/pl/faqs/money.po",
                po.substring(0, po.indexOf("msgid", 10))
                        + "msgid \"Anybody can ask.\"\nmsgstr \"Każdy może poprosić?\"\n");
        assertThat(site.check().err()).doesNotContain("allow/", RULE);
        site.delete(LEDGER);
        assertThat(site.check().err().lines().filter(line -> line.contains(RULE)))
                .hasSize(2);
    }

    @Test
    void whoCannotCheckCannotAnswer() {
        String ledger = site.read(LEDGER);
        site.delete(LEDGER);
        for (String row : List.of(
                "code: ZZ, role: reviewer, languages: [pl]",
                "code: PL-02, role: translator, languages: [pl]",
                "code: PL-02, role: reviewer, languages: [ur]")) {
            site.write("translations/people.yaml", "- {" + row + "}\n");

            CommandRun run = answer(RULE);

            assertThat(run.code()).as(row).isOne();
            assertThat(run.err()).contains("PL-02", "[translation/people]", "Nothing was written down.");
            assertThat(site.path(LEDGER)).doesNotExist();
        }
        site.write("translations/people.yaml", "- {code: PL-02, role: reviewer, languages: [pl]}\n");
        assertThat(answer(RULE).code()).isZero();
        assertThat(site.read(LEDGER)).isEqualTo(ledger);
        assertThat(site.check().err()).isEmpty();
    }

    @Test
    void anAnswerByNobodyWhoMayCheckDoesNotCount() {
        site.write("translations/people.yaml", "- {code: PL-G1, role: group, languages: [pl]}\n");
        assertThat(site.check().err())
                .contains(
                        LEDGER + ":2:86: error Nobody here has the code \"PL-02\". It counts for nothing.",
                        "delete this answer.",
                        "[translation/people]",
                        "[translation/end-mark]")
                .doesNotContain("[allow/");

        site.write("translations/people.yaml", "- {code: PL-02, role: reviewer, languages: [ur]}\n");
        assertThat(site.check().err()).contains(LEDGER + ":2:86: error PL-02 does not check", "[translation/end-mark]");

        site.write("translations/people.yaml", "- {code: PL-02, role: group, languages: [pl]}\n");
        assertThat(site.check().err()).isEmpty();
        site.replace(LEDGER, "2026-12-01", "2026-12-24");
        assertThat(site.check().err())
                .contains("This answer is of a day that has not come yet", "[translation/end-mark]");
    }
}
