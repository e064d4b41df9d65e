package org.plainleaf.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is never half there. */
class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void writesANewFileAndReplacesAnOldOne() throws IOException {
        Path file = folder.resolve("findings.txt");
        new WholeFile(file).write(out -> out.write("one – 健康"));
        new WholeFile(file).write(out -> out.write("two"));

        assertThat(file).hasContent("two");
        assertOnly("findings.txt");
    }

    @Test
    void keepsTheOldFileWhereSomethingGoesWrong() throws IOException {
        Path file = Files.writeString(folder.resolve("findings.txt"), "old");

        assertThatThrownBy(() -> new WholeFile(file).write(out -> {
                    out.write("half");
                    throw new IOException("full");
                }))
                .hasMessage("full");
        assertThat(file).hasContent("old");
        assertOnly("findings.txt");
    }

    @Test
    void refusesFoldersAndPlacesInNoFolder() throws IOException {
        assertThatThrownBy(() -> new WholeFile(folder).write(out -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(() -> new WholeFile(folder.resolve("no/such/file")).write(out -> {}))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no folder");
        assertOnly();
    }

    @Test
    void followsAShortcutAndKeepsIt() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

        new WholeFile(link).write(out -> out.write("new"));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void leavesDevicesInPlace() throws IOException {
        Path device = Path.of("/dev/null");
        if (Files.exists(device)) {
            new WholeFile(device).write(out -> out.write("gone"));

            assertThat(Files.isRegularFile(device)).isFalse();
        }
    }

    private void assertOnly(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }
}
