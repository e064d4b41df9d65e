package org.plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plainleaf.text.Place;

/** Which lines may be shown, and that files with secrets stay unread. */
class SourceLinesTest {
    @TempDir
    private Path folder;

    private Path site;
    private SourceLines lines;

    @BeforeEach
    void makeSite() throws IOException {
        site = Files.createDirectories(folder.resolve("site"));
        lines = new SourceLines(site);
        Files.writeString(folder.resolve("secret.txt"), "password\n");
    }

    @Test
    void givesLinesWithoutTheirEnds() throws IOException {
        Files.writeString(site.resolve("a.md"), "\uFEFFone\r\ntwo\rthree\n");

        assertThat(line("a.md", 1)).contains("one");
        assertThat(line("a.md", 2)).contains("two");
        assertThat(line("a.md", 3)).contains("three");
        assertThat(line("a.md", 4)).contains("");
        assertThat(line("a.md", 5)).isEmpty();
        assertThat(line("a.md", 0)).isEmpty();
        assertThat(line("a.md", Integer.MAX_VALUE - 1)).isEmpty();
    }

    @Test
    void leavesTheSiteOnNoWay() throws IOException {
        try {
            Files.createSymbolicLink(site.resolve("link.md"), folder.resolve("secret.txt"));
            Files.createSymbolicLink(site.resolve("out"), folder);
        } catch (UnsupportedOperationException | IOException e) {
            abort("This computer makes no symbolic links");
        }
        for (String path : new String[] {
            "link.md",
            "out/secret.txt",
            "../secret.txt",
            "../site/../secret.txt",
            folder.resolve("secret.txt").toString(),
            "\0",
            "",
            "out"
        }) {
            assertThat(line(path, 1)).as(path).isEmpty();
        }
    }

    @Test
    void givesNothingOfWhatIsNoText() throws IOException {
        Files.write(site.resolve("bytes.md"), new byte[] {'a', (byte) 0xFF, '\n'});
        Files.writeString(site.resolve("escape.md"), "a\u001B[2J\n");
        Files.write(site.resolve("large.md"), "a".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));

        assertThat(line("bytes.md", 1)).isEmpty();
        assertThat(line("escape.md", 1)).isEmpty();
        assertThat(line("large.md", 1)).isEmpty();
        assertThat(line("missing.md", 1)).isEmpty();
    }

    private Optional<String> line(String file, int number) {
        return lines.line(new Place(file, number, 1));
    }
}
