package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code plainleaf check} and how it gives findings out, as a person or a program calls it. */
class CheckCommandTest {
    private static final Path BASE = Path.of("src/test/resources/sites/base");
    private static final String TERMINAL = "plainleaf.terminal";
    private static final String BAD = "content/pages/bad.md";

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void makeSite() throws IOException {
        site = folder.resolve("site");
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path copy = site.resolve(BASE.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
        String page = Files.readString(site.resolve("content/pages/home.md"));
        String head = page.substring(0, page.indexOf("---", 3) + 4);
        Files.writeString(site.resolve(BAD), head + "\nGo [there](/nowhere/).\n");
    }

    @AfterEach
    void leaveTerminal() {
        System.clearProperty(TERMINAL);
    }

    @Test
    void writesOneLineForEachFindingInAPipe() {
        CommandRun run = check();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("/nowhere/").hasLineCount(1).startsWith(BAD + ":");
        assertThat(run.out().lines())
                .containsExactly("Checked: 1 error, 0 warnings.", "3 notes not shown: add --notes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --report PATH",
                "check --out PATH",
                "words --out PATH",
                "words --vale PATH",
                "translate status --report PATH",
                "translate export pl pages/home --format po --out PATH",
                "translate review pl pages/home --out PATH",
                "leaflet short --out PATH"
            })
    void writesNothingOverWhatPeopleWrote(String command) throws IOException {
        String before = Files.readString(site.resolve(BAD));
        List<String> words = new ArrayList<>(
                List.of(command.replace("PATH", site.resolve(BAD).toString()).split(" ")));
        words.addAll(List.of("--site", site.toString()));

        CommandRun run = CommandRun.of(words.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is in the folder content/");
        assertThat(site.resolve(BAD)).hasContent(before);
    }

    @Test
    void showsTheLineToAPersonAtATerminal() {
        System.setProperty(TERMINAL, "true");

        CommandRun run = check();

        assertThat(run.err()).contains(" | ", "Go [there](/nowhere/).", "^");
        assertThat(check("--format", "plain").err()).doesNotContain(" | ");
    }

    @Test
    void saysTheSameInAPipeAsOnATerminal() {
        CommandRun piped = check("--format", "json");
        System.setProperty(TERMINAL, "true");

        assertThat(check("--format", "json").out()).isEqualTo(piped.out());
        assertThat(check("--format", "json").code()).isEqualTo(piped.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif"})
    void writesNothingButJsonToTheNormalOutput(String format) throws IOException {
        CommandRun run = check("--format", format);

        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.isObject()).isTrue();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualToIgnoringNewLines("Checked: 1 error, 0 warnings.");
    }

    @Test
    void writesNothingButCommandsForGitHub() {
        CommandRun run = check("--format", "github");

        assertThat(run.out().lines()).hasSize(1).allMatch(line -> line.startsWith("::error file=" + BAD + ",line="));
        assertThat(build("--format", "github").out()).isEqualTo(run.out());
    }

    @Test
    void writesAFileAndSaysSoOnTheScreen() throws IOException {
        Path file = folder.resolve("findings.json");

        CommandRun run = check("--format", "json", "--out", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualToIgnoringNewLines("Checked: 1 error, 0 warnings.The findings are in " + file + ".");
        assertThat(Files.readString(file)).isEqualTo(check("--format", "json").out());
    }

    @Test
    void writesNoColoursIntoAFile() throws IOException {
        System.setProperty(TERMINAL, "true");
        Path file = folder.resolve("findings.txt");

        check("--format", "text", "--out", file.toString());

        assertThat(Files.readString(file)).contains("^").doesNotContain("\u001B");
    }

    @Test
    void saysPlainlyThatAFileCannotBeWritten() {
        CommandRun run = check("--out", folder.resolve("no/file").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("Plainleaf cannot go on: ").hasLineCount(1);
    }

    @Test
    void judgesByWhatIsShown() {
        CommandRun run = check("--only", "content/pages/home.md");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "Checked: 0 errors, 0 warnings.",
                        "Not in the part that you look at: 3 findings.",
                        "1 note not shown: add --notes");
        assertThat(check("content/pages/home.md").out()).isEqualTo(run.out());
        assertThat(check("content/pages/home.md", BAD).code()).isEqualTo(1);
        assertThat(check("--only", "content/pages/home.md," + BAD).code()).isEqualTo(1);
        assertThat(check("--only", "content/pages/home.md", "--only", "content/pages")
                        .code())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--only=content/page/", "--format=xml", "--changed=--output=x", "--changed=no-such-branch"})
    void refusesWhatItDoesNotKnow(String option) throws IOException {
        makeRepository();

        CommandRun run = check(option);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("Exception").contains("\"");
    }

    @Test
    void showsNotesToThoseWhoAsk() throws IOException {
        Files.delete(site.resolve(BAD));
        Path po = site.resolve("translations/pl/pages/home.po");
        Files.writeString(po, Files.readString(po).stripTrailing() + "\n\n# A comment.\n");

        CommandRun run = check();

        assertThat(run.code()).as(run.all()).isZero();
        assertThat(run.out()).contains("3 notes not shown: add --notes");
        assertThat(check("--notes").err()).contains(": note ").hasLineCount(3);
        assertThat(build().err()).isEqualTo(run.err());
        assertThat(build("--notes").err()).isEqualTo(check("--notes").err());
        assertThat(check("--format", "github").out()).isEmpty();
        assertThat(check("--format", "github", "--notes").out()).startsWith("::notice ");
        assertThat(check("--format", "json").out()).contains("\"severity\": \"note\"");
    }

    @Test
    void buildHasNoFormatsForPrograms() {
        CommandRun run = build("--format", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("\"json\" is not a format of findings. Choose one of: text, plain, github.");
    }

    @Test
    void showsOnlyWhatChanged() throws IOException {
        makeRepository();
        assertThat(check("--changed").code()).isZero();

        Files.writeString(site.resolve(BAD), Files.readString(site.resolve(BAD)) + "\nMore.\n");

        assertThat(check("--changed").code()).isEqualTo(1);
        assertThat(check("--changed", "--format", "plain").err()).contains("/nowhere/");
        assertThat(check("--changed=HEAD").code()).isEqualTo(1);
    }

    @Test
    void saysPlainlyThatThereIsNoRepository() {
        CommandRun run = check("--changed");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("Plainleaf cannot go on: ")
                .hasLineCount(1)
                .contains("git");
    }

    private void makeRepository() throws IOException {
        Optional<GitProgram> git = GitProgram.find(System.getenv("PATH"));
        assumeTrue(git.isPresent(), "There is no git on this computer: nothing was tried");
        String[] commit = {"-c", "user.name=Sam", "-c", "user.email=s@small.example", "commit", "-qm", "x"};
        for (String[] call : List.of(new String[] {"init", "-q"}, new String[] {"add", "."}, commit)) {
            assertThat(git.orElseThrow().call(folder, call).isGood()).isTrue();
        }
    }

    private CommandRun check(String... options) {
        return run("check", options);
    }

    private CommandRun build(String... options) {
        return run("build", options);
    }

    private CommandRun run(String command, String... options) {
        List<String> all = new ArrayList<>(List.of(command, "--site", site.toString(), "--today", "2026-12-01"));
        all.addAll(List.of(options));
        return CommandRun.of(all.toArray(String[]::new));
    }
}
