package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** What came with the words of another text, or twice, is not taken; and nobody's work or check is lost in silence. */
class ImportGuardsTest {
    private static final String PAGE = "guides/ask";
    private static final String PO = "translations/pl/guides/ask.po";
    private static final String SLIPPED = "This is the translation of another text: \"";
    private static final Pattern CELL = Pattern.compile("<c r=\"D(\\d+)\"([^>]*?/>|.*?</c>)");

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = SmallSite.built(folder.resolve("site"));
        site.replace(
                "content/guides/ask.md",
                "Say that you want one.",
                "Say that you want one.\n\nBring a letter.\n\nFriends may come too.\n\n");
        site.translate("update", "pl");
        give("Bring a letter.", "", "Weź list.");
        give("Friends may come too.", "", "Weź kogoś.");
    }

    private void give(String english, String before, String after) {
        site.replace(PO, pair(english, before), pair(english, after));
    }

    private static String pair(String english, String polish) {
        return "msgid \"" + english + "\"\nmsgstr \"" + polish + "\"";
    }

    private Path export(String name) {
        Path out = folder.resolve(name);
        CommandRun run = site.translate(
                "export", "pl", PAGE, "--format", name.replaceFirst(".*\\.", ""), "--out", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return out;
    }

    private CommandRun take(Path file, String... more) {
        List<String> all = new ArrayList<>(List.of("import", file.toString(), "--by", "PL-01"));
        all.addAll(List.of(more));
        return site.translate(all.toArray(String[]::new));
    }

    private static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    /** Moves the column of the translations down by one row. */
    private static void slip(Path xlsx) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(xlsx)) {
            Path path = zip.getPath("xl/worksheets/sheet1.xml");
            String sheet = Files.readString(path);
            Map<Integer, String> cells = new HashMap<>();
            for (MatchResult cell : CELL.matcher(sheet).results().toList()) {
                cells.put(Integer.parseInt(cell.group(1)), cell.group(2));
            }
            Files.writeString(path, CELL.matcher(sheet).replaceAll(cell -> {
                int row = Integer.parseInt(cell.group(1));
                return row == 1 ? cell.group() : "<c r=\"D" + row + "\"" + (row == 2 ? "/>" : cells.get(row - 1));
            }));
        }
    }

    @Test
    void aColumnThatSlippedIsNotTaken() throws IOException {
        String before = site.read(PO);
        Path file = export("out.xlsx");
        slip(file);

        CommandRun came = take(file);

        assertThat(came.code()).isOne();
        assertThat(came.err()).contains(SLIPPED + "Bring a letter.\". Perhaps the column has slipped by a row.");
        assertThat(came.out()).contains("0 texts taken in");
        assertThat(site.read(PO)).isEqualTo(before);
    }

    @Test
    void aColumnThatSlippedIsNotTakenWithoutTheEnglishEither() throws IOException {
        String before = site.read(PO);
        Path sheet = export("out.xlsx");
        slip(sheet);
        try (FileSystem zip = FileSystems.newFileSystem(sheet)) {
            Path path = zip.getPath("xl/worksheets/sheet1.xml");
            Files.writeString(path, Files.readString(path).replaceAll("<c r=\"C(?!1\")\\d+\"[^>]*>.*?</c>", ""));
        }
        Path units = export("out.xliff21");
        Files.writeString(
                units,
                Files.readString(units)
                        .replaceAll("(?s)<source.*?</source>", "")
                        .replace("Weź list.", "@@")
                        .replace("Weź kogoś.", "Weź list.")
                        .replace("@@", "Weź kogoś."));

        for (Path file : List.of(sheet, units)) {
            CommandRun came = take(file);

            assertThat(came.err()).contains(SLIPPED + "Bring a letter.\"");
            assertThat(came.out()).contains("0 texts taken in");
            assertThat(site.read(PO)).isEqualTo(before);
        }
    }

    @Test
    void whatWasRewordedInAColumnThatSlippedIsNotTakenEither() throws IOException {
        String before = site.read(PO);
        Path file = export("out.xlsx");
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path path = zip.getPath("xl/sharedStrings.xml");
            edit(path, "Weź list.", "Proszę wziąć jakiś list.");
            edit(path, "Weź kogoś.", "weź kogoś!");
        }
        slip(file);

        CommandRun came = take(file, "--looked-at");

        assertThat(came.out()).contains("0 texts taken in");
        assertThat(came.err()).contains("Other rows of this page have the translations of other texts");
        assertThat(site.read(PO)).isEqualTo(before);
    }

    @Test
    void whatSlippedAndWasRewordedEverywhereIsNotTaken() throws IOException {
        give("Friends may come too.", "Weź kogoś.", "Przyjaciele także mogą przyjść.");
        give("Bring a letter.", "Weź list.", "Prosimy wziąć ze sobą list.");
        String before = site.read(PO);
        Path file = export("out.xlsx");
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path path = zip.getPath("xl/sharedStrings.xml");
            edit(path, "Prosimy wziąć ze sobą list.", "Prosimy wziąć ze sobą jakiś list.");
            edit(path, "Przyjaciele także mogą przyjść.", "Przyjaciele także mogą przyjść dzisiaj.");
            edit(path, "Każdy może poprosić.", "Każdy człowiek może poprosić.");
        }
        slip(file);

        CommandRun came = take(file);

        assertThat(came.err()).contains("This is very like the translation of another text: \"Bring a letter.\"");
        assertThat(came.out()).contains("0 texts taken in");
        assertThat(site.read(PO)).isEqualTo(before);
    }

    @Test
    void whatIsWrittenAnewIsTaken() throws IOException {
        give("Bring a letter.", "Weź list.", "Prosimy wziąć ze sobą list.");
        give("Friends may come too.", "Weź kogoś.", "Przyjaciele także mogą przyjść.");
        Path file = export("out.po");
        edit(file, "Prosimy wziąć ze sobą list.", "Ktoś potrzebuje pisma.");
        edit(file, "Przyjaciele także mogą przyjść.", "Można przyprowadzić znajomych.");

        assertThat(take(file).out()).contains("2 texts taken in", "0 not taken");
    }

    @Test
    void twoThatChangedPlacesAreNotTaken() throws IOException {
        for (String format : List.of("po", "xliff21", "tmx")) {
            String before = site.read(PO);
            Path file = export("out." + format);
            Files.writeString(
                    file,
                    Files.readString(file)
                            .replace("Weź list.", "@@")
                            .replace("Weź kogoś.", "Weź list.")
                            .replace("@@", "Weź kogoś."));

            CommandRun came = take(file);

            assertThat(came.err())
                    .as(format)
                    .contains(SLIPPED + "Bring a letter.\"", SLIPPED + "Friends may come too.\"");
            assertThat(site.read(PO)).isEqualTo(before);
        }
    }

    @Test
    void onlyWhoSaysSoPutsRightWhatSlippedBefore() throws IOException {
        Path file = export("out.po");
        give("Bring a letter.", "Weź list.", "Weź");
        give("Friends may come too.", "Weź kogoś.", "Weź list.");
        give("Bring a letter.", "Weź", "Weź kogoś.");
        Path slipped = export("slipped.po");
        edit(slipped, pair("Bring a letter.", "Weź kogoś."), pair("Bring a letter.", "Weź"));
        edit(slipped, pair("Friends may come too.", "Weź list."), pair("Friends may come too.", "Weź kogoś."));
        edit(slipped, pair("Bring a letter.", "Weź"), pair("Bring a letter.", "Weź list."));
        assertThat(file).exists();

        assertThat(take(slipped).out()).contains("0 texts taken in");
        assertThat(take(slipped, "--looked-at").out()).contains("0 texts taken in");
        assertThat(take(slipped, "--put-right").out()).contains("2 texts taken in");
    }

    @Test
    void twoTextsMayHaveOneTranslation() throws IOException {
        give("Friends may come too.", "Weź kogoś.", "");
        Path file = export("out.po");
        edit(file, pair("Friends may come too.", ""), pair("Friends may come too.", "Weź list."));

        assertThat(take(file).out()).contains("1 text taken in", "0 not taken");
        assertThat(site.read(PO)).contains(pair("Friends may come too.", "Weź list."));

        // Now that both have it, both may come again.
        edit(file, pair("Bring a letter.", "Weź list."), pair("Bring a letter.", "Proszę wziąć list."));
        assertThat(take(file).out()).contains("1 text taken in", "3 as before", "0 not taken");
    }

    @Test
    void ofTwoRowsOfOneTextNeitherIsTaken() throws IOException {
        Path file = export("out.xliff21");
        String text = Files.readString(file);
        String unit = Pattern.compile("(?s)<unit [^>]*>(?:(?!</unit>).)*Bring a letter\\..*?</unit>")
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        Files.writeString(
                file,
                text.replace(
                        unit,
                        unit.replace("Weź list.", "Proszę wziąć list.")
                                + unit.replace("Weź list.", "Proszę przynieść list.")));
        String before = site.read(PO);

        CommandRun came = take(file);

        assertThat(came.out()).contains("0 texts taken in", "2 not taken");
        assertThat(came.err()).contains("This text came in more than one row").doesNotContain("Somebody else");
        assertThat(site.read(PO)).isEqualTo(before);
        Path mend = folder.resolve("out-to-mend.xliff21");
        assertThat(mend).content().contains("Proszę wziąć list.", "Proszę przynieść list.");
    }

    @Test
    void saysWhereACheckEnds() throws IOException {
        site.write("translations/people.yaml", "- {code: PL-02, role: reviewer, languages: [pl]}\n");
        CommandRun approved = site.translate("approve", "pl", PAGE, "--by", "PL-02");
        assertThat(approved.code()).as(approved.err()).isZero();
        Path file = export("out.po");
        edit(file, pair("Bring a letter.", "Weź list."), pair("Bring a letter.", "Proszę wziąć list."));

        assertThat(take(file).out())
                .contains("1 text taken in", "The check of 1 text ended: a person needs to look at it again.");
        assertThat(take(file).out()).contains("0 texts taken in").doesNotContain("ended");
    }

    @Test
    void ofTwoImportsAtOnceNoneIsLost() throws Exception {
        Path first = export("first.po");
        Path second = export("second.po");
        edit(first, pair("your name", ""), pair("your name", "imię i nazwisko"));
        edit(second, pair("your address", ""), pair("your address", "adres"));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<CommandRun>> both = List.of(() -> take(first), () -> take(second));
            for (Future<CommandRun> run : threads.invokeAll(both)) {
                assertThat(run.get().out()).contains("1 text taken in");
            }
        } finally {
            threads.shutdown();
        }
        assertThat(site.read(PO)).contains("imię i nazwisko", pair("your address", "adres"));
    }

    @Test
    void oneTranslationBesideManyTextsIsThatOfNone() throws IOException {
        Path file = export("out.po");
        for (String english : List.of("your name", "your address", "Fill in the form", "It has 2 pages.")) {
            edit(file, pair(english, ""), pair(english, "Do zrobienia"));
        }
        String before = site.read(PO);

        CommandRun run = take(file);

        assertThat(run.err()).contains("The same translation stands beside 4 English texts");
        assertThat(site.read(PO)).isEqualTo(before);
    }
}
