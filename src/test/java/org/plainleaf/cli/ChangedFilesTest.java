package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What changed in a real repository in a temporary folder. */
@Timeout(60)
class ChangedFilesTest {
    private static final Optional<GitProgram> GIT = GitProgram.find(System.getenv("PATH"));

    @TempDir
    private Path repository;

    private Path site;

    @BeforeEach
    void makeRepository() throws IOException {
        assumeTrue(GIT.isPresent(), "There is no git on this computer: nothing was tried");
        site = repository.resolve("docs/our site");
        write("content/a.md", "one");
        write("content/b.md", "one");
        write("content/gone.md", "one");
        write("../outside.md", "one");
        write("../../.gitignore", "ignored.md\n");
        git("init", "--quiet");
        commit();
    }

    @Test
    void namesWhatIsNewChangedOrGoneWhetherCommittedOrNot() throws IOException {
        git("tag", "before");
        write("content/b.md", "two");
        commit();
        write("content/a.md", "two");
        write("content/new – 健康\".md", "two");
        write("content/staged.md", "two");
        git("add", "docs/our site/content/staged.md");
        write("content/ignored.md", "two");
        write("../outside.md", "two");
        Files.delete(site.resolve("content/gone.md"));

        Set<String> uncommitted =
                Set.of("content/a.md", "content/new – 健康\".md", "content/staged.md", "content/gone.md");
        assertThat(since("HEAD")).contains(uncommitted);
        assertThat(since("before").orElseThrow())
                .containsAll(uncommitted)
                .contains("content/b.md")
                .hasSize(5);
    }

    @Test
    void seesNoChangeWhereThereIsNone() throws IOException {
        assertThat(since("HEAD")).contains(Set.of());
        assertThat(since("HEAD^{tree}")).isEmpty();
    }

    @Test
    void worksAtTheTopOfARepository() throws IOException {
        write("content/a.md", "two");

        assertThat(new ChangedFiles(GIT.orElseThrow(), repository).since("HEAD"))
                .contains(Set.of("docs/our site/content/a.md"));
    }

    @Test
    void takesNoOptionForARevision() throws IOException {
        Path trap = repository.resolve("trap");
        for (String revision : List.of(
                "--output=" + trap,
                "-h",
                "--help",
                "",
                " ",
                "no-such-branch",
                "HEAD..HEAD",
                "HEAD --output=" + trap,
                "HEAD\n--output=" + trap,
                "HEAD\0",
                "$(touch " + trap + ")",
                "; touch " + trap)) {
            assertThat(since(revision)).as(revision).isEmpty();
        }
        assertThat(trap).doesNotExist();
    }

    @Test
    void runsNothingThatARepositoryAsksFor() throws IOException {
        Path trap = repository.resolve("trap");
        git("config", "core.fsmonitor", "touch " + trap);
        git("config", "diff.external", "touch " + trap);
        write("content/a.md", "two");

        assertThat(since("HEAD")).contains(Set.of("content/a.md"));
        assertThat(trap).doesNotExist();
    }

    @Test
    void saysPlainlyThatThereIsNoRepository(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> new ChangedFiles(GIT.orElseThrow(), elsewhere).since("HEAD"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("the site is not in a git repository");
    }

    @Test
    void givesUpOnAGitThatNeverAnswers(@TempDir Path folder) throws IOException {
        Path slow = folder.resolve("git");
        assumeTrue(slow.getFileSystem().supportedFileAttributeViews().contains("posix"), "This test needs a shell");
        Files.writeString(slow, "#!/bin/sh\nsleep 50\n");
        Files.setPosixFilePermissions(slow, PosixFilePermissions.fromString("rwx------"));
        GitProgram git = new GitProgram(slow, Duration.ofSeconds(1));

        assertThatThrownBy(() -> new ChangedFiles(git, site).since("HEAD"))
                .isInstanceOf(IOException.class)
                .hasMessage("git has not answered for 1 seconds. Try without --changed.");
    }

    @Test
    void findsGitInFoldersWithWholeNamesOnly(@TempDir Path folder) throws IOException {
        assertThat(GitProgram.find(null)).isEmpty();
        assertThat(GitProgram.find("")).isEmpty();
        assertThat(GitProgram.find(".")).isEmpty();
        assertThat(GitProgram.find(folder.toString())).isEmpty();
        Files.createDirectory(folder.resolve("git"));
        assertThat(GitProgram.find(folder.toString())).isEmpty();
    }

    private Optional<Set<String>> since(String revision) throws IOException {
        return new ChangedFiles(GIT.orElseThrow(), site).since(revision);
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path).normalize();
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private void commit() throws IOException {
        git("add", "--all");
        git(
                "-c",
                "user.name=Sam",
                "-c",
                "user.email=sam@small.example",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "-qm",
                "x");
    }

    private void git(String... arguments) throws IOException {
        GitProgram.Answer answer = GIT.orElseThrow().call(repository, arguments);
        assertThat(answer.isGood()).as(String.join(" ", arguments)).isTrue();
    }
}
