package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class WordsCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void listsTheWordsOfAnInterpreter() throws IOException {
        site("=sum:\n  forms: [x]\n", """
                carer:
                  forms: [carer, carers]
                  means: Somebody who looks after you.
                  use: use
                plan:
                  forms: [plan]
                  means: "=What you want to change."
                  use: explain
                notional:
                  forms: [notional budget]
                  means: The NHS keeps the money.
                  use: avoid
                  say: The NHS keeps it
                """);
        write("translations/pl/glossary.tsv", """
                concept\tEnglish forms\tstatus\tforms\tnote\tby\tdate
                carer\tcarer\tforbidden\topiekunka\t\tAnna\t2026-11-01
                carer\tcarer, carers\tagreed\topiekun\tnot nurse\tAnna\t2026-11-01
                """);
        write("translations/pl/pages/home.po", """
                msgid ""
                msgstr ""
                "Language: pl\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"

                msgid "Plan"
                msgstr "Plan opieki"

                #, fuzzy
                msgid "The NHS keeps it"
                msgstr "Stare"
                """);

        CommandRun run =
                words("--glossary", "pl", "--out", folder.resolve("out/pl.tsv").toString());

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(Files.readString(folder.resolve("out/pl.tsv")).lines())
                .containsExactly(
                        "\uFEFFEnglish word\tOther forms\tWhat it means\tSay instead\tPolish word\tNote",
                        "carer\tcarers\tSomebody who looks after you.\t\topiekun\tnot nurse, agreed, Anna, 2026-11-01",
                        "plan\t\t'=What you want to change.\t\tPlan opieki\tas it stands in a translation",
                        "notional budget\t\tThe NHS keeps the money.\tThe NHS keeps it\t\t");
    }

    @Test
    void makesOneListForEachLanguage() throws IOException {
        site("", "carer:\n  forms: [carer]\n  means: M.\n  use: use\n");

        CommandRun run =
                words("--glossary", "all", "--out", folder.resolve("lists").toString());

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(folder.resolve("lists/glossary-pl.tsv")).exists();
        assertThat(folder.resolve("lists/glossary-ur.tsv")).exists();
    }

    @Test
    void saysWhatCannotBe() throws IOException {
        site("", "carer:\n  forms: [carer]\n  means: M.\n  use: use\n");

        CommandRun unknown = words("--glossary", "xx");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.all()).contains("\"xx\" is not a language of this site.");
        CommandRun empty = words("--out", folder.resolve("words.pdf").toString());
        assertThat(empty.code()).isEqualTo(1);
        assertThat(empty.all()).contains("No word has plain words to say instead.");
        assertThat(words("--vale", "x", "--glossary", "pl").code()).isEqualTo(2);
        assertThat(folder.resolve("words.pdf")).doesNotExist();
    }

    @Test
    void valeReadsWhatItWrites() throws IOException {
        Map<String, String> first = vale("one");
        Map<String, String> second = vale("two");

        assertThat(second).isEqualTo(first);
        assertThat(first)
                .containsKeys(
                        ".vale.ini",
                        "Plainleaf/meta.json",
                        "Plainleaf/Wordy.yml",
                        "Plainleaf/Avoid.yml",
                        "config/vocabularies/Plainleaf/accept.txt");
        first.forEach((path, text) -> {
            if (path.endsWith(".yml")) {
                Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
                assertThat(read).as(path).isInstanceOfSatisfying(Map.class, rule -> {
                    assertThat(rule.get("extends")).isIn("substitution", "existence");
                    assertThat(rule.get("level")).isIn("error", "warning", "suggestion");
                    assertThat(rule.containsKey("swap") || rule.containsKey("tokens"))
                            .isTrue();
                });
            }
        });
    }

    private Map<String, String> vale(String name) throws IOException {
        Path styles = folder.resolve(name);
        CommandRun run = CommandRun.of("words", "--vale", styles.toString());
        assertThat(run.code()).as(run.all()).isZero();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(styles)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(styles.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    private void site(String broken, String terms) throws IOException {
        // What is wrong with a page does not keep anybody from the words.
        write("content/pages/home.md", broken);
        write("content/terms.yaml", terms);
        String settings = Files.readString(Path.of("src/test/resources/sites/base/content/site.yaml"));
        write("content/site.yaml", settings.replace("languages: [pl]", "languages: [pl, ur]"));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).resolveSibling("."));
        Files.writeString(folder.resolve(path), text);
    }

    private CommandRun words(String... options) {
        List<String> arguments = Stream.concat(
                        Stream.of("words", "--site", folder.toString(), "--today", "2026-11-27"), Stream.of(options))
                .toList();
        return CommandRun.of(arguments.toArray(String[]::new));
    }
}
