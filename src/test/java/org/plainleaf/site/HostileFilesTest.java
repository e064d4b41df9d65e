package org.plainleaf.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plainleaf.cli.CommandRun;

/** Shortcuts that lead out of the site, folders where files should be, files that cannot be opened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(100)
class HostileFilesTest {
    private static final String SECRET = "Nobody may read this";

    private SmallSite sound;
    private SmallSite site;
    private Path outside;

    @BeforeAll
    void buildSoundSite(@TempDir Path folder) {
        sound = SmallSite.built(folder);
    }

    @BeforeEach
    void breakOne(@TempDir Path folder) throws IOException {
        site = sound.copyTo(Files.createDirectories(folder.resolve("site")));
        outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("secret"), SECRET + " ${page.colour}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/site.yaml",
                "content/facts.yaml",
                "content/terms.yaml",
                "content/consents.yaml",
                "content/pages/home.md",
                "content/pages/new.md",
                "content/media/nell.png",
                "translations/languages.yaml",
                "translations/pl/site.po",
                "translations/pl/pages/home.po",
                "translations/pl/links.tsv",
                "translations/pl/omissions.tsv",
                "translations/pl/additions/new.md",
                "translations/_template/site.pot",
                "templates/home.ftlh",
                "templates/assets/site.css",
                "templates/icons/leaf.svg"
            })
    void readsNoFileOutsideOfTheSite(String path) throws IOException {
        Files.deleteIfExists(site.path(path));
        link(path, outside.resolve("secret"));

        assertThat(refusal()).anyMatch(line -> line.startsWith(path + ":1:1: error ") && line.contains("file/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/guides",
                "content/media",
                "content",
                "translations/pl",
                "translations/pl/additions",
                "templates"
            })
    void readsNoFolderOutsideOfTheSite(String path) throws IOException {
        Path away = outside.resolve("folder");
        if (Files.exists(site.path(path))) {
            Files.move(site.path(path), away);
        } else {
            Files.createDirectories(away);
            Files.writeString(away.resolve("home.ftlh"), SECRET);
        }
        link(path, away);

        assertThat(refusal()).anyMatch(line -> line.startsWith(path) && line.contains("[file/"));
    }

    @ParameterizedTest
    @CsvSource({
        "content/pages/loop, content",
        "content/pages/loop, content/pages",
        "content/pages/self.md, content/pages/self.md",
        "content/media/loop, content/media",
        "content/pages/lost.md, content/pages/nowhere.md"
    })
    void followsNoShortcutInACircleOrToNothing(String path, String target) {
        link(path, site.path(target));

        assertThat(refusal()).singleElement().asString().startsWith(path + ":1:1: error ");
    }

    @Test
    void readsAShortcutToAnotherFileOfTheSite() throws IOException {
        site.write(
                "drafts/other.md",
                site.read("content/faqs/money.md").replace("title: Questions about money", "title: Other questions"));
        link("content/pages/same.md", site.path("drafts/other.md"));

        assertThat(site.build().code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/site.yaml",
                "content/facts.yaml",
                "content/terms.yaml",
                "content/consents.yaml",
                "content/pages/new.md",
                "translations/languages.yaml",
                "translations/pl/site.po",
                "translations/pl/pages/home.po",
                "translations/pl/links.tsv",
                "translations/pl/omissions.tsv",
                "translations/pl/additions/new.md"
            })
    void saysThatAFolderStandsWhereAFileShould(String path) throws IOException {
        Files.deleteIfExists(site.path(path));
        Files.createDirectories(site.path(path));

        assertThat(refusal()).anyMatch(line -> line.startsWith(path + ":1:1: error "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/guides", "content/stories", "content/media"})
    void saysThatAFileStandsWhereAFolderShould(String path) throws IOException {
        Files.move(site.path(path), outside.resolve("moved"));
        Files.writeString(site.path(path), "");

        assertThat(refusal()).anyMatch(line -> line.startsWith(path + ":1:1: error "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"content/site.yaml", "content/facts.yaml", "content/pages/home.md", "translations/pl/settings.po"
            })
    void saysWhichFileCannotBeOpened(String path) throws IOException {
        lock(site.path(path));

        assertThat(refusal())
                .anyMatch(line -> line.startsWith(path + ":1:1: error ") && line.contains("[file/unreadable]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/guides", "content/media/nell.png"})
    void saysWhatTheComputerDoesNotAllow(String path) throws IOException {
        Map<String, String> before = site.lastBuild();
        lock(site.path(path));

        CommandRun run = site.build();

        Files.setPosixFilePermissions(site.path(path), PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(run.code()).isEqualTo(1);
        Talk.assertPlain(run);
        assertThat(run.err()).contains(path);
        assertThat(site.lastBuild()).isEqualTo(before);
    }

    /** The name is written in octal digits, so that it does not matter which encoding the test runs under. */
    @ParameterizedTest
    @CsvSource({"pages/b\\303\\274ro.md", "guides/\\327\\251.md", "pages/\\377.md", "media/\\360\\237\\230\\200.png"})
    void refusesNamesThatAreNoAddresses(String name) throws Exception {
        shell("printf x > \"$(printf '" + name + "')\"", site.path("content"));

        String folder = "content/" + name.substring(0, name.indexOf('/') + 1);
        assertThat(refusal()).anyMatch(line -> line.startsWith(folder) && line.contains(":1:1: error "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages/pipe.md", "media/nell.png", "facts.yaml"})
    void waitsForNoPipe(String path) throws Exception {
        Files.deleteIfExists(site.path("content/" + path));
        shell("mkfifo " + path, site.path("content"));

        CommandRun run = CommandRun.apart(site.arguments("build"));

        assertThat(Talk.refusal(run, site)).anyMatch(line -> line.startsWith("content/" + path + ":1:1: error "));
    }

    private List<String> refusal() {
        Map<String, String> before = site.lastBuild();
        CommandRun run = site.build();
        List<String> findings = Talk.refusal(run, site);
        assertThat(run.all()).doesNotContain(SECRET);
        assertThat(site.lastBuild()).isEqualTo(before);
        return findings;
    }

    private void link(String path, Path target) {
        try {
            Files.createDirectories(site.path(path).resolveSibling("."));
            Files.createSymbolicLink(site.path(path), target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            abort("This computer makes no shortcuts: " + e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void lock(Path file) throws IOException {
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"), "This computer has other permissions.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "This user may read everything.");
    }

    private static void shell(String command, Path folder) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "This computer has no shell.");
        Process shell = new ProcessBuilder("/bin/sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(said).isZero();
    }
}
