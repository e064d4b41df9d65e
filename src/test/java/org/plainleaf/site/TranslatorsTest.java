package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainleaf.cli.CommandRun;
import org.plainleaf.cli.Main;
import org.plainleaf.text.SourceText;
import org.plainleaf.translate.po.PoReader;

/** The whole way of a translator, at the command line: nothing is lost, and nothing out of date passes for current. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranslatorsTest {
    private static final String GUIDE = "content/guides/ask.md";
    private static final String PO = "translations/pl/guides/ask.po";
    private static final String LEDGER = "translations/pl/reviews.tsv";
    private static final String HARD = "Read [about money](/faqs/money/) first, in 20 days.";

    private SmallSite sound;

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeAll
    void buildSoundSite(@TempDir Path there) {
        sound = SmallSite.built(there);
    }

    @BeforeEach
    void copySite() {
        site = sound.copyTo(folder.resolve("site-" + System.nanoTime()));
        site.replace(GUIDE, "Say that you want one.", HARD);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Map<String, String> translations() {
        Map<String, String> all = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(site.path("translations"))) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                all.put(path.toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private void export(String format, Path out) {
        assertThat(site.translate("export", "pl", "--format", format, "--out", out.toString())
                        .code())
                .isZero();
    }

    /** Puts translations into a PO file that went out. */
    private static void fill(Path po, String... pairs) throws IOException {
        String text = Files.readString(po);
        for (int i = 0; i < pairs.length; i += 2) {
            String empty = "msgid \"" + pairs[i] + "\"\nmsgstr \"\"";
            assertThat(text).contains(empty);
            text = text.replace(empty, "msgid \"" + pairs[i] + "\"\nmsgstr \"" + pairs[i + 1] + "\"");
        }
        Files.writeString(po, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "xliff12", "xliff21", "tmx", "po"})
    void whatComesBackUntouchedChangesNothing(String format) {
        site.translate("update");
        Map<String, String> before = translations();
        export(format, file("out." + format.replaceAll("[0-9]+", "")));

        CommandRun run = site.translate(
                "import", file("out." + format.replaceAll("[0-9]+", "")).toString(), "--by", "PL-01");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("0 texts taken in");
        assertThat(translations()).isEqualTo(before);
    }

    @Test
    void startsALanguageWithAFileForEachPage() {
        CommandRun run = site.translate("add", "ur");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(site.path("translations/ur/guides/ask.po")).exists();
        // The menus that the tool brings are not hidden by an empty file.
        assertThat(site.path("translations/ur/site.po")).doesNotExist();
        assertThat(run.out()).contains("add \"ur\" to languages:");
        assertThat(site.translate("add", "ur").out()).contains("0 files written");
        assertThat(site.translate("add", "xx").err()).contains("[translation/unknown-language]");
        site.replace("content/site.yaml", "languages: [pl]", "languages: [pl, ur]");
        assertThat(site.build().code()).isZero();
    }

    @Test
    void takesWhatIsRightAndGivesBackWhatIsNot() throws IOException {
        export("po", file("out.po"));
        fill(
                file("out.po"),
                "Ask a worker",
                "Poproś pracownika",
                "Can I have one, please?",
                "Czy mogę prosić?",
                "Read <a1>about money</a1> first, in 20 days. Your worker writes a care plan with you.",
                "Przeczytaj o pieniądzach za 20 dni. Pracownik napisze plan.",
                "It has 2 pages.",
                "Ma 2 strony, 1234.");

        CommandRun run = site.translate("import", file("out.po").toString(), "--by", "PL-01");

        assertThat(run.code()).isOne();
        assertThat(run.err()).contains("[translation/tags]", "[translation/facts-differ]", "out-to-mend.po");
        assertThat(site.read(PO)).contains("Poproś pracownika", "Czy mogę prosić?", "Last-Translator: PL-01");
        assertThat(site.read(PO)).doesNotContain("1234").doesNotContain("za 20 dni");

        String mend = Files.readString(file("out-to-mend.po"));
        assertThat(mend).contains("NOT TAKEN").doesNotContain("Poproś pracownika");
        Files.writeString(
                file("out-to-mend.po"),
                mend.replace("Przeczytaj o pieniądzach", "Przeczytaj <a1>o pieniądzach</a1>")
                        .replace("strony, 1234", "strony")
                        .replace("#, fuzzy\n", ""));
        CommandRun again = site.translate("import", file("out-to-mend.po").toString(), "--by", "PL-01");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(site.read(PO)).contains("Przeczytaj <a1>o pieniądzach</a1> za 20 dni", "Ma 2 strony.");
        assertThat(site.translate("import", file("out-to-mend.po").toString(), "--by", "PL-01")
                        .out())
                .contains("0 texts taken in");
    }

    /** Some tools set the state of all texts when they save. */
    @ParameterizedTest
    @ValueSource(strings = {"xliff12", "xliff21"})
    void doesNotTakeAToolsWordForWhatNobodyChanged(String format) throws IOException {
        site.replace(PO, "msgid \"Anybody can ask.\"", "#, fuzzy\nmsgid \"Anybody can ask.\"");
        site.translate(
                "export",
                "pl",
                "guides/ask",
                "--format",
                format,
                "--out",
                file("out.xlf").toString());
        Files.writeString(
                file("out.xlf"),
                Files.readString(file("out.xlf"))
                        .replaceAll("state=\"(?:initial|needs-[a-z-]+)\"", "state=\"translated\"")
                        .replaceAll(" subState=\"[^\"]*\"", "")
                        .replaceAll(" state-qualifier=\"[^\"]*\"", ""));

        assertThat(site.translate("import", file("out.xlf").toString()).out()).contains("0 texts taken in");
        assertThat(site.read(PO)).contains("#, fuzzy\nmsgid \"Anybody can ask.\"");

        assertThat(site.translate("import", file("out.xlf").toString(), "--looked-at")
                        .out())
                .contains("1 text taken in");
        assertThat(site.read(PO)).doesNotContain("#, fuzzy\nmsgid \"Anybody can ask.\"");
    }

    @Test
    void losesNothingWhereTwoPeopleTranslateThePageInTwoFormats() throws IOException {
        export("po", file("a.po"));
        export("xliff21", file("b.xlf"));
        fill(file("a.po"), "Ask a worker", "Poproś pracownika", "your name", "nazwisko");
        String xliff = Files.readString(file("b.xlf"));
        Files.writeString(
                file("b.xlf"),
                withTarget(withTarget(xliff, "Ask a worker", "Zapytaj pracownika"), "your address", "adres"));

        assertThat(site.translate("import", file("a.po").toString(), "--by", "PL-01")
                        .code())
                .isZero();
        CommandRun second = site.translate("import", file("b.xlf").toString(), "--by", "PL-02");

        assertThat(second.err()).contains("Somebody else has translated this meanwhile: \"Poproś pracownika\"");
        assertThat(site.read(PO)).contains("Poproś pracownika", "nazwisko", "adres");
        assertThat(Files.readString(file("b-to-mend.xlf"))).contains("Zapytaj pracownika");
    }

    /** The English of a row was edited in the file, to what the page has now, and its key was left as it was. */
    @Test
    void leavesAnApprovedTranslationWhereTheEnglishWasEditedInTheFile() throws IOException {
        site.replace(PO, "msgid \"Anybody can ask.\"", "#, fuzzy\nmsgid \"Anybody can ask.\"");
        export("xliff12", file("old.xlf"));
        site.replace(GUIDE, "Anybody can ask.\n\n##", "Anybody can simply ask.\n\n##");
        site.translate("update");
        String page =
                "#, fuzzy\n#| msgid \"Anybody can ask.\"\nmsgid \"Anybody can simply ask.\"\nmsgstr \"Każdy może poprosić.\"";
        site.replace(PO, page, "msgid \"Anybody can simply ask.\"\nmsgstr \"Każdy może nas poprosić.\"");
        site.write("translations/people.yaml", "- {code: PL-G1, role: group, languages: [pl]}\n");
        site.translate("approve", "pl", "guides/ask", "--by", "PL-G1");
        Map<String, String> before = translations();
        Files.writeString(
                file("old.xlf"),
                Files.readString(file("old.xlf"))
                        .replace(">Anybody can ask.</source>", ">Anybody can simply ask.</source>"));

        CommandRun run = site.translate("import", file("old.xlf").toString(), "--by", "PL-02");

        assertThat(run.err()).contains("changed the English", "somebody else", "Każdy może nas poprosić.");
        assertThat(translations()).isEqualTo(before);
        assertThat(file("old-to-mend.xlf")).exists();
    }

    /** One about a text that stays as it is, and approved, and one about a text that nobody has translated. */
    @Test
    void remarksBecomeCommentsAndChangeNoState() throws IOException {
        site.write("translations/people.yaml", "- {code: PL-G1, role: group, languages: [pl]}\n");
        site.translate("approve", "pl", "guides/ask", "--by", "PL-G1");
        export("xliff12", file("out.xlf"));
        String ledger = site.read("translations/pl/reviews.tsv");
        String head = site.read(PO)
                .lines()
                .filter(line -> line.contains("Last-"))
                .toList()
                .toString();
        Files.writeString(
                file("out.xlf"),
                Files.readString(file("out.xlf"))
                        .replaceAll(
                                "(?s)(>(?:Anybody can ask\\.|Ask a worker)</source>.*?)</trans-unit>",
                                "$1<note>Who is\nanybody?</note></trans-unit>"));

        CommandRun run = site.translate("import", file("out.xlf").toString(), "--by", "PL-02");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("0 texts taken in", "stay as they are: 2");
        assertThat(site.read(PO))
                .containsPattern("# Who is\n# anybody\\?\n(?:#\\..*\n)*msgid \"Anybody can ask.\"")
                .containsPattern("# Who is\n# anybody\\?\n(?:#\\..*\n)*msgid \"Ask a worker\"\nmsgstr \"\"");
        assertThat(site.read("translations/pl/reviews.tsv")).isEqualTo(ledger);
        assertThat(site.read(PO)
                        .lines()
                        .filter(line -> line.contains("Last-"))
                        .toList()
                        .toString())
                .isEqualTo(head);
        Map<String, String> once = translations();
        site.translate("import", file("out.xlf").toString(), "--by", "PL-02");
        assertThat(translations()).isEqualTo(once);
    }

    /** English words in the menus and settings of a language in another script stop a build: they are not taken in. */
    @ParameterizedTest
    @ValueSource(strings = {"site", "settings"})
    void looksAtMenusAndSettingsAsAtPages(String page) throws IOException {
        site.translate("add", "ur");
        String out = file("out.po").toString();
        site.translate("export", "ur", page, "--format", "po", "--out", out);
        String sent = Files.readString(file("out.po"));
        int at = sent.lastIndexOf("\nmsgstr \"");
        String changed = sent.substring(0, at) + "\nmsgstr \"Some other words, not in the language\"\n";
        Files.writeString(file("out.po"), changed);

        CommandRun run = site.translate("import", out, "--by", "UR-01");

        assertThat(run.err()).contains("[translation/wrong-language]");
        assertThat(run.out()).contains("0 texts taken in");
    }

    private static String withTarget(String xliff, String source, String target) {
        String before = "<source xml:lang=\"en\">" + source + "</source>";
        int at = xliff.indexOf(">" + source + "</source>");
        assertThat(at).as(before).isPositive();
        int end = xliff.indexOf("</source>", at) + "</source>".length();
        String rest = xliff.substring(end).replaceFirst("^\\s*<target[^>]*(?:/>|></target>)", "");
        return (xliff.substring(0, end) + "<target>" + target + "</target>" + rest)
                .replace("state=\"initial\"><source>" + source, "state=\"translated\"><source>" + source);
    }

    @Test
    void keepsATranslationOfEnglishThatChangedAndDoesNotPublishIt() throws IOException {
        export("po", file("out.po"));
        fill(file("out.po"), "It has 2 pages.", "Ma 2 strony.");
        site.replace(GUIDE, "It has 2 pages.", "It has 2 long pages.");

        assertThat(site.translate("cost").out()).contains("guides/ask");
        CommandRun run = site.translate("import", file("out.po").toString(), "--by", "PL-01");

        assertThat(run.out()).contains("The English of 1 of them changed meanwhile");
        assertThat(site.read(PO))
                .contains(
                        "#, fuzzy\n#| msgid \"It has 2 pages.\"\nmsgid \"It has 2 long pages.\"\nmsgstr \"Ma 2 strony.\"");
        site.build();
        assertThat(site.read("site/pl/guides/ask/form/index.html"))
                .contains("It has 2 long pages.")
                .doesNotContain("Ma 2 strony.");
    }

    @Test
    void showsOnRiskyPagesOnlyWhatAGroupApproved() throws IOException {
        hideWhatNobodyChecked();
        site.build();
        String page = "site/pl/guides/ask/index.html";
        assertThat(readIfThere(page)).doesNotContain("Każdy może poprosić");
        site.write("translations/people.yaml", "- {code: PL-G1, role: group, languages: [pl]}\n");

        assertThat(site.translate("approve", "pl", "guides/ask", "--by", "PL-G2")
                        .err())
                .contains("Nobody here has the code");
        CommandRun run = site.translate("approve", "pl", "guides/ask", "--by", "PL-G1");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"approved\"");
        site.build();
        assertThat(site.read(page)).contains("Każdy może poprosić");

        site.replace(PO, "Każdy może poprosić", "Każdy może prosić");
        site.build();
        assertThat(readIfThere(page)).doesNotContain("Każdy może prosić");
    }

    private void hideWhatNobodyChecked() throws IOException {
        // Menus that a person translated: else the whole language is left out.
        String menus = Files.readString(Path.of("translations/pl/site.po"));
        site.write("translations/pl/site.po", menus.replace("#, fuzzy\n", ""));
        site.replace("content/site.yaml", "translations: {machine: with-notice}", "translations: {machine: hidden}");
    }

    private String readIfThere(String path) {
        return Files.exists(site.path(path)) ? site.read(path) : "";
    }

    @Test
    void letsTranslationsStandOnlyWhereTheEnglishMeansTheSame() {
        site.replace(GUIDE, "Anybody can ask.\n\n##", "Anybody can simply ask.\n\n##");
        CommandRun minor = site.translate("update", "--minor", "guides/ask", "--by", "RA");
        assertThat(minor.out()).as(minor.err()).contains("as the edit is minor: 1");
        assertThat(site.read(PO)).contains("msgid \"Anybody can simply ask.\"\nmsgstr \"Każdy może poprosić.\"");
        assertThat(site.read("translations/pl/reviews.tsv")).contains("minor edit of the English");

        site.replace(GUIDE, "Anybody can simply ask.", "Anybody cannot ask us.");
        CommandRun refused = site.translate("update", "--minor", "guides/ask", "--by", "RA");
        assertThat(refused.err()).contains("Not minor");
        assertThat(site.read(PO)).contains("#, fuzzy\n#| msgid \"Anybody can simply ask.\"");
    }

    @Test
    void aCheckOutlivesAMinorEditOnlyByTheWordOfSomebodyWhoCanMakeIt() {
        site.write("translations/people.yaml", """
                - {code: PL-01, role: translator, languages: [pl]}
                - {code: PL-02, role: reviewer, languages: [pl]}
                - {code: PL-G1, role: group, languages: [pl]}
                - {code: UR-G1, role: group, languages: [ur]}
                """);
        site.translate("approve", "pl", "guides/ask", "--by", "PL-G1");
        site.replace(GUIDE, "Anybody can ask.\n\n##", "Anybody can simply ask.\n\n##");

        for (String by : List.of("NOBODY", "PL-01", "PL-02", "UR-G1")) {
            CommandRun refused = site.translate("update", "--minor", "guides/ask", "--by", by);
            assertThat(refused.err()).contains("It was approved, and " + by + " cannot say that this still holds");
            assertThat(site.read(PO)).contains("#, fuzzy\n#| msgid \"Anybody can ask.\"");
        }
        CommandRun kept = site.translate("update", "--minor", "guides/ask", "--by", "PL-G1");

        assertThat(kept.out()).as(kept.err()).contains("as the edit is minor: 1");
        assertThat(site.read(PO)).contains("msgid \"Anybody can simply ask.\"\nmsgstr \"Każdy może poprosić.\"");
    }

    @Test
    void whatIsNotRightIsNotCheckedAnyMore() throws IOException {
        hideWhatNobodyChecked();
        site.write("translations/people.yaml", """
                - {code: PL-02, role: reviewer, languages: [pl]}
                - {code: PL-G1, role: group, languages: [pl]}
                """);
        String page = "site/pl/guides/ask/index.html";
        site.translate("approve", "pl", "guides/ask", "--by", "PL-G1");
        site.build();
        assertThat(site.read(page)).contains("Każdy może poprosić.");

        CommandRun run = site.translate("approve", "pl", "guides/ask", "--by", "PL-02", "--except", "3");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Now \"reviewed\": 0 texts.", "More than that before, and still so: ")
                .contains("Not right, though checked before: text 3. This check has ended.");
        assertThat(site.read("translations/pl/reviews.tsv"))
                .contains(
                        "\ttranslated\t2026-12-01\tPL-02\tguides/ask: not right; before: approved 2026-12-01 PL-G1\n");
        site.build();
        assertThat(readIfThere(page)).doesNotContain("Każdy może poprosić.");

        site.translate("approve", "pl", "guides/ask", "--by", "PL-G1");
        site.build();
        assertThat(site.read(page)).contains("Każdy może poprosić.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PL-02", "PL-02 <pl-02@users.noreply.weblate.org>", "PL-02 <>", "pl-02 <x@y.org>"})
    void nobodyChecksTheirOwnWork(String lastTranslator) {
        site.write("translations/people.yaml", "- {code: PL-02, role: reviewer, languages: [pl]}\n");
        site.write(
                PO,
                site.read(PO)
                        .replaceFirst(
                                "msgstr \"\"\n", "msgstr \"\"\n\"Last-Translator: " + lastTranslator + "\\\\n\"\n"));

        CommandRun run = site.translate("approve", "pl", "guides/ask", "--by", "PL-02");

        assertThat(run.err()).contains("PL-02 translated this page. Somebody else has to check it.");
        assertThat(site.path("translations/pl/reviews.tsv")).doesNotExist();
    }

    @Test
    void aCheckByNobodyOrOfALaterDayCountsForNothing() {
        String people = "- {code: PL-G1, role: group, languages: [pl]}\n";
        site.write("translations/people.yaml", people);
        assertThat(site.translate("approve", "pl", "guides/ask", "--by", "PL-G1", "--date", "2026-12-02")
                        .err())
                .contains("2026-12-02 has not come yet.");
        assertThat(site.path(LEDGER)).doesNotExist();
        String unchecked = site.translate("status", "pl").out();
        site.translate("approve", "pl", "guides/ask", "--by", "PL-G1");
        assertThat(site.check().err()).doesNotContain(LEDGER);
        assertThat(site.translate("status", "pl").out()).isNotEqualTo(unchecked);
        String ledger = site.read(LEDGER);

        site.write(LEDGER, ledger.replace("2026-12-01", "2026-12-02"));
        assertThat(site.check().err())
                .as("it is tomorrow already in other places")
                .doesNotContain(LEDGER);
        assertThat(site.translate("status", "pl").out()).isNotEqualTo(unchecked);
        site.write(LEDGER, ledger.replace("2026-12-01", "2026-12-03"));
        isReported(unchecked, ":2:75: error This check is of a day that has not come yet.", "[translation/ledger]");
        site.write(LEDGER, ledger.replace("2026-12-01", "2031-01-01"));
        isReported(unchecked, ":2:75: error This check is of a day that has not come yet.", "[translation/ledger]");
        site.write(LEDGER, ledger.replace("PL-G1", "nobody"));
        isReported(unchecked, ":2:86: error Nobody here has the code \"nobody\".", "[translation/people]");
        site.write(LEDGER, ledger);
        for (String row : List.of(
                people.replace("group", "reviewer"),
                people.replace("group", "translator"),
                people.replace("[pl]", "[ur]"))) {
            site.write("translations/people.yaml", row);
            isReported(unchecked, ":2:86: error PL-G1 ", "[translation/people]");
        }

        // A site without that file has not said who may check.
        site.delete("translations/people.yaml");
        assertThat(site.check().err()).doesNotContain(LEDGER);
    }

    private void isReported(String unchecked, String... parts) {
        assertThat(site.check().err()).contains(parts).contains(LEDGER);
        assertThat(site.translate("status", "pl").out()).isEqualTo(unchecked);
    }

    @Test
    void anEditCanBeCalledMinorWhenUpdateIsOver() {
        site.replace(GUIDE, "Anybody can ask.\n\n##", "Anybody can simply ask.\n\n##");
        site.translate("update");
        assertThat(site.read(PO)).contains("#, fuzzy\n#| msgid \"Anybody can ask.\"");
        site.replace(GUIDE, "Anybody can simply ask.", "Anybody can kindly ask.");
        site.translate("update");

        CommandRun minor = site.translate("update", "--minor", "guides/ask", "--by", "RA");

        assertThat(minor.out()).as(minor.err()).contains("as the edit is minor: 1");
        assertThat(site.read(PO)).contains("msgid \"Anybody can kindly ask.\"\nmsgstr \"Każdy może poprosić.\"");
        assertThat(site.read(PO)).doesNotContain("#| msgid \"Anybody");
    }

    @Test
    void aTranslatorsOwnMarkOutlivesAMinorEdit() {
        site.replace(PO, "msgid \"Anybody can ask.\"", "#, fuzzy\nmsgid \"Anybody can ask.\"");
        site.replace(GUIDE, "Anybody can ask.\n\n##", "Anybody can simply ask.\n\n##");
        site.translate("update");

        CommandRun minor = site.translate("update", "--minor", "guides/ask", "--by", "RA");

        assertThat(minor.err()).contains("No edit of this page was found");
        assertThat(site.read(PO)).contains("#, fuzzy\n#| msgid \"Anybody can ask.\"");
    }

    @Test
    void keepsAnAnsweredWarningQuietUntilALetterChanges() {
        site.replace(PO, "Każdy może poprosić.", "Każdy może poprosić?");
        assertThat(site.check().err()).contains("[translation/end-mark]");
        int number = 3; // After the title and the summary.

        assertThat(answer(number, "translation/tags").err()).contains("no rule that can be answered");
        assertThat(answer(99, "translation/end-mark").err()).contains("no translation with the number 99");
        CommandRun run = answer(number, "translation/end-mark");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(site.check().err()).doesNotContain("[translation/end-mark]");
        site.replace(PO, "Każdy może poprosić?", "Każdy może prosić?");
        assertThat(site.check().err()).contains("[translation/end-mark]");
    }

    private CommandRun answer(int number, String rule) {
        return site.translate(
                "answer",
                "pl",
                "guides/ask",
                String.valueOf(number),
                rule,
                "--by",
                "PL-02",
                "--reason",
                "it is a title");
    }

    @Test
    void saysWhereAFileThatCameIsBroken() throws IOException {
        export("po", file("out.po"));
        int lines = (int) Files.readString(file("out.po")).lines().count();
        Files.writeString(file("out.po"), Files.readString(file("out.po")) + "msgid \"x\nmsgstr \"y\"\n");
        export("xliff12", file("out.xlf"));
        String xliff = Files.readString(file("out.xlf"));
        Files.writeString(file("out.xlf"), xliff.substring(0, xliff.indexOf("Can I have one") + 3));
        long before =
                xliff.substring(0, xliff.indexOf("Can I have one")).lines().count();

        assertThat(site.translate("import", file("out.po").toString()).err())
                .contains("out.po:" + (lines + 1) + ":", "[translation/import]");
        assertThat(site.translate("import", file("out.xlf").toString()).err())
                .contains("out.xlf:" + before + ":", "[translation/import]");
    }

    @Test
    void countsHowFarTheTranslationsAre() throws IOException {
        CommandRun text =
                site.translate("status", "pl", "--report", file("status.html").toString());
        CommandRun json = site.translate("status", "--format", "json");

        assertThat(text.code()).as(text.err()).isZero();
        assertThat(text.out()).containsPattern("pl guides/ask +2/10 ").containsPattern("pl site +144/144 ");
        assertThat(json.out())
                .containsPattern(
                        "\"page\": \"guides/ask\", \"language\": \"pl\", \"risk\": \"high\", .*\"translated\": 2, ");
        assertThat(Files.readString(file("status.html"))).contains("guides/ask", "Polish");

        site.write(PO, site.read(PO) + "\nmsgid \"unfinished\n");
        CommandRun broken = site.translate("status");
        assertThat(broken.err()).contains(PO + ":");
        assertThat(broken.code()).isOne();
    }

    @Test
    void losesNoRowOfTheLedgerThatItCannotRead() {
        site.write("translations/people.yaml", "- {code: PL-G1, role: group, languages: [pl]}\n");
        site.write("translations/pl/reviews.tsv", "a row of some later version\n");

        CommandRun run = site.translate("approve", "pl", "guides/ask", "--by", "PL-G1");

        assertThat(run.code()).isOne();
        assertThat(run.err()).contains("[translation/ledger]");
        assertThat(site.read("translations/pl/reviews.tsv")).isEqualTo("a row of some later version\n");
    }

    @Test
    void leavesAFileWithAFaultAlone() {
        String broken = site.read(PO) + "\nmsgid \"unfinished\n";
        site.write(PO, broken);

        CommandRun run = site.translate("update");

        assertThat(run.code()).isOne();
        assertThat(site.read(PO)).isEqualTo(broken);
    }

    @Test
    void writesNothingThroughAShortcutOutOfTheSite() throws IOException {
        Path outside = Files.createDirectories(file("outside"));
        site.delete(PO);
        Files.delete(site.path("translations/pl/guides"));
        Files.createSymbolicLink(site.path("translations/pl/guides"), outside);

        CommandRun run = site.translate("add", "pl");

        assertThat(run.err()).contains("shortcut");
        try (Stream<Path> files = Files.list(outside)) {
            assertThat(files).isEmpty();
        }
    }

    /**
     * Whenever the machine stops: each file is there as a whole, old or new. Half of the rounds stop it at the moment when it
     * begins to write, and the file is so large that this takes a while.
     */
    @Test
    void leavesWholeFilesWheneverItIsStopped() throws IOException, InterruptedException {
        site.translate("update");
        site.replace(PO, "msgid \"Anybody can ask.\"", remarks() + "msgid \"Anybody can ask.\"");
        export("po", file("out.po"));
        AtomicInteger texts = new AtomicInteger();
        Files.writeString(
                file("out.po"),
                Pattern.compile("(?m)^msgstr \"\"$(?!\\n\")")
                        .matcher(Files.readString(file("out.po")))
                        .replaceAll(empty -> "msgstr \"Tak" + "a".repeat(texts.incrementAndGet()) + ".\""));
        Map<String, String> before = translations();
        int begun = 0;
        for (int round = 0; round < 20; round++) {
            for (Map.Entry<String, String> old : before.entrySet()) {
                Files.writeString(Path.of(old.getKey()), old.getValue());
            }
            Process process = startImport();
            if (round % 2 == 0) {
                begun += awaitWriting(process, site.path(PO)) ? 1 : 0;
            } else {
                process.waitFor(150L + 130L * round, TimeUnit.MILLISECONDS);
            }
            process.destroyForcibly().waitFor();
            Map<String, String> now = translations();
            before.forEach((path, old) -> assertWhole(path, old, now.getOrDefault(path, "gone")));
        }
        assertThat(begun).as("rounds that were stopped while it wrote").isPositive();
    }

    /** Remarks of translators, which are kept. */
    private static String remarks() {
        return "# A remark that a translator wrote about this text, and that nobody may lose.\n".repeat(12_000);
    }

    private Process startImport() throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        Main.class.getName(),
                        "translate",
                        "import",
                        file("out.po").toString(),
                        "--site",
                        site.path("").toString())
                .redirectErrorStream(true)
                .redirectOutput(file("log.txt").toFile())
                .start();
    }

    /** Waits until something in the folder of a file changes, or the process ends; whether something changed. */
    private static boolean awaitWriting(Process process, Path file) throws IOException {
        Path folder = file.resolveSibling(".").normalize();
        String start = look(folder);
        boolean changed = false;
        while (process.isAlive() && !changed) {
            changed = !look(folder).equals(start);
        }
        return changed;
    }

    private static String look(Path folder) throws IOException {
        StringBuilder seen = new StringBuilder();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                seen.append(file).append(' ').append(file.toFile().length()).append('\n');
            }
        }
        return seen.toString();
    }

    private static void assertWhole(String path, String old, String now) {
        if (!now.equals(old) && path.endsWith(".po")) {
            assertThat(now.length()).as(path).isGreaterThan(old.length() / 2);
            assertThat(now).endsWith("\"\n").contains("Tak");
            PoReader.read(new SourceText("x.po", now), finding -> {
                throw new AssertionError(finding);
            });
        }
    }
}
