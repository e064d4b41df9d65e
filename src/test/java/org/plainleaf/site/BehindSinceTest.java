package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.cli.CommandRun;

/** Since when a translation is behind the English: from the update that found it, until nothing waits any more. */
class BehindSinceTest {
    private static final String GUIDE = "content/guides/ask.md";
    private static final String PO = "translations/pl/guides/ask.po";
    private static final String FIELD = "X-Behind-Since";
    private static final String NOTED = "\"X-Behind-Since: 2026-12-01\\n\"\n";
    private static final String FUZZY = "#, fuzzy\n#| msgid \"Anybody can ask.\"\n";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = SmallSite.built(folder.resolve("site"));
    }

    private CommandRun run(String today, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--site", site.path("").toString(), "--today", today));
        return CommandRun.of(all.toArray(String[]::new));
    }

    private String status(String today) {
        return run(today, "translate", "status", "pl", "--format", "json")
                .out()
                .lines()
                .filter(line -> line.contains("\"guides/ask\""))
                .findFirst()
                .orElseThrow();
    }

    private String stale(String today) {
        return run(today, "check")
                .err()
                .lines()
                .filter(line -> line.contains("[translation/stale]"))
                .findFirst()
                .orElse("");
    }

    private void edit() {
        site.replace(GUIDE, "Anybody can ask.\n\n##", "Anybody can ask us.\n\n##");
        run("2026-12-01", "translate", "update");
    }

    @Test
    void anUpdateWritesDownWhenItFoundTheFirstChange() {
        run("2026-11-30", "translate", "update");
        assertThat(site.read(PO)).doesNotContain(FIELD);
        edit();
        assertThat(site.read(PO)).contains(NOTED);

        site.replace(GUIDE, "title: How to ask", "title: How to ask us");
        run("2026-12-10", "translate", "update");

        assertThat(site.read(PO)).contains(NOTED).doesNotContain("2026-12-10");
        assertThat(status("2026-12-20")).contains("\"behind-since\": \"2026-12-01\"");
        assertThat(run("2026-12-20", "translate", "status", "pl").out()).containsPattern("pl guides/ask .*2026-12-01");
    }

    @Test
    void aWarningBecomesAnErrorAfterNinetyDays() {
        edit();

        assertThat(stale("2027-03-01")).contains(": warning The English text changed by 2026-12-01,");
        assertThat(stale("2027-03-02")).contains(": error The English text changed by 2026-12-01,");
    }

    @Test
    void workOnAnotherTextOfThePageStartsNothingAnew() throws IOException {
        edit();
        Path out = folder.resolve("out.po");
        run("2026-12-05", "translate", "export", "pl", "guides/ask", "--format", "po", "--out", out.toString());
        String empty = "msgid \"your name\"\nmsgstr \"\"";
        assertThat(Files.readString(out)).contains(empty);
        Files.writeString(out, Files.readString(out).replace(empty, "msgid \"your name\"\nmsgstr \"imię i nazwisko\""));

        CommandRun taken = run("2026-12-05", "translate", "import", out.toString(), "--by", "PL-01");

        assertThat(taken.out()).as(taken.err()).contains("1 text taken in");
        assertThat(site.read(PO)).contains(NOTED, "PO-Revision-Date: 2026-12-05");
        assertThat(status("2026-12-20")).contains("\"behind-since\": \"2026-12-01\"");
        assertThat(stale("2027-03-02")).contains(": error ");
    }

    @Test
    void endsWithTheImportOfTheLastTextThatWaited() throws IOException {
        edit();
        Path out = folder.resolve("out.po");
        run("2026-12-05", "translate", "export", "pl", "guides/ask", "--format", "po", "--out", out.toString());
        Files.writeString(
                out,
                Files.readString(out).replace(FUZZY, "").replace("Każdy może poprosić.", "Każdy może nas poprosić."));

        CommandRun taken = run("2026-12-05", "translate", "import", out.toString(), "--by", "PL-01");

        assertThat(taken.out()).as(taken.err()).contains("1 text taken in");
        assertThat(site.read(PO)).doesNotContain(FIELD);
        assertThat(status("2026-12-20")).contains("\"behind-since\": null");
    }

    @Test
    void aDayOfWorkThatIsDoneSaysNothingOfTheNextChange() {
        edit();
        // As another program leaves it.
        site.replace(PO, FUZZY, "");
        assertThat(site.read(PO)).contains(NOTED);
        assertThat(status("2026-12-20")).contains("\"behind-since\": null");
        site.replace(GUIDE, "Anybody can ask us.", "Anybody can ask our team.");

        run("2027-02-01", "translate", "update");

        assertThat(site.read(PO))
                .contains("\"X-Behind-Since: 2027-02-01\\n\"\n")
                .doesNotContain(NOTED);
        site.replace(GUIDE, "Anybody can ask our team.", "Anybody can ask us.");
        run("2027-02-02", "translate", "update");
        assertThat(site.read(PO)).doesNotContain(FIELD);
    }

    @Test
    void aTranslatorsOwnMarkIsNoChangeOfTheEnglish() {
        site.replace(PO, "msgid \"Anybody can ask.\"", "#, fuzzy\nmsgid \"Anybody can ask.\"");

        run("2026-12-01", "translate", "update");

        assertThat(site.read(PO)).contains("#, fuzzy\n").doesNotContain(FIELD);
    }
}
