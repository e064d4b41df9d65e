package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainleaf.cli.CommandRun;

/** A row finds its page, also one with a new name; and where that cannot be known it is not strewn over the site. */
class RowPlacesTest {
    private static final String PAGE = "guides/ask";
    private static final String OLD = "content/guides/ask.md";
    private static final String PO = "translations/pl/guides/ask.po";
    private static final String HOME_PO = "translations/pl/pages/home.po";

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = SmallSite.built(folder.resolve("site"));
        for (String page : new String[] {OLD, "content/pages/home.md"}) {
            site.write(page, site.read(page) + "\nBring a letter.\n");
        }
        site.translate("update", "pl");
    }

    private Path export(String format) {
        Path out = folder.resolve("out." + format);
        CommandRun run = site.translate("export", "pl", PAGE, "--format", format, "--out", out.toString());
        assertThat(run.code()).as(run.err()).isZero();
        return out;
    }

    private CommandRun take(Path file) {
        return site.translate("import", file.toString(), "--by", "PL-01");
    }

    private static void edit(Path file, String... pairs) throws IOException {
        if (file.toString().endsWith(".xlsx") || file.toString().endsWith(".docx")) {
            String part = file.toString().endsWith(".xlsx") ? "xl/sharedStrings.xml" : "word/document.xml";
            try (FileSystem zip = FileSystems.newFileSystem(file)) {
                replace(zip.getPath(part), pairs);
            }
        } else {
            replace(file, pairs);
        }
    }

    private static void replace(Path file, String... pairs) throws IOException {
        String text = Files.readString(file);
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(text).containsPattern(pairs[i]);
            text = text.replaceAll(pairs[i], pairs[i + 1]);
        }
        Files.writeString(file, text);
    }

    private void rename(String to) {
        site.write("content/" + to + ".md", site.read(OLD));
        site.delete(OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx", "xliff12", "xliff21", "po", "tmx"})
    void aPageWithANewNameGetsItsRows(String format) throws IOException {
        Path file = export(format);
        edit(file, "Jak poprosić", "Jak o to poprosić");
        rename("pages/asking");

        CommandRun early = take(file);
        assertThat(early.err()).contains("it is pages/asking now", "plainleaf translate update pl");
        assertThat(early.out()).contains("0 texts taken in", "1 not taken");

        site.translate("update", "pl");
        assertThat(take(file).out()).contains("1 text taken in", "0 not taken");
        assertThat(site.read("translations/pl/pages/asking.po")).contains("Jak o to poprosić");
        assertThat(take(file).out()).contains("0 texts taken in", "0 not taken");
    }

    @Test
    void saysWhereATextCouldBelong() throws IOException {
        Path file = export("po");
        edit(file, "Jak poprosić", "Jak o to poprosić");
        site.write("content/guides/second.md", site.read(OLD).replace("order: 1", "order: 2"));
        rename("guides/first");
        site.delete(PO);

        CommandRun came = take(file);

        assertThat(came.err())
                .contains("its English text stands on more than one: guides/first, guides/second")
                .doesNotContain("No page of the site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xliff12", "xliff21"})
    void theIdentifierOfAUnitIsEnough(String format) throws IOException {
        for (String original : new String[] {"C:\\\\\\\\jobs\\\\\\\\7 pl.xlf", "job-7.xlf"}) {
            Path file = export(format);
            edit(
                    file,
                    "Jak.*? poprosić",
                    "Jak" + " dobrze".repeat(original.length() % 7) + " poprosić",
                    " (?:resname|name)=\"[^\"]*\"",
                    "",
                    "original=\"[^\"]*\"",
                    "original=\"" + original + "\"");

            CommandRun came = take(file);

            assertThat(came.out()).as(came.err()).contains("1 text taken in", "0 not taken");
            assertThat(site.read(PO)).contains("dobrze poprosić");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"guides/ask", "job 7"})
    void withoutKeysOnlyThePageOfTheFileIsMeant(String original) throws IOException {
        Path file = export("xliff12");
        edit(
                file,
                "(Bring a letter\\.</source>)",
                "$1<target state=\"translated\">Weź list.</target>",
                " resname=\"[^\"]*\"",
                "",
                " id=\"u",
                " id=\"x",
                "original=\"[^\"]*\"",
                "original=\"" + original + "\"");
        String home = site.read(HOME_PO);

        CommandRun came = take(file);

        assertThat(came.out()).as(came.err()).contains("1 text taken in", "0 not taken", "Files written: 1.");
        assertThat(site.read(PO)).contains("Weź list.");
        assertThat(site.read(HOME_PO)).isEqualTo(home);
    }

    private Path memory(String english, String polish) throws IOException {
        Path file = folder.resolve("memory.tmx");
        return Files.writeString(
                file,
                "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><tuv xml:lang=\"en\"><seg>" + english
                        + "</seg></tuv><tuv xml:lang=\"pl\"><seg>" + polish + "</seg></tuv></tu></body></tmx>");
    }

    @Test
    void whatOnePageRefusesIsTakenOnNone() throws IOException {
        Path file = memory("Bring a letter.", "Weź list.");
        site.replace(
                HOME_PO, "msgid \"Bring a letter.\"\nmsgstr \"\"", "msgid \"Bring a letter.\"\nmsgstr \"Przynieś.\"");
        String before = site.read(PO);

        CommandRun came = take(file);

        assertThat(came.out()).contains("0 texts taken in", "2 not taken");
        assertThat(came.err())
                .contains(
                        "(guides/ask): It was not taken on the page pages/home, so it is not taken here: Somebody else");
        assertThat(site.read(PO)).isEqualTo(before);
    }

    @Test
    void aRowWithoutAPageStartsNoFile() throws IOException {
        CommandRun came = take(memory("Short answers.", "Krótkie odpowiedzi."));

        assertThat(came.err()).contains("there are no translations yet of faqs/money", "plainleaf translate add pl");
        assertThat(site.path("translations/pl/faqs/money.po")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xliff12", "xliff21"})
    void aRowWithoutAKeyStaysOnThePageThatTheFileNamesBesideIt(String format) throws IOException {
        Path out = folder.resolve("both." + format);
        site.translate("export", "pl", PAGE, "pages/home", "--format", format, "--out", out.toString());
        String home = site.read(HOME_PO);
        String empty = "(?:<target[^>]*/>|<target[^>]*></target>)?";
        edit(out, "(<(?:trans-)?unit id=\")u?", "$1x", " (?:res)?name=\"[^\"]*#[^\"]*\"", "");
        edit(out, "(?s)(guides/ask.*?Bring a letter\\.</source>\\s*)" + empty, "$1<target>Weź list.</target>");

        take(out);

        assertThat(site.read(PO)).contains("msgid \"Bring a letter.\"\nmsgstr \"Weź list.\"");
        assertThat(site.read(HOME_PO)).isEqualTo(home);
    }
}
